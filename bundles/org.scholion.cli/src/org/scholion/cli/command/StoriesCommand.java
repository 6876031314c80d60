package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.stories.Stories;
import org.scholion.core.stories.StoriesOperation;
import org.scholion.core.stories.Story;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the stories of a casebook. */
@Command(name = "stories", mixinStandardHelpOptions = true, description = {
        "Lists the stories of a casebook: articles with much the same words.", "",
        "Each article of a story is a near-duplicate of at least one of the others. The main texts count, not what is on "
                + "every page of a source; versions of one article are one. With ARTICLE, its near-duplicates." },
        footer = { "",
                "With --json, an array of objects: articles (id, title, source, published), pairs (article, other, "
                        + "similarity). With ARTICLE, an array of the near-duplicates: id, title, source, published, "
                        + "similarity, version (the version of ARTICLE that is similar)." })
public final class StoriesCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE",
            description = "Identifier of an article, or the beginning of one.")
    private String article;

    @Mixin
    private ThresholdOption threshold;

    @Mixin
    private JsonOption json;

    private final Output output;

    public StoriesCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        double least = threshold.value();
        try (var store = casebook.open()) {
            var wanted = article == null ? null : store.resolve(article);
            var stories = new StoriesOperation(store, least).execute(output.monitor());
            if (wanted == null) {
                show(stories);
            } else {
                showTwins(stories, wanted);
            }
            store.problems().forEach(problem -> output.message(Problems.line(problem)));
            return ExitStatus.of(store.problems().isEmpty());
        }
    }

    private void show(Stories stories) {
        if (json.isSet()) {
            output.json(generator -> write(generator, stories.all()));
            return;
        }
        if (stories.all().isEmpty()) {
            output.message("No two articles of " + casebook.folder() + " are near-duplicates.");
        }
        for (var story : stories.all()) {
            output.line(Counted.of(story.articles().size(), "article") + ", up to "
                    + story.pairs().getFirst().percent() + " % the same:");
            for (var member : story.articles()) {
                int closest = stories.twins(member.id()).getFirst().percent();
                output.line(String.format("  %.8s  %3d %%  %s", member.id(), closest, named(member)));
            }
        }
    }

    private void showTwins(Stories stories, ArticleSummary wanted) {
        var twins = stories.twins(wanted.id());
        if (json.isSet()) {
            output.json(generator -> {
                generator.writeStartArray();
                for (var twin : twins) {
                    generator.writeStartObject();
                    writeFields(generator, twin.other());
                    generator.writeNumberField("similarity", twin.similarity());
                    generator.writeStringField("version", twin.own().id());
                    generator.writeEndObject();
                }
                generator.writeEndArray();
            });
            return;
        }
        if (twins.isEmpty()) {
            output.message("No article is a near-duplicate of " + wanted.label() + ".");
        }
        twins.forEach(twin -> output.line(String.format("%.8s  %3d %%  %s%s", twin.other().id(), twin.percent(),
                named(twin.other()), twin.own().id().equals(wanted.id()) ? ""
                        : String.format("  (to version %d, %.8s)", twin.own().version(), twin.own().id()))));
    }

    private static String named(ArticleSummary article) {
        var day = article.published().substring(0, Math.min(10, article.published().length()));
        var origin = String.join(", ",
                List.of(article.source(), day).stream().filter(part -> !part.isEmpty()).toList());
        return article.label() + (origin.isEmpty() ? "" : "  (" + origin + ")");
    }

    private static void write(JsonGenerator json, List<Story> stories) throws IOException {
        json.writeStartArray();
        for (var story : stories) {
            json.writeStartObject();
            json.writeArrayFieldStart("articles");
            for (var article : story.articles()) {
                json.writeStartObject();
                writeFields(json, article);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("pairs");
            for (var pair : story.pairs()) {
                json.writeStartObject();
                json.writeStringField("article", pair.article());
                json.writeStringField("other", pair.other());
                json.writeNumberField("similarity", pair.similarity());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFields(JsonGenerator json, ArticleSummary article) throws IOException {
        json.writeStringField("id", article.id());
        JsonValues.known(json, "title", article.title());
        JsonValues.known(json, "source", article.source());
        JsonValues.known(json, "published", article.published());
    }
}
