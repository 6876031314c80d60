package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.text.ReportTexts;

/** Report texts on the command line. */
class TextsCommandTest extends CommandLineTest {

    @TempDir
    private Path folder;

    private Path casebook;
    private String article;
    private String mention;

    @BeforeEach
    void makeACasebook() throws Exception {
        casebook = folder.resolve("c");
        try (var made = aCasebook(casebook).with(anArticle().titled("News").from("Courier").withMention(0, 8))) {
            article = made.article(0);
            mention = made.store().readSet(article, "ana-ruiz").getAnnotations().getFirst().getId();
            var texts = new ReportTexts(made.store());
            texts.create("brief", "Ask [@x](scholion:annotation/" + mention + ").\n\nSee [@x](scholion:article/"
                    + article + ").\n");
            texts.create("old", "\n[@Gone](scholion:entity/nobody) [odd](scholion:x)");
        }
    }

    @Test
    void textsAreListedAndWhatLeadsNowhereIsNamed() {
        var list = run("texts", casebook);
        assertThat(list.status()).isEqualTo(1);
        assertThat(list.out().lines()).containsExactly("brief  2 references",
                "old  2 references, 2 of them lead nowhere");
        assertThat(list.err()).contains("reports/old.md, line 2: the entity of “Gone” is not there",
                "reports/old.md, line 2: “scholion:x” is no reference");
    }

    @Test
    void textIsPrintedWithItsWordsAndNotes() {
        var printed = run("texts", casebook, "brief");
        assertThat(printed.status()).isZero();
        assertThat(printed.out()).isEqualTo("""
                Ask Ana Ruiz \\[1\\].

                See News.

                ---

                1. “Ana Ruiz”, News, Courier, Mention, Ana Ruiz, <scholion:article/%s/annotation/%s#0-8>
                """.formatted(article, mention));
        assertThat(run("texts", casebook, "old").out()).contains("Gone \\[not found\\] [odd](scholion:x)");
    }

    @Test
    void jsonHasEveryReferenceWithItsLine() {
        var json = run("texts", casebook, "--json").json();
        assertThat(json.get(0).get("name").asText()).isEqualTo("brief");
        assertThat(json.get(0).get("lost").intValue()).isZero();
        var reference = json.get(0).get("references").get(1);
        assertThat(reference.get("line").intValue()).isEqualTo(3);
        assertThat(reference.get("kind").asText()).isEqualTo("article");
        assertThat(reference.get("id").asText()).isEqualTo(article);
        assertThat(reference.get("found").booleanValue()).isTrue();
        assertThat(json.get(1).get("lost").intValue()).isEqualTo(2);
        assertThat(json.get(1).get("references").get(1).get("id").asText()).isEqualTo("scholion:x");
    }

    @Test
    void unknownNameIsAnsweredWithThoseThatThereAre() {
        var unknown = run("texts", casebook, "weekly");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("There are: brief, old.");
    }

    @Test
    void checkNamesReferencesThatLeadNowhere() {
        var check = run("check", casebook);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("reports/old.md: Line 2: the entity of “Gone” is not there");
    }
}
