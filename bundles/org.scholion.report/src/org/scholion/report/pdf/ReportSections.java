package org.scholion.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.chart.Chart;
import org.scholion.report.content.ReportOutline;

/** The parts of a report in sections, in the order in which they are read. */
final class ReportSections {

    private static final int LINE = 95;
    private static final int LINE_OF_CELL = 32;
    private static final int LINE_OF_CHART = 18;

    private final CasebookReport report;
    private final List<Chart> charts;
    private final Sections sections = new Sections();

    ReportSections(CasebookReport report, List<Chart> charts) {
        this.charts = charts;
        this.report = report;
    }

    List<List<Section>> chunks() {
        var parts = ReportOutline.of(report, !charts.isEmpty());
        parts.stream().filter(part -> part != ReportPart.APPENDIX).forEach(this::add);
        sections.add("notes", false, report.notes().all(), ReportSections::lines);
        parts.stream().filter(part -> part == ReportPart.APPENDIX).forEach(this::add);
        return sections.chunks();
    }

    private void add(ReportPart part) {
        switch (part) {
            case TEXT -> report.text().ifPresent(
                    text -> sections.add("text", false, text.blocks(), block -> 1 + block.toString().length() / LINE));
            case BRIEFING -> report.briefing()
                    .ifPresent(briefing -> sections.add("briefing", false, briefing.items(), item -> 8));
            case SUMMARY -> sections.add("summary", 40);
            case CHARTS, LAYERS, CODEBOOK, METHOD, BIBLIOGRAPHY, APPENDIX -> addMaterial(part);
            default -> addFindings(part);
        }
    }

    private void addFindings(ReportPart part) {
        var findings = report.findings();
        switch (part) {
            case KEY_POINTS -> sections.add("key-points", false, findings.keyPoints(),
                    point -> lines(point.statement()));
            case STORIES -> sections.add("stories", false, findings.stories(), story -> 3 + story.articles().size());
            case TIMELINE -> sections.add("timeline", false, findings.timeline(),
                    moment -> 1 + moment.words().length() / LINE);
            case CLAIMS -> sections.add("claims", false, topics(), piece -> 4 + weight(piece.statements(),
                    ReportSections::lines));
            case CONTRADICTIONS -> sections.add("contradictions", false, findings.contradictions(), pair -> 6);
            case ENTITIES -> sections.add("entities", false, entities(),
                    piece -> 5 + 3 * (piece.spoken().size() + piece.about().size()));
            case QUANTITIES -> sections.add("quantities", false, findings.quantities(),
                    quantity -> 2 + quantity.words().length() / LINE_OF_CELL);
            case QUOTATIONS -> sections.add("quotations", false, findings.quotations(),
                    quotation -> 2 + quotation.words().length() / LINE);
            default -> throw new IllegalArgumentException(part + " is no finding");
        }
    }

    private void addMaterial(ReportPart part) {
        switch (part) {
            case LAYERS -> sections.add("layers", true, layers(), piece -> 4 + weight(piece.rows(),
                    row -> lines(row.entry())));
            case CODEBOOK -> sections.add("codebook", false, report.statistics().byTag(), tag -> 2);
            case METHOD -> {
                sections.add("method", 20);
                sections.add("method-articles", false, report.articles(), article -> 4);
            }
            case BIBLIOGRAPHY -> sections.add("bibliography", false, report.articles(), article -> 3);
            case APPENDIX -> sections.add("appendix", false, parts(), piece -> 8 + (piece.end() - piece.begin()) / LINE
                    + (piece.isFirst() ? excerptLines(piece.article()) : 0));
            case CHARTS -> sections.add("charts", false, charts, chart -> 4 + chart.height() / LINE_OF_CHART);
            default -> throw new IllegalArgumentException(part + " is no material");
        }
    }

    private List<TopicPiece> topics() {
        var pieces = new ArrayList<TopicPiece>();
        for (var topic : report.findings().topics()) {
            for (var statements : divided(topic.statements(), ReportSections::lines)) {
                pieces.add(new TopicPiece(topic, statements,
                        statements.getFirst() == topic.statements().getFirst()));
            }
        }
        return pieces;
    }

    private List<EntityPiece> entities() {
        var pieces = new ArrayList<EntityPiece>();
        for (var entity : report.findings().entities()) {
            boolean first = true;
            for (var spoken : divided(entity.spoken(), id -> 3)) {
                pieces.add(new EntityPiece(entity, spoken, List.of(), first));
                first = false;
            }
            for (var about : divided(entity.about(), id -> 3)) {
                pieces.add(new EntityPiece(entity, List.of(), about, first));
                first = false;
            }
            if (first) {
                pieces.add(new EntityPiece(entity, List.of(), List.of(), true));
            }
        }
        return pieces;
    }

    private List<LayerPiece> layers() {
        Map<String, List<Row>> rows = new HashMap<>();
        for (var article : report.articles()) {
            article.entries().forEach(entry -> rows.computeIfAbsent(entry.layer(), name -> new ArrayList<>())
                    .add(new Row(article, entry)));
        }
        var pieces = new ArrayList<LayerPiece>();
        for (var layer : report.layers()) {
            boolean first = true;
            for (var piece : divided(rows.getOrDefault(layer.name(), List.of()), row -> lines(row.entry()))) {
                pieces.add(new LayerPiece(layer, piece, first));
                first = false;
            }
        }
        return pieces;
    }

    private List<ArticlePart> parts() {
        return report.articles().stream().flatMap(article -> ArticlePart.of(article).stream()).toList();
    }

    /** Lists of which each can be laid out at once. */
    private static <T> List<List<T>> divided(List<T> items, ToIntFunction<T> weight) {
        var parts = new ArrayList<List<T>>();
        int begin = 0;
        int sum = 0;
        for (int i = 0; i < items.size(); i++) {
            int next = weight.applyAsInt(items.get(i));
            if (i > begin && sum + next > Section.HEAVIEST - 20) {
                parts.add(items.subList(begin, i));
                begin = i;
                sum = 0;
            }
            sum += next;
        }
        if (begin < items.size()) {
            parts.add(items.subList(begin, items.size()));
        }
        return parts;
    }

    private static <T> int weight(List<T> items, ToIntFunction<T> weight) {
        return items.stream().mapToInt(weight).sum();
    }

    private static int lines(Statement statement) {
        return 2 + statement.words().length() / LINE_OF_CELL;
    }

    private static int lines(Note note) {
        return 3 + (note.entry().quote().length() + note.entry().note().length()) / LINE
                + 2 * note.entry().comments().size();
    }

    private static int lines(ReportEntry entry) {
        return 2 + entry.quote().length() / LINE_OF_CELL + entry.values().size() / 2;
    }

    private static int excerptLines(ReportArticle article) {
        return article.text().isEmpty() ? 3 * article.entries().size() : 0;
    }

    /** Statements of a topic. */
    public record TopicPiece(Topic topic, List<Statement> statements, boolean first) {
    }

    /** Statements of and about an entity. */
    public record EntityPiece(EntityProfile entity, List<String> spoken, List<String> about, boolean first) {
    }

    /** Rows of the table of a layer. */
    public record LayerPiece(ReportLayer layer, List<Row> rows, boolean first) {
    }

    /** An annotation and where it is. */
    public record Row(ReportArticle article, ReportEntry entry) {
    }
}
