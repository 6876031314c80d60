package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.retrieving.Feed;
import org.scholion.core.retrieving.FeedEntry;

class RomeFeedReaderTest {

    private static final String ADDRESS = "https://ledger.example/news/feed";
    private static final String RSS = """
            <?xml version="1.0" encoding="%s"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel>
                <title>The Ledger &amp; Co</title><link>https://ledger.example/</link><description>News</description>
                <item>
                  <title>Cranes &lt;b&gt;stop&lt;/b&gt; at Ostkai</title>
                  <link>/2026/cranes</link>
                  <guid isPermaLink="false">id-1</guid>
                  <dc:creator>Ana Ru\u00edz</dc:creator>
                  <pubDate>Wed, 04 Mar 2026 09:30:00 +0100</pubDate>
                  <category>Ports</category><category>Labour</category>
                  <content:encoded><![CDATA[<p>The cranes stand still.</p>]]></content:encoded>
                </item>
                <item>
                  <title>Budget</title>
                  <guid>https://ledger.example/2026/budget</guid>
                  <author>ben@ledger.example (Ben Oyelaran)</author>
                  <description>Only an announcement.</description>
                </item>
              </channel>
            </rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title type="html">Quayside &amp;amp; Voices</title><id>urn:q</id><updated>2026-03-04T00:00:00Z</updated>
              <entry>
                <title>Nine alphabets</title><id>urn:q:1</id>
                <link rel="alternate" href="https://quayside.example/nine"/>
                <author><name>Mei Tanaka</name></author>
                <published>2026-03-03T12:00:00+02:00</published><updated>2026-03-04T00:00:00Z</updated>
                <content type="text">One &lt; two.

            Second paragraph.</content>
              </entry>
            </feed>
            """;

    @TempDir
    private Path folder;
    private final RomeFeedReader reader = new RomeFeedReader();

    private Path file(byte[] bytes) throws Exception {
        return Files.write(folder.resolve("feed"), bytes);
    }

    private Feed read(String xml) throws Exception {
        return reader.read(file(xml.getBytes(StandardCharsets.UTF_8)), ADDRESS, "application/xml");
    }

    @Test
    void entriesOfRssHaveWhatTheFeedSays() throws Exception {
        var feed = read(String.format(RSS, "UTF-8"));

        assertThat(feed.title()).isEqualTo("The Ledger & Co");
        var first = feed.entries().get(0);
        assertThat(first.id()).isEqualTo("id-1");
        assertThat(first.link()).isEqualTo("https://ledger.example/2026/cranes");
        assertThat(first.title()).isEqualTo("Cranes stop at Ostkai");
        assertThat(first.authors()).containsExactly("Ana Ru\u00edz");
        assertThat(first.published()).isEqualTo("2026-03-04T08:30:00Z");
        assertThat(first.categories()).containsExactly("Ports", "Labour");
        assertThat(first.content()).isEqualTo("<p>The cranes stand still.</p>");
        var second = feed.entries().get(1);
        assertThat(second.link()).isEqualTo("https://ledger.example/2026/budget");
        assertThat(second.authors()).containsExactly("Ben Oyelaran");
        assertThat(second.content()).isEmpty();
    }

