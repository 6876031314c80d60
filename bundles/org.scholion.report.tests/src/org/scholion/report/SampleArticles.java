package org.scholion.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Link;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportArticle.Reader;
import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Value;
import org.scholion.core.span.Span;

/** The articles of the realistic report, each passage where the text has it. */
final class SampleArticles {

    /** Begin of the identifiers of all annotations; two digits follow. */
    static final String ID = "5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a";
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final String BRIEF = """
            Tessaline, the Vell shipping group, hired two more bankers on Monday, so two people who know of the talks \
            told The Ledger.
            The port authority would not comment, but there are rumours that Tessaline will bid for both terminals \
            before the end of the month.
            The lease is worth about €53 million over three years, officials said. The shares of the group fell \
            3 percent by noon
            A spokeswoman said on Tuesday that the company has no plans to bid in this round.
            Get the morning brief of The Ledger in your inbox.
            """;
    private static final String ARABIC = """
            قالت الشركة إن ميناء فيل سيبقى مغلقا حتى مايو (2026).
            سيبقى 👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2 حتى مايو.
            """;
    private static final String FOLLOW_UP = """
            Port workers plan a strike
            "We will not load a single ship on 9 March," said Ilko Brandt of the dockers' union.
            - Tessaline runs 12 to 14 of the cranes.
            - The authority runs the rest.
            """;

    private SampleArticles() {
    }

    /** In order of their date, the undated one last. */
    static List<ReportArticle> all() {
        return List.of(arabic(), brief(), followUp(), bare());
    }

    private static ReportArticle brief() {
        var rumour = new ReportEntry(ID + "01", "a1", "claim", "rumour", "Rumour", "Ana Ruiz", "2026-03-05T09:00:00Z",
                new Grade("B", "6"),
                List.of(passage(BRIEF, "The port authority would not comment, but there are rumours that ",
                        "Tessaline will bid for both terminals", " before the end of the month.")),
                List.of(new Value("speaker", "Speaker", "unnamed sources", "unnamed sources"),
                        new Value("hedge", "Hedge", "there are rumours that", "there are rumours that"),
                        new Value("credibility", "Credibility", "6", "6 truth cannot be judged")),
                "Nobody stands for this.\nCompare with the filing of 2 March.",
                List.of(new Remark("Jonas Weil", "2026-03-05T09:12:00Z",
                        "Is that not the same story as in the Courier?", false, 0),
                        new Remark("Ana Ruiz", "2026-03-05T09:40:00Z", "It is: they quote each other.", false, 1),
                        new Remark("Jonas Weil", "2026-03-05T10:05:00Z", "Then one source, not two.", true, 0)),
                List.of(new Link("contradicts", ID + "02", "has no plans to bid")));
        var denial = entry("02", "a1", "claim", "Fact", new Grade("B", "2"),
                passage(BRIEF, "A spokeswoman said on Tuesday that the company ", "has no plans to bid",
                        " in this round."),
                new Value("speaker", "Speaker", "e2", "Mira Solberg"),
                new Value("credibility", "Credibility", "2", "2 probably true"));
        var company = new ReportEntry(ID + "03", "a1", "mention", "organisation/company", "Company", "Ana Ruiz",
                "2026-03-05T09:01:00Z", new Grade("B", "6"),
                List.of(passage(BRIEF, "", "Tessaline", ", the Vell shipping group, hired two more bankers"),
                        passage(BRIEF, "The shares of ", "the group", " fell 3 percent…")),
                List.of(new Value("entity", "Entity", "e1", "Tessaline Holding")), "", List.of(), List.of());
        var sum = entry("04", "a1", "quantity", "Money", new Grade("B", "6"),
                passage(BRIEF, "The lease is worth about ", "€53 million over three years", ", officials said."),
                new Value("value", "Value", "53000000", "53000000"), new Value("unit", "Unit", "EUR", "EUR"));
        var kind = new ReportEntry(ID + "05", "a1", "assessment", "analysis", "Analysis", "Jonas Weil",
                "2026-03-05T11:00:00Z", new Grade("B", "6"), List.of(), List.of(new Value("kind", "Kind", "report",
                        "Report")),
                "One named source, two unnamed.", List.of(), List.of());
        return new ReportArticle("a1", 2, "Two bidders left for the harbour of Vell", "A lease for three years",
                "The Ledger", "B", List.of("Ana Castell", "R. Doyle"), "2026-03-04T08:30:00+01:00",
                "2026-03-04T10:00:00+01:00", "2026-03-05T07:00:00Z", "https://ledger.example/harbour?id=7&lang=en",
                "en", "harbour-brief.html", "text/html", BRIEF, lines(BRIEF, "boilerplate"),
                new Extraction("HtmlParser", "3.2.0", List.of("main content"), true, HASH, HASH, 2, "a0",
                        "https://ledger.example/harbour?id=7&lang=en", 50),
                List.of(new Reader("Ana Ruiz", true, 4), new Reader("Jonas Weil", false, 1)),
                List.of("The text was cut after 100,000 characters."), List.of(company, rumour, sum, denial, kind));
    }

