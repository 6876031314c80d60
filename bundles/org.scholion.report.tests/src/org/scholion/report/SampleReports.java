package org.scholion.report;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Link;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Value;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.span.Span;

/** Reports to be written by tests: a realistic one, one with the same text in every field, a large one. */
public final class SampleReports {

    public static final Instant GENERATED = Instant.parse("2026-03-05T16:20:00Z");

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleReports() {
    }

    /** Two annotated articles, one without annotations; several scripts, two analysts, comments, relations. */
    public static CasebookReport realistic() {
        var layers = List.of(new ReportLayer("mention", "Mention", "#0072B2", List.of("Entity"), 2),
                new ReportLayer("claim", "Claim", "#D55E00", List.of("Speaker", "Hedge", "Credibility"), 3),
                new ReportLayer("quantity", "Quantity", "#E69F00", List.of("Value", "Unit"), 1),
                new ReportLayer("assessment", "Assessment", "#8A8A8A", List.of("Kind"), 1));
        return report("Harbour contracts, spring 2026", List.of("Ana Ruiz", "Jonas Weil"),
                List.of(brief(), arabic(), bare()), layers);
    }

    public static CasebookReport empty() {
        return report("", List.of(), List.of(), List.of());
    }

    /** The same text wherever a report has one. */
    public static CasebookReport everywhere(String text) {
        return everywhere(text, text, text);
    }

    /** The text wherever a report has one, with another for the hash and for notes and comments. */
    public static CasebookReport everywhere(String text, String hash, String remark) {
        var values = List.of(new Value(text, text));
        var comments = List.of(new Remark(text, text, remark, false, 0), new Remark(text, "", remark, true, 1));
        var entries = List.of(
                new ReportEntry("one", "id", "layer", text, text,
                        List.of(new Passage(new Span(3, 9), text, text, text)), values, remark, comments,
                        List.of(new Link(text, "two", text), new Link(text, "missing", text))),
                new ReportEntry("two", "id", "layer", text, text, List.of(), values, remark, comments, List.of()));
        var article = new ReportArticle("id", 1, text, text, text, "F", List.of(text), text, text, text, text, text,
                text, text, "",
                List.of(), extraction(hash), List.of(), List.of(text), entries);
        return report(text, List.of(text), List.of(article),
                List.of(new ReportLayer("layer", text, text, List.of(text), 2)));
    }

    /** A report whose identifiers are this text, with a relation from the annotation to itself. */
    public static CasebookReport identifiedBy(String id) {
        var entry = new ReportEntry(id, id, id, "Tag", "Ana Ruiz", List.of(passage(0, "", "quay 7", "")), List.of(), "",
                List.of(), List.of(new Link("same story as", id, "quay 7")));
        return report("Ids", List.of(), List.of(article(id, "Title", "", "en", List.of(entry))),
                List.of());
    }

    /** One layer, with the annotations spread over articles of 500 each. */
    public static CasebookReport large(int annotations) {
        var articles = IntStream.range(0, annotations / 500).mapToObj(SampleReports::largeArticle).toList();
        return report("Large", List.of("Ana Ruiz"), articles,
                List.of(new ReportLayer("claim", "Claim", "#D55E00", List.of("Speaker"), annotations)));
    }

    private static CasebookReport report(String title, List<String> analysts, List<ReportArticle> articles,
            List<ReportLayer> layers) {
        var cover = new Cover(title, "", title, analysts, GENERATED, Marking.NONE, "en");
        return new CasebookReport(cover, EnumSet.allOf(ReportPart.class), analysts, articles, layers, Optional.empty(),
                Optional.empty(), Findings.NONE, Statistics.NONE, Method.PLAIN, new Notes(List.of(), articles),
                List.of());
    }

    private static ReportArticle largeArticle(int number) {
        var id = "a" + number;
        var entries = IntStream.range(0, 500)
                .mapToObj(i -> entry(id + "-" + i, id, "claim", "Rumour",
                        passage(10 * i, "as the port said on Monday, ", "quay 7", " stays closed until further notice"),
                        new Value("Speaker", "Port of Vell")))
                .toList();
        return article(id, "Article " + number, "2026-03-04", "en", entries);
    }