    @Test
    void entriesOfAtomHaveWhatTheFeedSays() throws Exception {
        var feed = read(ATOM);

        assertThat(feed.title()).isEqualTo("Quayside & Voices");
        var entry = feed.entries().get(0);
        assertThat(entry.id()).isEqualTo("urn:q:1");
        assertThat(entry.link()).isEqualTo("https://quayside.example/nine");
        assertThat(entry.authors()).containsExactly("Mei Tanaka");
        assertThat(entry.published()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(entry.updated()).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(entry.content()).isEqualTo("<p>One &lt; two.</p>\n<p>Second paragraph.</p>");
    }

    @Test
    void itemsOfAFeedInJsonHaveWhatTheFeedSays() throws Exception {
        var feed = read(
                """
                        {"title": "The Ledger", "home_page_url": "https://ledger.example/",
                         "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "items": [
                         {"id": "id-1", "url": "/2026/cranes", "title": "Cranes stop", "authors": [{"name": "Ana Ruíz"}],
                          "date_published": "2026-03-04T09:30:00.5+01:00", "date_modified": "2026-03-04T12:00:00Z",
                          "tags": ["Ports", "Labour"], "content_html": "<p>The cranes stand still.</p>", "attachments": [{"size": 1}]},
                         {"id": 2, "external_url": "https://other.example/budget", "author": {"name": "Ben Oyelaran"},
                          "date_published": "yesterday", "content_text": "One < two.\\n\\nSecond.", "tags": null}]}
                        """);

        assertThat(feed.title()).isEqualTo("The Ledger");
        assertThat(feed.entries()).containsExactly(
                new FeedEntry("id-1", "https://ledger.example/2026/cranes", "Cranes stop", List.of("Ana Ruíz"),
                        "2026-03-04T08:30:00Z", "2026-03-04T12:00:00Z", List.of("Ports", "Labour"),
                        "<p>The cranes stand still.</p>"),
                new FeedEntry("2", "https://other.example/budget", "", List.of("Ben Oyelaran"), "", "", List.of(),
                        "<p>One &lt; two.</p>\n<p>Second.</p>"));
    }

    @Test
    void feedInJsonThatIsCutOffIsDamagedAndOtherJsonIsNoFeed() throws Exception {
        assertThatThrownBy(() -> read("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{"))
                .isInstanceOf(CoreException.class).hasMessageStartingWith("the feed cannot be read: ");
        assertThat(reader.isFeed(file("{\"version\": \"1\", \"items\": []}".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void rdfFeedIsOne() throws Exception {
        var feed = read("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                + "xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"x\"><title>T</title></channel>"
                + "<item rdf:about=\"https://x.example/1\"><title>One</title><link>https://x.example/1</link></item></rdf:RDF>");

        assertThat(feed.entries()).singleElement().satisfies(entry -> assertThat(entry.title()).isEqualTo("One"));
    }

    @Test
    void encodingOfTheFeedIsHeeded() throws Exception {
        var latin = String.format(RSS, "ISO-8859-1").getBytes(Charset.forName("ISO-8859-1"));

        var feed = reader.read(file(latin), ADDRESS, "text/xml");

        assertThat(feed.entries().get(0).authors()).containsExactly("Ana Ru\u00edz");
    }

    @Test
    void feedsAreToldFromOtherDocuments() throws Exception {
        assertThat(reader.isFeed(file(ATOM.getBytes()))).isTrue();
        assertThat(reader.isFeed(file(ATOM.getBytes(StandardCharsets.UTF_16)))).isTrue();
        assertThat(reader.isFeed(file(("\n <!-- <html> -->" + ATOM).getBytes()))).isTrue();
        assertThat(reader.isFeed(file("<!DOCTYPE html><html><rss></rss></html>".getBytes()))).isFalse();
        assertThat(reader.isFeed(file("<feed><fish/></feed>".getBytes()))).isFalse();
        assertThat(reader.isFeed(file("<!-- <rss> never ends".getBytes()))).isFalse();
        assertThat(reader.isFeed(file(new byte[0]))).isFalse();
        assertThat(reader.isFeed(folder.resolve("none"))).isFalse();
    }

    @Test
    void brokenFeedHasAReason() {
        assertThatThrownBy(() -> read("<html><body>Page</body></html>")).isInstanceOf(CoreException.class)
                .hasMessageStartingWith("this is no feed");
        assertThatThrownBy(() -> read("<rss version=\"2.0\"><channel><title>T</title><item>"))
                .isInstanceOf(CoreException.class).hasMessageStartingWith("the feed cannot be read: ");
        assertThatThrownBy(() -> read("<rss version=\"9.9\"/>")).isInstanceOf(CoreException.class)
                .hasMessageStartingWith("the feed cannot be read: ");
    }

    @Test
    void documentTypeAndItsEntitiesAreRefused() throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET");
        var external = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><rss version=\"2.0\"><channel>"
                + "<title>&x;</title></channel></rss>";
        var laughs = "<!DOCTYPE rss [<!ENTITY a \"" + "ha".repeat(50) + "\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + "<rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";

        for (var xml : new String[] { external, laughs }) {
            assertThatThrownBy(() -> read(xml)).isInstanceOf(CoreException.class)
                    .hasMessageContaining("declares a document type").message().doesNotContain("SECRET");
        }
    }

    @Test
    void feedThatIsNestedBeyondMeasureIsNoHarm() {
        var deep = "<rss version=\"2.0\"><channel><title>T</title>" + "<a>".repeat(200_000) + "</channel></rss>";

        assertThatThrownBy(() -> read(deep)).isInstanceOf(CoreException.class);
    }
}
