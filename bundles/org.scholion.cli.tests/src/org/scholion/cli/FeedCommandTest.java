package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.testing.LocalSite;

/** Feeds and pages come through the real retriever and the real reader of feeds, from a site on this computer. */
class FeedCommandTest extends CommandLineTest {

    private LocalSite site;
    private Path casebook;

    @BeforeEach
    void openSite() throws IOException {
        site = new LocalSite();
        casebook = runner.casebookOf(folder);
        site.page("/1", "text/plain", "Cranes stop\n\nFor a week.").page("/2", "text/plain", "Budget\n\nIt grew.");
        feed("/1", "/2");
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private void feed(String... paths) {
        feedWith("", paths);
    }

    private void feedWith(String content, String... paths) {
        var items = new StringBuilder();
        for (var path : paths) {
            items.append("<item><title>Entry ").append(path).append("</title><link>").append(site.address(path))
                    .append("</link><category>Ports</category><description><![CDATA[").append(content)
                    .append("]]></description></item>");
        }
        var xml = "<rss version=\"2.0\"><channel><title>The Ledger</title>" + items + "</channel></rss>";
        var tag = "\"" + xml.hashCode() + "\"";
        site.on("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.sendResponseHeaders(200, xml.getBytes().length);
            exchange.getResponseBody().write(xml.getBytes());
        });
    }

    private CommandLineRunner.Run feed(List<String> arguments) {
        var all = new ArrayList<Object>(List.of("feed", casebook));
        all.addAll(arguments);
        all.addAll(List.of("--allow-host", "127.0.0.1"));
        return run(all.toArray());
    }

    @Test
    void feedIsFollowedAndItsArticlesComeInOnce() {
        var added = feed(List.of("add", site.address("/feed")));

        assertThat(added.status()).isZero();
        assertThat(added.out()).contains("Cranes stop", "Budget");
        assertThat(added.err()).contains("The Ledger: 2 new");
        var again = feed(List.of("update"));
        assertThat(again.status()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("The Ledger: 0 new");
        assertThat(site.asked("/1")).isEqualTo(1);
    }

    @Test
    void onlyWhatIsNewComesWithTheNextUpdate() {
        feed(List.of(site.address("/feed")));
        site.page("/3", "text/plain", "Third\n\nOne more.");
        feed("/3", "/1", "/2");

        var update = feed(List.of("update", "--json"));

        assertThat(update.jsonLines()).hasSize(2);
        assertThat(update.jsonLines().get(0).get("file").asText()).isEqualTo(site.address("/3"));
        assertThat(update.jsonLines().get(1).get("added").asInt()).isEqualTo(1);
        assertThat(site.asked("/1")).isEqualTo(1);
    }

    @Test
    void entryThatFailedIsTriedAgain() {
        site.status("/2", 503);
        var first = feed(List.of(site.address("/feed")));
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.err()).contains(site.address("/2") + ": the site has a fault (503)");

        site.page("/2", "text/plain", "Budget\n\nIt grew.");
        var second = feed(List.of("update"));

        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("Budget");
        assertThat(feed(List.of("update")).err()).contains("The Ledger: 0 new");
    }

    @Test
    void whatTheFeedHoldsIsImportedWhereThePageCannotBeHad() {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1");
        feedWith("<p>Words of the feed. " + "The cranes of Ostkai stand still since Monday. ".repeat(20) + "</p>",
                "/1");

        var run = feed(List.of(site.address("/feed"), "--json"));

        var line = run.jsonLines().get(0);
        assertThat(line.get("status").asText()).isEqualTo("imported");
        assertThat(line.get("warnings").get(0).asText())
                .startsWith("Only what the feed holds of it was imported: refused")
                .contains("robots.txt");
        var article = run("show", casebook, line.get("article").asText(), "--json").json();
        assertThat(article.toString()).contains("Words of the feed", "feed:category", "Ports");
        assertThat(site.asked("/1")).isZero();
    }

    @Test
    void feedsAreListedAndRemoved() throws IOException {
        feed(List.of(site.address("/feed")));

        assertThat(run("feed", casebook).out()).contains(site.address("/feed") + "  The Ledger  (updated ", ", 2 new)");
        assertThat(run("feed", casebook, "list", "--json").json().get("title").asText()).isEqualTo("The Ledger");
        assertThat(Files.readString(casebook.resolve("feeds.json")))
                .contains("\"address\" : \"" + site.address("/feed"))
                .doesNotContain("updated");
        assertThat(run("feed", casebook, "remove", site.address("/feed")).status()).isZero();
        assertThat(run("feed", casebook).out()).isEmpty();
        assertThat(run("feed", casebook, "remove", site.address("/feed")).status()).isEqualTo(1);
        assertThat(run("list", casebook, "--json").json()).hasSize(2);
    }

    @Test
    void feedsOfAListAreFollowedAndWrittenToOne() throws IOException {
        var list = Files.writeString(folder.resolve("mine.opml"), "<opml version='2.0'><body><outline text='Ports'>"
                + "<outline text='My ledger' xmlUrl='" + site.address("/feed") + "'/></outline>"
                + "<outline xmlUrl='ftp://old.example/feed'/></body></opml>");

        var added = feed(List.of("add", list.toString()));

        assertThat(added.status()).isEqualTo(1);
        assertThat(added.out()).contains("Cranes stop", "Budget");
        assertThat(added.err()).contains("The Ledger: 2 new", "ftp://old.example/feed is no address of the web");
        assertThat(feed(List.of("add", list.toString())).err()).contains(
                "follows " + site.address("/feed") + " already",
                "The Ledger: 0 new");
        var written = folder.resolve("out.opml");
        assertThat(run("feed", casebook, "export", written).status()).isZero();
        assertThat(Files.readString(written)).contains("title=\"The Ledger\" xmlUrl=\"" + site.address("/feed") + "\"");
    }

    @Test
    void feedThatIsNoneSaysSo() {
        site.page("/page", "text/html", "<html><body>Not a feed</body></html>");

        var run = feed(List.of(site.address("/page")));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("this is no feed");
        assertThat(run("feed", casebook).out()).contains("failed: this is no feed");
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(run("feed", casebook, "add").status()).isEqualTo(2);
        assertThat(run("feed", casebook, "export").status()).isEqualTo(2);
        assertThat(run("feed", casebook, "remove", "ledger.example/feed").status()).isEqualTo(2);
        assertThat(run("feed", casebook, "frobnicate").status()).isEqualTo(2);
        assertThat(run("feed", casebook, "add", "ledger.example/feed").status()).isEqualTo(2);
        assertThat(run("feed", casebook, "update", "https://ledger.example/feed").err())
                .contains("The casebook does not follow https://ledger.example/feed");
    }
}
