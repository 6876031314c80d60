package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.span.Span;

/** Comments and history on the command line. */
class ReadingsTest extends CommandLineTest {

    @TempDir
    private Path folder;
    private String article;

    @BeforeEach
    void makeACasebook() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().titled("Cranes").withMention(0, 8))) {
            article = casebook.article(0);
            try (var session = casebook.session(0, "Ana Ruiz")) {
                var mention = session.own().getAnnotations().get(0);
                var first = session.comment(mention, "Which Ana?");
                session.discussion().reply(mention, first, "The engineer.");
                session.discussion().setResolved(first, true);
                session.annotate(casebook.layer("claim"), "", List.of(new Span(0, 29)));
                session.comment(session.own().getAnnotations().get(1), "Who says so?");
            }
        }
    }

    @Test
    void commentsAreListedWithTheirReplies() {
        var all = run("comments", folder.resolve("c"));

        assertThat(all.status()).isZero();
        assertThat(all.out()).contains("resolved  mention  \"Ana Ruiz\"", "Which Ana?", "The engineer.",
                "open      claim", "Who says so?");
        var open = run("comments", folder.resolve("c"), "--open");
        assertThat(open.out()).contains("Who says so?").doesNotContain("Which Ana?");
    }

    @Test
    void commentsAreJsonAsTheHelpSays() {
        var thread = run("comments", folder.resolve("c"), "--json").json().get(1);

        assertThat(thread.get("resolved").asBoolean()).isTrue();
        assertThat(thread.get("quote").asText()).isEqualTo("Ana Ruiz");
        assertThat(thread.get("end").asInt()).isEqualTo(8);
        assertThat(thread.get("comments").get(1).get("text").asText()).isEqualTo("The engineer.");
    }

    @Test
    void listsOfWhatThereIsNoneOfSaySo() throws Exception {
        aCasebook(folder.resolve("empty")).close();

        for (var command : new String[] { "comments", "texts", "feed", "entities", "profiles" }) {
            var run = run(command, folder.resolve("empty"));
            assertThat(run.status()).as(command).isZero();
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.err()).as(command).contains(folder.resolve("empty").toString());
        }
    }

    @Test
    void articleWithoutEarlierVersionHasNothingToCarryOver() {
        var run = run("carry", folder.resolve("c"), article);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no earlier version of Cranes.");
    }

    @Test
    void historyTellsTheLatestStepFirst() {
        var history = run("history", folder.resolve("c"), article);

        assertThat(history.status()).isZero();
        assertThat(history.out().lines().map(line -> line.split("  ")[2])).containsExactly("Comment",
                "Mark as claim", "Resolve comment", "Reply", "Comment", "Mark as mention");
        var latest = run("history", folder.resolve("c"), article, "--json").json().get(0);
        assertThat(latest.get("label").asText()).isEqualTo("Comment");
        assertThat(latest.get("undone").asBoolean()).isFalse();
        assertThat(latest.get("analyst").asText()).isEqualTo("ana-ruiz");
    }
}
