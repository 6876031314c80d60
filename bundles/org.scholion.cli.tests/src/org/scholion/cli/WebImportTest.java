package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.testing.LocalSite;

/** Pages come through the real retriever, from a site on this computer. */
class WebImportTest extends CommandLineTest {

    private LocalSite site;

    @BeforeEach
    void openSite() throws IOException {
        site = new LocalSite();
        site.page("/cranes.html", "text/plain; charset=utf-8", "Cranes stop\n\nFor a week.");
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void pageComesBesideFilesAndKnowsWhereItWas() throws IOException {
        var casebook = runner.casebookOf(folder);
        var file = document("in/good.txt", "Good\n\nA file.");

        var run = run("import", casebook, file, site.address("/cranes.html"), "--allow-host", "127.0.0.1", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.jsonLines()).extracting(line -> line.get("file").asText()).containsExactlyInAnyOrder(
                file.toString(),
                site.address("/cranes.html"));
        var id = run.jsonLines().stream().filter(line -> line.get("file").asText().startsWith("http")).findFirst()
                .orElseThrow().get("article").asText();
        var article = run("show", casebook, id, "--json").json();
        assertThat(article.get("retrievedFrom").asText()).isEqualTo(site.address("/cranes.html"));
        assertThat(article.get("title").asText()).isEqualTo("Cranes stop");
        assertThat(Files.readString(casebook.resolve("articles/" + id.substring(0, 2) + "/" + id + "/original.txt")))
                .isEqualTo("Cranes stop\n\nFor a week.");
    }

    @Test
    void samePageIsADuplicateAChangedOneAVersion() throws IOException {
        var casebook = runner.casebookOf(folder);
        var page = site.address("/cranes.html");

        assertThat(run("import", casebook, page, "--allow-host", "127.0.0.1").out()).startsWith("imported");
        assertThat(run("import", casebook, page, "--allow-host", "127.0.0.1").out()).startsWith("duplicate");
        site.page("/cranes.html", "text/plain", "Cranes stop\n\nFor a month.");
        assertThat(run("import", casebook, page, "--allow-host", "127.0.0.1").out()).startsWith("version");
    }

    @Test
    void pageThatDoesNotComeIsNamedWithItsReason() throws IOException {
        var casebook = runner.casebookOf(folder);

        var run = run("import", casebook, site.address("/none"), site.address("/cranes.html"), "ftp://ledger.example/a",
                "--allow-host", "127.0.0.1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains(site.address("/none") + ": there is no such page (404)",
                "ftp://ledger.example/a: only http and https addresses are fetched", "1 imported");
    }

    @Test
    void thisComputerIsRefusedUnlessItIsAllowed() throws IOException {
        var casebook = runner.casebookOf(folder);

        var run = run("import", casebook, site.address("/cranes.html"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("refused: 127.0.0.1 is this computer", "--allow-host 127.0.0.1");
        assertThat(site.requests()).isEmpty();
        assertThat(run("import", casebook, "x", "--allow-host", "http://x").status()).isEqualTo(2);
    }

    @Test
    void dryRunFetchesAndWritesNothing() throws IOException {
        var casebook = runner.casebookOf(folder);

        var run = run("import", casebook, site.address("/cranes.html"), "--dry-run", "--allow-host", "127.0.0.1");

        assertThat(run.out()).startsWith("new").contains("Cranes stop", site.address("/cranes.html"));
        assertThat(run("list", casebook, "--json").json()).isEmpty();
    }

    @Test
    void textOfAPageIsExtractedWithoutACasebook() throws IOException {
        var run = run("extract", site.address("/cranes.html"), "--allow-host", "127.0.0.1", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("file").asText()).isEqualTo(site.address("/cranes.html"));
        assertThat(run.json().get("title").asText()).isEqualTo("Cranes stop");
    }

    @Test
    void addressOfAFeedStandsForItsArticles() throws IOException {
        var casebook = runner.casebookOf(folder);
        site.page("/feed", "application/rss+xml", "<rss version=\"2.0\"><channel><title>Ledger</title><item><title>Stop"
                + "</title><link>" + site.address("/cranes.html")
                + "</link><category>Ports</category></item><item><title>Gone"
                + "</title><link>" + site.address("/gone") + "</link></item></channel></rss>");

        var run = run("import", casebook, site.address("/feed"), "--allow-host", "127.0.0.1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("Cranes stop");
        assertThat(run.err()).contains(site.address("/gone") + ": there is no such page (404)", "1 imported");
    }
}
