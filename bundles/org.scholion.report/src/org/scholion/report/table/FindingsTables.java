package org.scholion.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Findings.Contradiction;
import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.Findings.Quantity;
import org.scholion.core.report.content.Findings.Quotation;
import org.scholion.core.report.content.Findings.ReportStory;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.options.ReportPart;

/** What the annotations say when they are taken together. */
final class FindingsTables {

    private static final List<String> STATEMENT = List.of("topic:24", "quote:60", "speaker:22", "hedge:20", "kind:14",
            "grade", "independent:14", "disputed:12", "notes:14");

    private final TableMaker maker;
    private final Findings findings;

    FindingsTables(TableMaker maker) {
        this.maker = maker;
        findings = maker.report().findings();
    }

    ReportTable briefing() {
        return maker.table(ReportPart.BRIEFING, "briefing",
                List.of("number:6", "headline:50", "why:40", "confidence:12",
                        "agreement:16", "sources:24", "date:26", "notes:14"),
                () -> {
                    var items = maker.report().briefing().map(Briefing::items).orElse(List.of());
                    return IntStream.range(0, items.size()).mapToObj(i -> row(i + 1, items.get(i)));
                });
    }

    private List<Cell> row(int number, Briefing.Item item) {
        return List.of(Cell.of(number), Cell.of(item.headline()), Cell.of(item.why()),
                Cell.of(maker.word("confidence-" + id(item.confidence()))),
                Cell.of(maker.word("agreement-" + id(item.agreement()))), TableMaker.list(item.sources()),
                Cell.date(item.date()), maker.notes(item.entries()));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ReportTable keyPoints() {
        return maker.table(ReportPart.KEY_POINTS, "key-points", STATEMENT,
                () -> findings.keyPoints().stream().map(point -> row(point.topic(), point.statement())));
    }

    ReportTable claims() {
        return maker.table(ReportPart.CLAIMS, "claims", STATEMENT, () -> findings.topics().stream()
                .flatMap(topic -> topic.statements().stream().map(statement -> row(topic.name(), statement))));
    }

    private List<Cell> row(String topic, Statement statement) {
        return List.of(Cell.of(topic.isEmpty() ? maker.word("no-topic") : topic),
                statement.entries().isEmpty() ? Cell.of(statement.words())
                        : maker.quote(statement.entries().getFirst(), statement.words()),
                Cell.of(statement.speaker()), Cell.of(statement.hedge()), Cell.of(statement.kind()),
                Cell.of(statement.grade().text()), Cell.of(statement.independentSources()),
                Cell.of(statement.disputed()), maker.notes(statement.entries()));
    }

    ReportTable stories() {
        return maker.table(ReportPart.STORIES, "stories",
                List.of("story:6", "number:6", "article:50", "source:22", "date:26", "similarity"),
                () -> IntStream.range(0, findings.stories().size()).boxed()
                        .flatMap(i -> rows(i + 1, findings.stories().get(i))));
    }

    private Stream<List<Cell>> rows(int number, ReportStory story) {
        return story.articles().stream().map(maker::article).filter(article -> article != null)
                .map(article -> List.of(Cell.of(number), Cell.of(article.number()), Cell.of(maker.title(article)),
                        Cell.of(article.source()), Cell.date(article.published()),
                        Cell.number(String.format(Locale.ROOT, "%.2f", story.similarity()))));
    }

    ReportTable timeline() {
        return maker.table(ReportPart.TIMELINE, "timeline",
                List.of("date:26", "kind:14", "tag:18", "quote:60", "number:6", "source:22", "note"),
                () -> findings.timeline().stream().map(this::row));
    }

    private List<Cell> row(Moment moment) {
        var article = maker.article(moment.article());
        return List.of(Cell.date(moment.date()), Cell.of(maker.word("kind-" + moment.kind())), Cell.of(moment.label()),
                moment.entry().isEmpty() ? Cell.of(moment.words()) : maker.quote(moment.entry(), moment.words()),
                article == null ? Cell.EMPTY : Cell.of(article.number()),
                Cell.of(article == null ? "" : article.source()), maker.note(moment.entry()));
    }

    ReportTable contradictions() {
        return maker.table(ReportPart.CONTRADICTIONS, "contradictions",
                List.of("number:6", "quote:60", "speaker:22", "source:22", "grade", "analyst:18", "note"),
                () -> IntStream.range(0, findings.contradictions().size()).boxed()
                        .flatMap(i -> rows(i + 1, findings.contradictions().get(i))));
    }

    private Stream<List<Cell>> rows(int number, Contradiction contradiction) {
        return Stream.of(contradiction.entry(), contradiction.other())
                .flatMap(entry -> maker.report().notes().of(entry).stream())
                .map(note -> List.of(Cell.of(number), maker.quote(note), Cell.of(note.entry().shown("speaker")),
                        Cell.of(note.article().source()), Cell.of(note.entry().grade().text()),
                        Cell.of(contradiction.analyst()), maker.note(note.entry().id())));
    }

    ReportTable entities() {
        return maker.table(ReportPart.ENTITIES, "entities",
                List.of("entity:28", "kind:14", "aliases:30", "description:40", "mentions", "articles", "says:16",
                        "about:16"),
                () -> findings.entities().stream().map(this::row));
    }

    private List<Cell> row(EntityProfile entity) {
        return List.of(Cell.of(entity.name()), Cell.of(entity.kind()), TableMaker.list(entity.aliases()),
                Cell.of(entity.note()), Cell.of(entity.mentions().size()), Cell.of(entity.articles()),
                maker.notes(entity.spoken()), maker.notes(entity.about()));
    }

    ReportTable quantities() {
        return maker.table(ReportPart.QUANTITIES, "quantities",
                List.of("quote:40", "comparator:12", "value:16", "upper:16", "unit:14", "period:16", "kind:14",
                        "number:6", "source:22", "date:26", "note"),
                () -> findings.quantities().stream().map(this::row));
    }

    private List<Cell> row(Quantity quantity) {
        var cells = new ArrayList<Cell>(List.of(maker.quote(quantity.entry(), quantity.words()),
                Cell.of(quantity.comparator()), Cell.number(quantity.value()), Cell.number(quantity.upper()),
                Cell.of(quantity.unit()), Cell.of(quantity.period()), Cell.of(quantity.kind())));
        cells.addAll(place(quantity.entry()));
        return cells;
    }

    ReportTable quotations() {
        return maker.table(ReportPart.QUOTATIONS, "quotations",
                List.of("quote:60", "speaker:24", "cue:20", "kind:14", "number:6", "source:22", "date:26", "note"),
                () -> findings.quotations().stream().map(this::row));
    }

    private List<Cell> row(Quotation quotation) {
        var cells = new ArrayList<Cell>(List.of(maker.quote(quotation.entry(), quotation.words()),
                Cell.of(quotation.speaker()), Cell.of(quotation.cue()), Cell.of(quotation.kind())));
        cells.addAll(place(quotation.entry()));
        return cells;
    }

    /** Number, source and date of the article, and the note. */
    private List<Cell> place(String entry) {
        return maker.report().notes().of(entry)
                .map(note -> List.of(Cell.of(note.article().number()), Cell.of(note.article().source()),
                        Cell.date(note.article().published()), maker.note(entry)))
                .orElse(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
    }
}