    private static ReportArticle brief() {
        var rumour = new ReportEntry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a01", "a1", "claim", "Rumour", "Ana Ruiz",
                List.of(passage(188, "The port authority would not comment, but there are rumours that ",
                        "Tessaline will bid for both terminals", " before the end of the month.")),
                List.of(new Value("Speaker", "unnamed sources"), new Value("Hedge", "there are rumours that"),
                        new Value("Credibility", "6 truth cannot be judged")),
                "Nobody stands for this.\nCompare with the filing of 2 March.",
                List.of(new Remark("Jonas Weil", "2026-03-05T09:12:00Z",
                        "Is that not the same story as in the Courier?", false, 0),
                        new Remark("Ana Ruiz", "2026-03-05T09:40:00Z", "It is: they quote each other.", false, 1),
                        new Remark("Jonas Weil", "2026-03-05T10:05:00Z", "Then one source, not two.", true, 0)),
                List.of(new Link("contradicts", "5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02", "has no plans to bid")));
        var denial = entry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a02", "a1", "claim", "Fact",
                passage(420, "A spokeswoman said on Tuesday that the company ", "has no plans to bid",
                        " in this round."),
                new Value("Speaker", "Mira Solberg"), new Value("Credibility", "2 probably true"));
        var company = new ReportEntry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a03", "a1", "mention", "Company", "Ana Ruiz",
                List.of(passage(0, "", "Tessaline", ", the Vell shipping group, hired two more bankers"),
                        passage(350, "The shares of ", "the group", " fell 3 percent…")),
                List.of(new Value("Entity", "Tessaline Holding")), "", List.of(), List.of());
        var sum = entry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a04", "a1", "quantity", "Money",
                passage(300, "The lease is worth about ", "€53 million over three years", ", officials said."),
                new Value("Value", "53000000"), new Value("Unit", "EUR"));
        var kind = new ReportEntry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a05", "a1", "assessment", "Analysis",
                "Jonas Weil", List.of(), List.of(new Value("Kind", "Report")), "One named source, two unnamed.",
                List.of(), List.of());
        return new ReportArticle("a1", 1, "Two bidders left for the harbour of Vell", "", "The Ledger", "B",
                List.of("Ana Castell", "R. Doyle"), "2026-03-04T08:30:00+01:00", "", "",
                "https://ledger.example/harbour?id=7&lang=en", "en", "harbour-brief.html", "text/html", "", List.of(),
                extraction(HASH), List.of(), List.of("The text was cut after 100,000 characters."),
                List.of(company, rumour, sum, denial, kind));
    }

    private static ReportArticle arabic() {
        var mention = entry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a06", "a2", "mention", "Place",
                passage(12, "قالت الشركة إن ", "ميناء فيل", " سيبقى مغلقا حتى مايو (2026)."),
                new Value("Entity", "فيل"));
        var claim = entry("5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a07", "a2", "claim", "Forecast",
                passage(60, "سيبقى ", "👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2", " حتى مايو."),
                new Value("Speaker", "Tessaline"));
        return article("a2", "إغلاق ميناء فيل", "2026-03-02", "ar", List.of(mention, claim));
    }

    private static ReportArticle bare() {
        return article("a3", "Weather for shipping", "", "en", List.of());
    }

    private static ReportArticle article(String id, String title, String date, String language,
            List<ReportEntry> entries) {
        return new ReportArticle(id, 1, title, "", "Vell Courier", "C", List.of(), date, "", "", "", language,
                id + ".txt", "text/plain", "", List.of(), extraction(HASH), List.of(), List.of(), entries);
    }

    private static Extraction extraction(String hash) {
        return new Extraction("", "", List.of(), false, hash, "", 1, "", "", 0);
    }

    private static ReportEntry entry(String id, String article, String layer, String tag, Passage passage,
            Value... values) {
        return new ReportEntry(id, article, layer, tag, "Ana Ruiz", List.of(passage), List.of(values), "", List.of(),
                List.of());
    }

    private static Passage passage(int begin, String before, String quote, String after) {
        return new Passage(new Span(begin, begin + quote.length()), before, quote, after);
    }
}
