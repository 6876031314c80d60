package org.scholion.report.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.core.report.content.ReportArticle.Reader;
import org.scholion.core.report.options.ReportPart;

/** The articles, how each came in, and how the report came to be. */
final class ArticleTables {

    private final TableMaker maker;

    ArticleTables(TableMaker maker) {
        this.maker = maker;
    }

    ReportTable method() {
        return maker.table(ReportPart.METHOD, "method", List.of("kind:24", "description:80", "count"),
                this::methodRows);
    }

    private Stream<List<Cell>> methodRows() {
        var method = maker.report().method();
        return Stream.of(
                Stream.of(row("articles", "", Cell.of(maker.report().articles().size())),
                        row("casebook-articles", "", Cell.of(method.casebookArticles()))),
                method.selection().stream().map(sentence -> row("selection", sentence, Cell.EMPTY)),
                method.leftOut().stream().map(reason -> row("left-out", reason.label(), Cell.of(reason.count()))),
                method.problems().stream().map(problem -> row("problems", problem, Cell.EMPTY)))
                .flatMap(rows -> rows);
    }

    private List<Cell> row(String key, String text, Cell count) {
        return List.of(Cell.of(maker.word(key)), Cell.of(text), count);
    }

    ReportTable articles() {
        return maker.table(ReportPart.METHOD, "articles",
                List.of("number:6", "title:50", "subtitle:30", "source:22", "reliability:8", "byline:24",
                        "published:26", "modified:26", "retrieved:26", "web:40", "language:8", "annotations",
                        "reader:28", "file:28", "extraction:20", "truncated-flag", "boilerplate", "version:8",
                        "previous:20", "warnings:40", "hash:30", "id:30"),
                () -> maker.report().articles().stream().map(this::row));
    }

    /** @param citations a text for each article */
    ReportTable bibliography(List<String> citations) {
        var articles = maker.report().articles();
        return maker.table(ReportPart.BIBLIOGRAPHY, "bibliography",
                List.of("number:6", "source:100", "reliability:8", "web:40"),
                () -> IntStream.range(0, articles.size()).mapToObj(i -> List.of(Cell.of(articles.get(i).number()),
                        Cell.of(citations.get(i)), Cell.of(articles.get(i).reliability()),
                        new Cell.Web(articles.get(i).url()))));
    }

    private List<Cell> row(ReportArticle article) {
        var extraction = article.extraction();
        return List.of(Cell.of(article.number()), Cell.of(maker.title(article)), Cell.of(article.subtitle()),
                Cell.of(article.source()), Cell.of(article.reliability()), TableMaker.list(article.byline()),
                Cell.date(article.published()), Cell.date(article.modified()), Cell.date(article.retrieved()),
                new Cell.Web(article.url()), Cell.of(article.language()), Cell.of(article.entries().size()),
                Cell.of(String.join("; ", article.readers().stream().map(this::reader).toList())),
                Cell.of(article.fileName()), Cell.of(program(extraction)),
                Cell.of(extraction.truncated()), Cell.of(extraction.boilerplate()), Cell.of(extraction.version()),
                Cell.of(extraction.previousVersion()), TableMaker.list(article.warnings()),
                Cell.of(extraction.originalSha256()), Cell.of(article.id()));
    }

    private static String program(Extraction extraction) {
        return extraction.readerVersion().isEmpty() ? extraction.reader()
                : extraction.reader() + " " + extraction.readerVersion();
    }

    private String reader(Reader reader) {
        return reader.analyst() + " (" + maker.word(reader.finished() ? "finished" : "open") + ", "
                + reader.annotations() + ")";
    }
}
