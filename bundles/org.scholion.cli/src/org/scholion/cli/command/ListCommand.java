package org.scholion.cli.command;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.cli.output.Table;
import org.scholion.cli.output.Table.Column;
import org.scholion.core.casebook.ArticleSummary;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the articles of a casebook. */
@Command(name = "list", mixinStandardHelpOptions = true,
        description = "Lists the articles of a casebook in order of their dates. The second and later versions of an "
                + "article are numbered.",
        footer = { "",
                "With --json, an array of objects: id, title, source, published, language, annotations; partOf, the "
                        + "article of the mail that it is attached to." })
public final class ListCommand implements Callable<Integer> {

    /** As in reports: undated articles last. */
    private static final Comparator<ArticleSummary> BY_DATE = Comparator
            .comparing((ArticleSummary article) -> article.published().isEmpty() ? "9" : article.published())
            .thenComparing(ArticleSummary::label).thenComparing(ArticleSummary::id);

    private static final List<Column> COLUMNS = List.of(new Column("ID", 32, false), new Column("TITLE", 60, false),
            new Column("SOURCE", 24, false), new Column("PUBLISHED", 10, false), new Column("LANGUAGE", 8, false),
            new Column("VERSION", 7, true),
            new Column("ANNOTATIONS", 11, true));

    @Mixin
    private CasebookParameter casebook;

    @Mixin
    private JsonOption json;

    private final Output output;

    public ListCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = casebook.open()) {
            var articles = store.articles().stream().sorted(BY_DATE).toList();
            if (json.isSet()) {
                output.json(generator -> write(generator, articles));
            } else if (articles.isEmpty()) {
                output.message(casebook.folder() + " has no articles. To import some: scholion import "
                        + casebook.folder() + " PATH");
            } else {
                table(articles).lines().forEach(line -> output.text(line + "\n"));
            }
            store.problems().forEach(problem -> output.message(Problems.line(problem)));
            return ExitStatus.of(store.problems().isEmpty());
        }
    }

    private static void write(JsonGenerator json, List<ArticleSummary> articles) throws IOException {
        json.writeStartArray();
        for (var article : articles) {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            JsonValues.known(json, "title", article.title());
            JsonValues.known(json, "source", article.source());
            JsonValues.known(json, "published", article.published());
            JsonValues.known(json, "language", article.language());
            json.writeNumberField("annotations", article.annotations());
            JsonValues.known(json, "partOf", article.partOf());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Table table(List<ArticleSummary> articles) {
        int digits = ShortIds.length(articles.stream().map(ArticleSummary::id).toList());
        var table = new Table(COLUMNS);
        for (var article : articles) {
            var published = article.published().substring(0, Math.min(10, article.published().length()));
            table.add(List.of(article.id().substring(0, Math.min(digits, article.id().length())), article.label(),
                    article.source(), published, article.language(),
                    article.isVersion() ? Integer.toString(article.version()) : "",
                    Integer.toString(article.annotations())));
        }
        return table;
    }
}
