package org.scholion.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.briefing.Briefing.Agreement;
import org.scholion.core.report.briefing.Briefing.Confidence;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
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
import org.scholion.core.report.content.Link;
import org.scholion.core.report.content.Method;
import org.scholion.core.report.content.Notes;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportArticle.Reader;
import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.core.report.content.Statistics.TagCount;
import org.scholion.core.report.content.Value;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.span.Span;

/** A report with the same text in every field of every part. */
final class HostileReport {

    private static final List<String> ENTRIES = List.of("one", "two");

    private HostileReport() {
    }

    static CasebookReport of(String text, String hash, String remark) {
        var articles = List.of(article(text, hash, remark));
        var profile = new ReaderProfile(text, text, text, List.of(text), List.of(text), 7, "en");
        var briefing = new Briefing(profile, List.of(new Briefing.Item(text, text, Confidence.LOW, Agreement.AGREE,
                List.of(text), ENTRIES, List.of("id"), text)));
        return new CasebookReport(
                new Cover(text, text, text, List.of(text), SampleReports.GENERATED, Marking.RED, "en"),
                EnumSet.allOf(ReportPart.class), List.of(text), articles,
                List.of(new ReportLayer("layer", text, text, List.of(text), 2)),
                Optional.of(SampleTexts.text(SampleTexts.Wording.of(text), "one", "entity", "id")),
                Optional.of(briefing),
                findings(text), statistics(text),
                new Method(2, List.of(new Count(text, 1)), List.of(text), List.of(text)),
                new Notes(ENTRIES, articles), List.of(text));
    }

    private static ReportArticle article(String text, String hash, String remark) {
        var values = List.of(new Value(text, text));
        var comments = List.of(new Remark(text, text, remark, false, 0), new Remark(text, "", remark, true, 1));
        var entries = List.of(
                new ReportEntry("one", "id", "layer", text, text, text, text, Grade.UNKNOWN,
                        List.of(new Passage(new Span(3, 9), text, text, text)), values, remark, comments,
                        List.of(new Link(text, "two", text), new Link(text, "missing", text))),
                new ReportEntry("two", "id", "layer", text, text, text, text, Grade.UNKNOWN, List.of(), values, remark,
                        comments, List.of()));
        var words = "marked words\n" + text + "\n";
        var segments = List.of(new Segment(new Span(0, 12), "title", 0),
                new Segment(new Span(13, words.length()), "paragraph", 0));
        return new ReportArticle("id", 1, text, text, text, "F", List.of(text), text, text, text, text, text, text,
                text, words, segments, new Extraction(text, text, List.of(text), true, hash, hash, 1, text, text, 1),
                List.of(new Reader(text, true, 2)), List.of(text), entries);
    }

    private static Findings findings(String text) {
        var statement = new Statement(ENTRIES, text, text, text, text, Grade.UNKNOWN, 1, true);
        return new Findings(List.of(new KeyPoint(text, statement)),
                List.of(new ReportStory(text, List.of("id"), .5, text, text)),
                List.of(new Moment(text, "event", text, text, "one", "id"),
                        new Moment(text, "publication", text, text, "", "id")),
                List.of(new Topic(text, List.of(statement))), List.of(new Contradiction("one", "two", text)),
                List.of(new EntityProfile("entity", text, text, List.of(text), text, ENTRIES, 1, ENTRIES, ENTRIES)),
                List.of(new Quantity("one", text, text, text, text, text, text, text)),
                List.of(new Quotation("one", text, text, text, text)));
    }

    private static Statistics statistics(String text) {
        var counts = List.of(new Count(text, 2));
        var matrix = new Matrix(List.of(text), List.of(text), List.of(List.of(1)));
        var days = List.of(new Count("2026-03-04", 2)); // which are dates whatever the articles say
        return new Statistics(1, 1, 2, text, text, days, counts,
                List.of(new TagCount("layer", text, text, text, text, 2)), counts, matrix, matrix);
    }
}
