package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.testing.LocalSite;

import com.fasterxml.jackson.databind.JsonNode;

/** A page comes through the real retriever, is read by the real reader in its worker, and is read again later. */
class RelativeLinksTest extends CommandLineTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Cranes stop</title><link rel="canonical" href="../cranes"></head>
            <body><article><h1>Cranes stop</h1><p>The cranes of the harbour stop for a week, said Ana Ferro, who leads
            the <a href="authority.html">port authority</a>, and nobody knows who pays for the ships that wait.</p>
            <p>What she expects of April stands in the <a href="/reports/april">report of the year before</a>, which the
            authority has never published in full, though it was asked to by the council of the town.</p></article></body>
            """;

    private LocalSite site;

    @BeforeEach
    void openSite() throws IOException {
        runner.useRealReader();
        site = new LocalSite();
        site.page("/news/today/cranes.html", "text/html; charset=utf-8", PAGE);
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void addressesInAPageStartFromTheOneItCameFromAlsoWhenItIsReadAgain() throws IOException {
        var casebook = runner.casebookOf(folder);
        var address = site.address("/news/today/cranes.html");

        assertThat(run("import", casebook, address, "--allow-host", "127.0.0.1").status()).isZero();

        var id = idIn(casebook);
        var article = run("show", casebook, id, "--json").json();
        assertThat(article.get("url").asText()).isEqualTo(site.address("/news/cranes"));
        assertThat(article.get("retrievedFrom").asText()).isEqualTo(address);
        assertThat(texts(article.get("extraction").get("options"))).contains("address=" + address);
        var targets = new ArrayList<String>();
        article.get("links").forEach(link -> targets.add(link.get("target").asText()));
        assertThat(targets).containsExactly(site.address("/news/today/authority.html"), site.address("/reports/april"));

        site.close(); // what is read again is the original in the casebook
        var replay = run("extract", "--replay", casebook, id, "--json");
        assertThat(replay.status()).as(replay.err()).isZero();
        assertThat(replay.jsonLines().get(0).get("same").asBoolean()).isTrue();
        assertThat(replay.jsonLines().get(0).get("notes")).isEmpty();
    }

    private static ArrayList<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
