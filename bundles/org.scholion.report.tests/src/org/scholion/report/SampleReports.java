package org.scholion.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Link;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.Passage;
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

    private SampleReports() {
    }

    /**
     * Three annotated articles, one without annotations; several scripts, two analysts, comments, relations, and all
     * parts: a text of the analyst, a briefing, findings, statistics.
     */
    public static CasebookReport realistic() {
        var layers = List.of(new ReportLayer("mention", "Mention", "#0072B2", List.of("Entity"), 2),
                new ReportLayer("claim", "Claim", "#D55E00", List.of("Speaker", "Hedge", "Credibility"), 3),
                new ReportLayer("quantity", "Quantity", "#E69F00", List.of("Value", "Upper value", "Unit"), 2),
                new ReportLayer("assessment", "Assessment", "#8A8A8A", List.of("Kind"), 1),
                new ReportLayer("quotation", "Quotation", "#009E73", List.of("Speaker", "Cue"), 1),
                new ReportLayer("time", "Time", "#56B4E9", List.of("Normalised"), 1),
                new ReportLayer("event", "Event", "#CC79A7", List.of("Time"), 1));
        var analysts = List.of("Ana Ruiz", "Jonas Weil");
        var articles = SampleArticles.all();
        var cover = new Cover("Harbour contracts, spring 2026", "What the papers know of the bids", "Harbours of Vell",
                analysts, GENERATED, Marking.AMBER, "en");
        var order = IntStream.of(2, 1, 10, 9, 7).mapToObj(i -> SampleArticles.ID + "%02d".formatted(i)).toList();
        return new CasebookReport(cover, EnumSet.allOf(ReportPart.class), analysts, articles, layers,
                Optional.of(SampleFindings.text()), Optional.of(SampleFindings.briefing()), SampleFindings.findings(),
                SampleFindings.statistics(), SampleFindings.method(), new Notes(order, articles),
                List.of("The text \"harbour\" refers to the annotation missing, which is not in the report."));
    }

    /** The realistic one with headings in another language. */
    public static CasebookReport realistic(String language) {
        var report = realistic();
        var cover = report.cover();
        return new CasebookReport(
                new Cover(cover.title(), cover.subtitle(), cover.casebook(), cover.authors(), cover.generated(),
                        cover.marking(), language),
                report.parts(), report.analysts(), report.articles(), report.layers(), report.text(), report.briefing(),
                report.findings(), report.statistics(), report.method(), report.notes(), report.warnings());
    }

    public static CasebookReport empty() {
        return report("", List.of(), List.of(), List.of());
    }

    /** The same text wherever a report has one. */
    public static CasebookReport everywhere(String text) {
        return everywhere(text, text, text);
    }

    /**
     * The text wherever a report has one, in all parts, with another for the hash and for notes and comments. Spans do
     * not depend on it: the marked words of the articles are others than those quoted.
     */
    public static CasebookReport everywhere(String text, String hash, String remark) {
        return HostileReport.of(text, hash, remark);
    }

    /** One article that has this text, marked as a whole; the text must not be empty. */
    public static CasebookReport marked(String text) {
        var entry = new ReportEntry("one", "id", "claim", "Tag", "Ana Ruiz", List.of(passage(0, "", text, "")),
                List.of(), "", List.of(), List.of());
        return report("Marked", List.of("Ana Ruiz"), List.of(article("id", "Title", "", "en", text, List.of(entry))),
                List.of(new ReportLayer("claim", "Claim", "#D55E00", List.of(), 1)));
    }

    /** An article for each language, with a text each, marked as a whole; the texts must not be empty. */
    public static CasebookReport inLanguages(Map<String, String> texts) {
        var articles = new ArrayList<ReportArticle>();
        texts.forEach((language, text) -> {
            var id = "a" + articles.size();
            articles.add(article(id, "Title", "", language, text, List.of(new ReportEntry("e" + id, id, "claim", "Tag",
                    "Ana Ruiz", List.of(passage(0, "", text, "")), List.of(), "", List.of(), List.of()))));
        });
        return report("Languages", List.of("Ana Ruiz"), articles,
                List.of(new ReportLayer("claim", "Claim", "#D55E00", List.of(), articles.size())));
    }

    /** One article whose lines are these texts, none of them empty, each of them marked. */
    public static CasebookReport quoting(List<String> texts) {
        var words = new StringBuilder();
        var entries = new ArrayList<ReportEntry>();
        for (var text : texts) {
            entries.add(new ReportEntry("e" + entries.size(), "id", "claim", "Tag", "Ana Ruiz",
                    List.of(passage(words.length(), "", text, "")), List.of(new Value("Speaker", text)), text,
                    List.of(),
                    List.of()));
            words.append(text).append('\n');
        }
        return report("Quoting", List.of("Ana Ruiz"),
                List.of(article("id", "Title", "", "en", words.toString(), entries)),
                List.of(new ReportLayer("claim", "Claim", "#D55E00", List.of("Speaker"), entries.size())));
    }

    /** A report whose identifiers are this text, with a relation from the annotation to itself. */
    public static CasebookReport identifiedBy(String id) {
        var entry = new ReportEntry(id, id, id, "Tag", "Ana Ruiz", List.of(passage(0, "", "quay 7", "")), List.of(), "",
                List.of(), List.of(new Link("same story as", id, "quay 7")));
        return report("Ids", List.of(), List.of(article(id, "Title", "", "en", "quay 7\n", List.of(entry))),
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
        var entries = IntStream.range(0, 500).mapToObj(i -> new ReportEntry(id + "-" + i, id, "claim", "Rumour",
                "Ana Ruiz",
                List.of(passage(10 * i, "as the port said on Monday, ", "quay 7",
                        " stays closed until further notice")),
                List.of(new Value("Speaker", "Port of Vell")), "", List.of(), List.of())).toList();
        return article(id, "Article " + number, "2026-03-04", "en", "quay 7 is\n".repeat(500), entries);
    }

    private static ReportArticle article(String id, String title, String date, String language, String text,
            List<ReportEntry> entries) {
        return new ReportArticle(id, 1, title, "", "Vell Courier", "C", List.of(), date, "", "", "", language,
                id + ".txt", "text/plain", text, List.of(),
                new Extraction("", "", List.of(), false, SampleArticles.HASH, "", 1, "", "", 0), List.of(), List.of(),
                entries);
    }

    private static Passage passage(int begin, String before, String quote, String after) {
        return new Passage(new Span(begin, begin + quote.length()), before, quote, after);
    }
}
