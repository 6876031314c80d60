package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

class ReplayTest extends CommandLineTest {

    private Path text(Path casebook, String id) {
        return casebook.resolve("articles").resolve(id.substring(0, 2)).resolve(id).resolve("text.txt");
    }

    @Test
    void extractionOfAStoredArticleIsRepeatedAndIsTheSame() throws IOException {
        var casebook = casebookOfBrief();
        Files.delete(folder.resolve("brief.txt"));
        var run = run("extract", "--replay", casebook, idIn(casebook).substring(0, 8));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("same       " + idIn(casebook).substring(0, 8)
                + "  Lead of open model team steps down  (" + BRIEF.strip().length() + " UTF-16 units)");
        assertThat(run.err()).isEmpty();
        assertThat(runner.reader().openSessions()).isZero();
    }

    @Test
    void changedTextIsToldWithItsFirstDifferenceAndTheLengths() throws IOException {
        var casebook = casebookOfBrief();
        var id = idIn(casebook);
        Files.writeString(text(casebook, id), BRIEF.strip().replace("Renée, has stepped", "Renée, had stepped") + "!");
        var human = run("extract", "--replay", casebook, id);
        assertThat(human.status()).isEqualTo(1);
        assertThat(human.lines().get(0)).startsWith("different  " + id.substring(0, 8)).contains("in the casebook");
        assertThat(human.out()).contains("casebook: d stepped").contains("now:      s stepped");
        assertThat(human.err()).contains("The text in the casebook is not the one that was imported.");

        var run = run("extract", "--replay", casebook, id, "--json");
        assertThat(run.status()).isEqualTo(1);
        var replay = run.jsonLines().get(0);
        var names = new ArrayList<String>();
        replay.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("article", "title", "same", "oldLength", "newLength", "difference", "notes",
                "millis", "error");
        assertThat(replay.get("same").asBoolean()).isFalse();
        assertThat(replay.get("oldLength").asInt() - replay.get("newLength").asInt()).isEqualTo(1);
        assertThat(replay.get("difference").get("offset").asInt()).isEqualTo(BRIEF.indexOf("has stepped") + 2);
        assertThat(replay.get("notes")).hasSize(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void articleThatCannotBeRepeatedIsNamedAndTheOthersAreDone() throws IOException {
        var casebook = casebookOfBrief();
        var run = run("extract", "--replay", casebook, "0000beef", idIn(casebook), "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.jsonLines()).hasSize(2);
        assertThat(run.jsonLines().get(0).get("error").asText()).contains("No article 0000beef");
        assertThat(run.jsonLines().get(1).get("same").asBoolean()).isTrue();
        assertThat(run.err()).contains("No article 0000beef");
    }

    @Test
    void replayNeedsACasebookAndAnArticle() throws IOException {
        assertThat(run("extract", "--replay", folder.resolve("none"), "0000beef").status()).isEqualTo(3);
        assertThat(run("extract", "--replay", casebookOfBrief()).status()).isEqualTo(2);
    }

    @Test
    void recordOfTheExtractionIsShown() throws IOException {
        var casebook = casebookOfBrief();
        var shown = run("show", casebook, idIn(casebook), "--json").json();
        assertThat(shown.get("retrieved").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        var record = shown.get("extraction");
        assertThat(record.get("millis").asLong()).isEqualTo(1);
        assertThat(record.get("originalSha256").asText()).hasSize(64).startsWith(idIn(casebook));
        assertThat(record.get("textSha256").asText()).hasSize(64);
        assertThat(record.get("reader").asText()).isEqualTo("fake");
    }
}
