package org.scholion.report;

import static org.scholion.report.SampleArticles.ID;

import java.util.List;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.briefing.Briefing.Agreement;
import org.scholion.core.report.briefing.Briefing.Confidence;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Findings.Contradiction;
import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.core.report.content.Findings.KeyPoint;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.Findings.Quantity;
import org.scholion.core.report.content.Findings.Quotation;
import org.scholion.core.report.content.Findings.ReportStory;
import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.core.report.content.Statistics.TagCount;
import org.scholion.core.report.text.ReportText;

/** What the realistic report finds in its articles. */
final class SampleFindings {

    private static final Statement RUMOUR = new Statement(List.of(ID + "01"), "Tessaline will bid for both terminals",
            "unnamed sources", "there are rumours that", "Rumour", new Grade("B", "6"), 1, true);
    private static final Statement DENIAL = new Statement(List.of(ID + "02"), "has no plans to bid", "Mira Solberg", "",
            "Fact", new Grade("B", "2"), 1, true);
    private static final Statement CLOSED = new Statement(List.of(ID + "07"),
            "👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2", "Tessaline Holding", "", "Forecast", new Grade("C", "6"), 1, false);

    private SampleFindings() {
    }

    static Findings findings() {
        var tessaline = new EntityProfile("e1", "Tessaline Holding", "company", List.of("Tessaline", "the group"),
                "Runs two of the three terminals.", List.of(ID + "03"), 1, List.of(ID + "07"), List.of(ID + "01"));
        var spokeswoman = new EntityProfile("e2", "Mira Solberg", "person", List.of(), "", List.of(), 0,
                List.of(ID + "02"), List.of());
        var vell = new EntityProfile("e3", "فيل", "place", List.of("Vell"), "", List.of(ID + "06"), 1, List.of(),
                List.of());
        return new Findings(List.of(new KeyPoint("Mira Solberg", DENIAL), new KeyPoint("Tessaline Holding", RUMOUR)),
                List.of(new ReportStory("إغلاق ميناء فيل", List.of("a2", "a4"), .84, "2026-03-02", "2026-03-06")),
                timeline(),
                List.of(new Topic("Tessaline Holding", List.of(RUMOUR, CLOSED)),
                        new Topic("Mira Solberg", List.of(DENIAL))),
                List.of(new Contradiction(ID + "01", ID + "02", "Ana Ruiz")), List.of(tessaline, spokeswoman, vell),
                List.of(new Quantity(ID + "04", "€53 million over three years", "53000000", "", "~ about", "EUR",
                        "three years", "Money"),
                        new Quantity(ID + "11", "12 to 14 of the cranes", "12", "14", "", "cranes", "", "Count")),
                List.of(new Quotation(ID + "08", "\"We will not load a single ship on 9 March,\"", "Ilko Brandt",
                        "said", "Direct")));
    }

    private static List<Moment> timeline() {
        return List.of(new Moment("2026-03-02", "publication", "Vell Courier", "إغلاق ميناء فيل", "", "a2"),
                new Moment("2026-03-04T08:30:00+01:00", "publication", "The Ledger",
                        "Two bidders left for the harbour of Vell", "", "a1"),
                new Moment("2026-03-06", "publication", "Vell Courier", "Port workers plan a strike", "", "a4"),
                new Moment("2026-03-09", "event", "Dispute", "Port workers plan a strike", ID + "10", "a4"),
                new Moment("2026-03-09", "time", "Date", "9 March", ID + "09", "a4"));
    }

    static Statistics statistics() {
        var tags = List.of(
                new TagCount("mention", "Mention", "#0072B2", "Organisation / Company", "", 1),
                new TagCount("mention", "Mention", "#0072B2", "Place", "", 1),
                new TagCount("mention", "Mention", "#0072B2", "Product", "", 0),
                new TagCount("claim", "Claim", "#D55E00", "Fact", "Can be checked.", 1),
                new TagCount("claim", "Claim", "#D55E00", "Rumour", "Nobody stands for it.", 1),
                new TagCount("claim", "Claim", "#D55E00", "Forecast", "About the future.", 1),
                new TagCount("quantity", "Quantity", "#E69F00", "Money", "", 1),
                new TagCount("quantity", "Quantity", "#E69F00", "Count", "", 1),
                new TagCount("assessment", "Assessment", "#8A8A8A", "", "What the article as a whole is worth.", 1),
                new TagCount("quotation", "Quotation", "#009E73", "Direct", "", 1),
                new TagCount("time", "Time", "#56B4E9", "Date", "", 1),
                new TagCount("event", "Event", "#CC79A7", "Dispute", "", 1));
        return new Statistics(4, 2, 11, "2026-03-02", "2026-03-06",
                List.of(new Count("2026-03-02", 2), new Count("2026-03-04", 5), new Count("2026-03-06", 4)),
                List.of(new Count("Vell Courier", 6), new Count("The Ledger", 5)), tags,
                List.of(new Count("Ana Ruiz", 10), new Count("Jonas Weil", 1)),
                new Matrix(List.of("Tessaline Holding", "Mira Solberg"), List.of("The Ledger", "Vell Courier"),
                        List.of(List.of(1, 1), List.of(1, 0))),
                new Matrix(List.of("Tessaline Holding", "فيل"), List.of("Tessaline Holding", "فيل"),
                        List.of(List.of(1, 0), List.of(0, 1))));
    }

    static Method method() {
        return new Method(6, List.of(new Count("published at another time", 1), new Count("without a date", 1)),
                List.of("articles/ab/abcd/article.xmi cannot be read: it is cut off."),
                List.of("Articles published on 2026-03-01 or later."));
    }

    static Briefing briefing() {
        var profile = new ReaderProfile("procurement", "Head of procurement", "Shipping", List.of("strike", "lease"),
                List.of("Tessaline Holding"), 6, "en");
        return new Briefing(profile, List.of(
                new Briefing.Item("Two bidders left for the harbour of Vell", "Names Tessaline Holding.",
                        Confidence.MODERATE, Agreement.DISPUTED, List.of("The Ledger"), List.of(ID + "02", ID + "01"),
                        List.of("a1"), "2026-03-04T08:30:00+01:00"),
                new Briefing.Item("Port workers plan a strike", "Is about a strike.", Confidence.LOW,
                        Agreement.SINGLE_SOURCE, List.of("Vell Courier"), List.of(ID + "08"), List.of("a4"),
                        "2026-03-06")));
    }

    /** A text with every block and every kind of words. */
    static ReportText text() {
        return SampleTexts.text(new SampleTexts.Wording("harbour", "Assessment", "Who bids for the harbour of Vell",
                "https://ledger.example/harbour?id=7&lang=en", "if bid:\n    wait()\n"), ID + "02", "e1", "a4");
    }
}