    private static ReportArticle arabic() {
        var mention = entry("06", "a2", "mention", "Place", new Grade("C", "6"),
                passage(ARABIC, "قالت الشركة إن ", "ميناء فيل", " سيبقى مغلقا حتى مايو (2026)."),
                new Value("entity", "Entity", "e3", "فيل"));
        var claim = entry("07", "a2", "claim", "Forecast", new Grade("C", "6"),
                passage(ARABIC, "سيبقى ", "👩🏽‍🔬 cafe\u0301 🇪🇸 \uD83D\uDEA2", " حتى مايو."),
                new Value("speaker", "Speaker", "e1", "Tessaline Holding"));
        return article("a2", 1, "إغلاق ميناء فيل", "2026-03-02", "ar", ARABIC, List.of(mention, claim));
    }

    private static ReportArticle followUp() {
        var words = entry("08", "a4", "quotation", "Direct", new Grade("C", "6"),
                passage(FOLLOW_UP, "", "\"We will not load a single ship on 9 March,\"",
                        " said Ilko Brandt of the dockers' union."),
                new Value("speaker", "Speaker", "e4", "Ilko Brandt"), new Value("cue", "Cue", "said", "said"));
        var day = entry("09", "a4", "time", "Date", new Grade("C", "6"),
                passage(FOLLOW_UP, "\"We will not load a single ship on ", "9 March", ",\" said Ilko Brandt…"),
                new Value("normalised", "Normalised", "2026-03-09", "2026-03-09"));
        var strike = entry("10", "a4", "event", "Dispute", new Grade("C", "6"),
                passage(FOLLOW_UP, "", "Port workers plan a strike", ""),
                new Value("time", "Time", "2026-03-09", "2026-03-09"));
        var cranes = entry("11", "a4", "quantity", "Count", new Grade("C", "6"),
                passage(FOLLOW_UP, "- Tessaline runs ", "12 to 14 of the cranes", "."),
                new Value("value", "Value", "12", "12"), new Value("upper", "Upper value", "14", "14"),
                new Value("unit", "Unit", "cranes", "cranes"));
        return article("a4", 3, "Port workers plan a strike", "2026-03-06", "en", FOLLOW_UP,
                List.of(strike, words, day, cranes));
    }

    private static ReportArticle bare() {
        return article("a3", 4, "Weather for shipping", "", "en", "Calm until Friday.\n", List.of());
    }

    private static ReportArticle article(String id, int number, String title, String date, String language, String text,
            List<ReportEntry> entries) {
        return new ReportArticle(id, number, title, "", "Vell Courier", "C", List.of(), date, "", "", "", language,
                id + ".txt", "text/plain", text, lines(text, "paragraph"),
                new Extraction("TXTParser", "3.2.0", List.of(), false, HASH, HASH, 1, "", "", 0),
                entries.isEmpty() ? List.of() : List.of(new Reader("Ana Ruiz", false, entries.size())), List.of(),
                entries);
    }

    /** A segment for each line; lines that begin with "-" are items of a list. */
    private static List<Segment> lines(String text, String lastKind) {
        var segments = new ArrayList<Segment>();
        for (int begin = 0; begin < text.length();) {
            int end = text.indexOf('\n', begin);
            var kind = text.charAt(begin) == '-' ? "list" : end == text.length() - 1 ? lastKind : "paragraph";
            segments.add(new Segment(new Span(begin, end), kind, kind.equals("list") ? 1 : 0));
            begin = end + 1;
        }
        return segments;
    }

    private static ReportEntry entry(String id, String article, String layer, String tag, Grade grade, Passage passage,
            Value... values) {
        return new ReportEntry(ID + id, article, layer, tag.toLowerCase(Locale.ROOT), tag, "Ana Ruiz",
                "2026-03-05T09:00:00Z", grade, List.of(passage), List.of(values), "", List.of(), List.of());
    }

    private static Passage passage(String text, String before, String quote, String after) {
        int begin = text.indexOf(before + quote + after.replace("…", "")) + before.length();
        return new Passage(new Span(begin, begin + quote.length()), before, quote, after);
    }
}
