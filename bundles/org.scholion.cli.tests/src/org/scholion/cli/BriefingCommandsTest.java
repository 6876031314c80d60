package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources, reader profiles and briefings on the command line. */
class BriefingCommandsTest extends CommandLineTest {

    @TempDir
    private Path folder;

    private Path casebook;

    @BeforeEach
    void makeACasebook() throws Exception {
        casebook = folder.resolve("c");
        aCasebook(casebook)
                .with(anArticle().titled("Terminals for sale").withText("Tessaline sells two terminals.")
                        .from("The Harbour Ledger").published("2026-03-01").inLanguage("en").withClaim(0, 29))
                .with(anArticle().titled("Bread").withText("Bread is dearer.").from("Courier").withClaim(0, 15))
                .close();
    }

    @Test
    void sourceIsRatedAndListed() {
        assertThat(run("sources", casebook).out()).contains("1  -       The Harbour Ledger");
        assertThat(run("sources", casebook, "--rate", "the harbour ledger=b", "--because", "corrects its errors")
                .status()).isZero();

        var source = run("sources", casebook, "--json").json().get(1);
        assertThat(source.get("name").asText()).isEqualTo("The Harbour Ledger");
        assertThat(source.get("reliability").asText()).isEqualTo("B");
        assertThat(source.get("rationale").asText()).isEqualTo("corrects its errors");
        assertThat(source.get("articles").asInt()).isEqualTo(1);

        run("sources", casebook, "--rate", "The Harbour Ledger=C");
        assertThat(run("sources", casebook).out()).as("the reason stays until another is given")
                .contains("1  C       The Harbour Ledger  corrects its errors");
    }

    @Test
    void wrongRatingIsRefused() {
        assertThat(run("sources", casebook, "--rate", "Ledger").status()).isEqualTo(2);
        assertThat(run("sources", casebook, "--because", "x").status()).isEqualTo(2);
        var wrong = run("sources", casebook, "--rate", "Courier=G");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).contains("from A to F");
        assertThat(run("sources", casebook, "--rate", "Curier=A").err())
                .contains("No article has the source \"Curier\"");
    }

    @Test
    void profileIsMadeListedAndDeleted() throws Exception {
        assertThat(run("profiles", casebook).err()).contains("Make one with --new");
        assertThat(run("profiles", casebook, "--new", "Board", "--role", "Chair", "--topic", "terminals", "--topic",
                "bread", "--entity", "Tessaline", "--items", "3", "--language", "fr").status()).isZero();
        assertThat(run("profiles", casebook, "--new", "board").err()).contains("already");

        var profile = run("profiles", casebook, "--json").json().get(0);
        assertThat(profile.get("name").asText()).isEqualTo("Board");
        assertThat(profile.get("topics")).hasSize(2);
        assertThat(profile.get("items").asInt()).isEqualTo(3);

        Files.writeString(casebook.resolve("profiles/Broken.json"), "{\n\"topics\": 1}");
        var listed = run("profiles", casebook, "--json");
        assertThat(listed.status()).isEqualTo(1);
        assertThat(listed.json().get(1).get("error").asText()).contains("Broken.json, line 2");
        assertThat(run("profiles", casebook, "--delete", "Broken").status()).isZero();
        assertThat(run("profiles", casebook).out()).contains("Board  (Chair)  3 items, fr").doesNotContain("Broken");
    }

    @Test
    void wrongProfileIsNotMade() {
        assertThat(run("profiles", casebook, "--topic", "x").status()).isEqualTo(2);
        assertThat(run("profiles", casebook, "--new", "x", "--items", "21").status()).isEqualTo(2);
        assertThat(run("profiles", casebook, "--new", "x", "--language", "it").status()).isEqualTo(2);
        assertThat(run("profiles", casebook, "--new", "../x").status()).isEqualTo(2);
        assertThat(casebook.resolve("profiles")).doesNotExist();
    }

    @Test
    void briefingSaysWhatItRestsOn() {
        run("profiles", casebook, "--new", "Board", "--entity", "Tessaline");
        run("sources", casebook, "--rate", "The Harbour Ledger=B");

        assertThat(run("briefing", casebook, "--profile", "board").out()).isEqualTo("""
                1. Terminals for sale  (The Harbour Ledger · 2026-03-01)
                   Mentions Tessaline, which you follow; a single source.
                   confidence: low · sources: single-source
                   “Tessaline sells two terminals” B6
                """);
        var item = run("briefing", casebook, "--profile", "Board", "--json").json().get("items").get(0);
        assertThat(item.get("confidence").asText()).isEqualTo("low");
        assertThat(item.get("entries").get(0).get("quote").asText()).isEqualTo("Tessaline sells two terminals");
        assertThat(run("briefing", casebook, "--profile", "nobody").err()).contains("There are: Board.");
        assertThat(run("briefing", casebook).status()).isEqualTo(2);
    }
}
