package org.scholion.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Cover;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Statistics;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.content.Statistics.Matrix;
import org.scholion.core.report.content.Statistics.TagCount;
import org.scholion.report.SampleReports;

/** Reports whose numbers make all charts. */
public final class ChartSamples {

    private static final List<String> ENTITIES = List.of("Tessaline Holding", "Port of Vell", "Mira Solberg",
            "ميناء فيل", "港务局", "Northern Cranes and Lifting Equipment Manufacturing Company", "Ministry of Ferries");
    private static final List<String> SOURCES = List.of("The Ledger", "Vell Courier", "صحيفة الميناء اليومية",
            "港务局新闻社", "A long name of an outlet that nobody would ever print on a page in its full length",
            "🚢 Ships & <b>Shipping</b>", "Tiny");

    private ChartSamples() {
    }

    /** All charts, with labels in several scripts and too long ones. */
    public static CasebookReport full(String language) {
        return report(language, statistics(ENTITIES, SOURCES), moments(60, "the northern terminal is leased to the "
                + "group of bidders from the coast until it can be sold, says the port"));
    }

    /** All charts, with the same text for every label. */
    static CasebookReport everywhere(String text) {
        return report("en", statistics(List.of(text, text + "2"), List.of(text)), moments(3, text));
    }

    /** With these numbers and moments alone. */
    static CasebookReport report(String language, Statistics statistics, List<Moment> moments) {
        var bare = SampleReports.empty();
        var cover = new Cover("Harbour", "", "Harbour", List.of(), SampleReports.GENERATED, bare.cover().marking(),
                language);
        var layers = List.of(new ReportLayer("event", "Event", "#009E73", List.of(), 9),
                new ReportLayer("time", "Time", "#F0E442", List.of(), 9));
        return new CasebookReport(cover, bare.parts(), List.of(), List.of(), layers, Optional.empty(), Optional.empty(),
                new Findings(List.of(), List.of(), moments, List.of(), List.of(), List.of(), List.of(), List.of()),
                statistics, bare.method(), bare.notes(), List.of());
    }

    /** Annotations on days from a first one on. */
    static Statistics days(LocalDate first, int days) {
        var counts = IntStream.range(0, days).mapToObj(i -> new Count(first.plusDays(i).toString(), 1 + i % 7))
                .toList();
        return new Statistics(0, 0, 0, "", "", counts, List.of(), List.of(), List.of(), Matrix.EMPTY, Matrix.EMPTY);
    }

    static List<Moment> moments(int count, String words) {
        var random = new Random(7);
        var moments = new ArrayList<Moment>();
        for (int i = 0; i < count; i++) {
            var date = LocalDate.of(2025, 11, 20).plusDays(random.nextInt(120)).toString();
            var kind = i % 3 == 0 ? "event" : i % 3 == 1 ? "time" : "publication";
            moments.add(new Moment(i % 9 == 0 ? date.substring(0, 7) : date, kind, "Meeting", i + " " + words, "e" + i,
                    "a"));
        }
        return moments;
    }

    private static Statistics statistics(List<String> entities, List<String> sources) {
        var random = new Random(3);
        var days = new ArrayList<Count>();
        var day = LocalDate.of(2025, 11, 20);
        for (int i = 0; i < 40; i++) {
            day = day.plusDays(1 + random.nextInt(4));
            days.add(new Count(day.toString(), 1 + random.nextInt(60)));
        }
        var counts = IntStream.range(0, sources.size()).mapToObj(i -> new Count(sources.get(i), 900 / (1 + i * i)))
                .toList();
        var tags = List.of(new TagCount("mention", entities.getFirst(), "#0072B2", "Organisation", "", 120),
                new TagCount("mention", entities.getFirst(), "#0072B2", "Person", "", 80),
                new TagCount("claim", "Claim", "#D55E00", sources.getFirst(), "", 55),
                new TagCount("quantity", "Quantity", "#E69F00", "", "", 40),
                new TagCount("time", "Time", "#F0E442", "", "", 12),
                new TagCount("dark", "Dark", "#000020", "", "", 7));
        return new Statistics(200, sources.size(), 900, "2025-11-21", "2026-03-01", days, counts, tags, List.of(),
                matrix(entities, sources, random), matrix(entities, entities, random));
    }

    private static Matrix matrix(List<String> rows, List<String> columns, Random random) {
        return new Matrix(rows, columns, rows.stream()
                .map(row -> columns.stream().map(column -> 1 + random.nextInt(20)).toList()).toList());
    }
}
