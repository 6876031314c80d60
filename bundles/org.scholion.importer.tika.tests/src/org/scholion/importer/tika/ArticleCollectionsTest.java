package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;

/** Files with an article in each record: what services answer, tables, libraries, blogs, note books. */
class ArticleCollectionsTest extends SessionTest {

    private static final String TEXT = "The harbour master said on Tuesday that ships may enter again, after weeks of repairs.";
    private static final String FIRST = "{\"title\": \"Harbour reopens\", \"author\": \"Mara Lind\", \"url\": "
            + "\"https://gazette.example/1\", \"publishedAt\": \"2026-03-03T07:15:00Z\", \"source\": {\"id\": null, "
            + "\"name\": \"Nordhaven Gazette\"}, \"language\": \"en\", \"keywords\": [\"ports\"], \"content\": \""
            + TEXT
            + "\\n\\nIt is time.\"}";
    private static final String SECOND = "{\"headline\": \"Pier closed\", \"date_published\": \"2026-03-04\", "
            + "\"maintext\": \"<p>" + TEXT + "</p><p>So they say.</p>\", \"link\": \"https://gazette.example/2\"}";

    @TempDir
    private Path own;

    @ParameterizedTest
    @ValueSource(strings = { "%s\n%s\n", "[%s, %s]", "{\"status\": \"ok\", \"articles\": [%s, %s]}",
            "{\"response\": {\"total\": 2, \"results\": [%s, %s]}}",
            "{\"hits\": {\"hits\": [{\"_id\": 1, \"_source\": %s}, {\"_id\": 2, \"_source\": %s}]}}",
            "\ufeff[%s,\n%s]" })
    void articlesInJsonAreDocumentsOfTheirOwn(String file) throws Exception {
        var unpacked = unpack("articles.json", String.format(file, FIRST, SECOND), StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("00001 Harbour reopens.json",
                "00002 Pier closed.json");
        var first = read(unpacked.entries().get(0).file());
        assertThat(first.text()).isEqualTo("Harbour reopens\n\n" + TEXT + "\n\nIt is time.");
        assertThat(first.properties().title()).isEqualTo("Harbour reopens");
        assertThat(first.properties().byline()).containsExactly("Mara Lind");
        assertThat(first.properties().source()).isEqualTo("Nordhaven Gazette");
        assertThat(first.properties().url()).isEqualTo("https://gazette.example/1");
        assertThat(first.properties().published()).isEqualTo("2026-03-03T07:15:00Z");
        assertThat(first.properties().tags()).containsExactly("ports");
        var second = read(unpacked.entries().get(1).file());
        assertThat(second.text()).isEqualTo("Pier closed\n\n" + TEXT + "\n\nSo they say.");
        assertThat(second.properties().published()).isEqualTo("2026-03-04");
    }

    @Test
    void whatIsNoListOfArticlesStaysADocument() throws Exception {
        for (var json : List.of(FIRST, "{}", "[]", "[1, 2]", "[[[[1]]]]", "{\"a\": [{\"b\": 1}]}", "{\"articles\": [",
                "[" + FIRST, "[{\"id\": 1, \"name\": \"North pier\"}, {\"id\": 2, \"name\": \"South pier\"}]",
                "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
            var file = Files.writeString(own.resolve("data.json"), json);
            assertThat(session.unpack(file, target(), new NullProgressMonitor())).as(json.substring(0, 2)).isEmpty();
        }
    }

    @Test
    void articlesBeforeTheDamageAreKept() throws Exception {
        var cut = FIRST + "\n" + SECOND + "\n" + FIRST.substring(0, 60);
        var unpacked = unpack("articles.jsonl", cut, StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).hasSize(2);
        assertThat(unpacked.problem()).contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = { ",", ";", "\t" })
    void rowsOfATableWithAColumnForTextsAreArticles(String delimiter) throws Exception {
        var table = "\ufeffdate,title,author,text\n2026-03-03,Harbour reopens,Mara Lind,\"" + TEXT
                + "\n\nGr\u00fc\u00dfe.\"\n"
                + "2026-03-04,Pier closed,Bo Cho,\"" + TEXT + "\"\n2026-03-05,Nothing,,\n";
        var unpacked = unpack("articles.csv", table.replaceAll(",(?! )", delimiter), StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).hasSize(2);
        assertThat(unpacked.note()).isEqualTo("Passed over in it: 1 record without a text.");
        var first = read(unpacked.entries().get(0).file());
        assertThat(first.text()).isEqualTo("Harbour reopens\n\n" + TEXT + "\n\nGr\u00fc\u00dfe.");
        assertThat(first.properties().byline()).containsExactly("Mara Lind");
        assertThat(first.properties().published()).isEqualTo("2026-03-03");
    }

    @Test
    void tableOfFiguresStaysATable() throws Exception {
        var file = Files.writeString(own.resolve("table.csv"),
                "date,title,text\n2026-03-03,North,12\n2026-03-04,South,7\n");
        assertThat(session.unpack(file, target(), new NullProgressMonitor())).isEmpty();
    }

    @Test
    void postsOfABlogAreArticlesWithoutTheirComments() throws Exception {
        var unpacked = unpack("blog.xml", """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Blog</title><item><title>Harbour reopens</title><link>https://blog.example/1</link>
                <pubDate>Tue, 03 Mar 2026 07:15:00 +0000</pubDate><dc:creator><![CDATA[Mara Lind]]></dc:creator>
                <content:encoded><![CDATA[%s

                It is <b>time</b>.]]></content:encoded><category domain="post_tag"><![CDATA[ports]]></category>
                <wp:comment><wp:comment_content>Nonsense</wp:comment_content></wp:comment></item>
                <item><title>logo</title><wp:post_type>attachment</wp:post_type></item></channel></rss>
                """.formatted(TEXT), StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).hasSize(1);
        var post = read(unpacked.entries().get(0).file());
        assertThat(post.text()).isEqualTo("Harbour reopens\n\n" + TEXT + "\n\nIt is time.");
        assertThat(post.properties().byline()).containsExactly("Mara Lind");
        assertThat(post.properties().published()).isEqualTo("2026-03-03T07:15:00Z");
        assertThat(post.properties().tags()).containsExactly("ports");
    }

    @Test
    void notesOfANoteBookAreDocuments() throws Exception {
        var unpacked = unpack("notes.enex",
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE en-export SYSTEM "http://harbour.invalid/evernote-export3.dtd"><en-export>
                        <note><title>Harbour reopens</title><content><![CDATA[<?xml version="1.0"?>
                        <!DOCTYPE en-note SYSTEM "http://harbour.invalid/enml2.dtd"><en-note><div>%s</div><div>Call</div></en-note>
                        ]]></content><created>20260301T081500Z</created><tag>ports</tag><note-attributes>
                        <source-url>https://gazette.example/1</source-url></note-attributes><resource><data>AAAA</data></resource>
                        </note></en-export>
                        """
                        .formatted(TEXT),
                StandardCharsets.UTF_8);

        var note = read(unpacked.entries().get(0).file());
        assertThat(note.text()).isEqualTo("Harbour reopens\n\n" + TEXT + "\n\nCall");
        assertThat(note.properties().published()).isEqualTo("2026-03-01T08:15:00Z");
        assertThat(note.properties().url()).isEqualTo("https://gazette.example/1");
    }

    @Test
    void referencesWithTextsAreArticles() throws Exception {
        var unpacked = unpack("library.ris", "TY  - NEWS\nTI  - Harbour reopens\nAU  - Lind, Mara\nT2  - Gazette\n"
                + "PY  - 2026\nDA  - 2026/03/03\nAB  - " + TEXT + "\nER  - \n\nTY  - BOOK\nTI  - Other\nER  - \n",
                StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).hasSize(1);
        var article = read(unpacked.entries().get(0).file());
        assertThat(article.properties().published()).isEqualTo("2026-03-03");
        assertThat(article.properties().source()).isEqualTo("Gazette");
        assertThat(article.properties().byline()).containsExactly("Mara Lind");
        assertThat(article.text()).isEqualTo("Harbour reopens\n\n" + TEXT);
    }

    @Test
    void referencesOfBibtexAreInPrintWhatLatexMakesOfThem() throws Exception {
        var unpacked = unpack("library.bib", """
                %% Encoding: UTF-8
                @string{gaz = "Nordhaven {G}azette"}
                @comment{a note, with {braces} in it}
                @article{lind2026, author = {Lind, Mara and de la Cruz, Bo},
                  title = {{Harbour} reopens -- at {\\"U}hlen {\\&} Co.}, journal = gaz, year = 2026, month = mar,
                  day = {3}, url = {https://gazette.example/a\\_1}, keywords = {ports, ships},
                  abstract = {%s It cost 5%% more
                  than said.

                  It is time.}}
                @book{other, title = "Other", year = {1999}}
                @ONLINE(pier, TITLE = "Pier " # "closed", author = "Cho, Jr., Bo", date = {2026-03-04},
                  doi = {10.1234/x}, abstract = {%s})
                """.formatted(TEXT, TEXT), StandardCharsets.UTF_8);

        assertThat(unpacked.note()).isEqualTo("Passed over in it: 1 record without a text.");
        assertThat(unpacked.entries()).hasSize(2);
        var first = read(unpacked.entries().get(0).file());
        assertThat(first.text()).isEqualTo("Harbour reopens \u2013 at \u00dchlen & Co.\n\n" + TEXT
                + " It cost 5% more than said.\n\nIt is time.");
        assertThat(first.properties().byline()).containsExactly("Mara Lind", "Bo de la Cruz");
        assertThat(first.properties().source()).isEqualTo("Nordhaven Gazette");
        assertThat(first.properties().published()).isEqualTo("2026-03-03");
        assertThat(first.properties().url()).isEqualTo("https://gazette.example/a_1");
        assertThat(first.properties().tags()).containsExactly("ports", "ships");
        var second = read(unpacked.entries().get(1).file());
        assertThat(second.properties().title()).isEqualTo("Pier closed");
        assertThat(second.properties().byline()).containsExactly("Bo Cho Jr.");
        assertThat(second.properties().published()).isEqualTo("2026-03-04");
        assertThat(second.properties().url()).isEqualTo("https://doi.org/10.1234/x");
    }

    @Test
    void referenceThatIsCutOffIsSaidToBeMissing() throws Exception {
        var unpacked = unpack("library.bib", "@article{a, title = {Harbour reopens}, abstract = {" + TEXT
                + "}}\n@article{b, title = {Pier closed}, abstract = {" + TEXT, StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).hasSize(1);
        assertThat(unpacked.problem()).contains("damaged");
    }

    @Test
    void referencesWithoutTextsStayADocument() throws Exception {
        var file = Files.writeString(own.resolve("titles.bib"), "@book{a, title = {Other}, year = 1999}\n");
        assertThat(session.unpack(file, target(), new NullProgressMonitor())).isEmpty();
    }

    @Test
    void referencesOfEndNoteAreArticles() throws Exception {
        var unpacked = unpack("library.xml",
                """
                        <?xml version="1.0" encoding="UTF-8" ?><xml><records><record><database name="My.enl">My.enl</database>
                        <ref-type name="Newspaper Article">23</ref-type><contributors><authors>
                        <author><style face="normal">Lind, Mara</style></author><author>Cho, Bo</author></authors>
                        <secondary-authors><author>Ferro, Ana</author></secondary-authors></contributors>
                        <titles><title><style face="bold">Harbour </style><style>reopens</style></title>
                        <secondary-title>Nordhaven Gazette</secondary-title></titles><keywords><keyword>ports</keyword></keywords>
                        <dates><year>2026</year><pub-dates><date>March 3</date></pub-dates></dates>
                        <abstract>%s</abstract><urls><related-urls><url>https://gazette.example/1</url></related-urls></urls>
                        </record></records></xml>
                        """
                        .formatted(TEXT),
                StandardCharsets.UTF_8);

        var article = read(unpacked.entries().get(0).file());
        assertThat(article.text()).isEqualTo("Harbour reopens\n\n" + TEXT);
        assertThat(article.properties().byline()).containsExactly("Mara Lind", "Bo Cho");
        assertThat(article.properties().source()).isEqualTo("Nordhaven Gazette");
        assertThat(article.properties().published()).isEqualTo("2026-03-03");
        assertThat(article.properties().url()).isEqualTo("https://gazette.example/1");
        assertThat(article.properties().tags()).containsExactly("ports");
    }

    @Test
    void pagesOfAWikiAreArticlesAsTheyWereLast() throws Exception {
        var unpacked = unpack("wiki.xml",
                """
                        <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en"><siteinfo>
                        <sitename>Portpedia</sitename><base>https://wiki.example/wiki/Main_Page</base></siteinfo>
                        <page><title>North pier</title><ns>0</ns><id>1</id><revision><timestamp>2026-03-04T07:15:00Z</timestamp>
                        <contributor><username>Mara</username></contributor><model>wikitext</model><text>{{Infobox|name={{PAGENAME}}}}
                        [[File:Pier.jpg|thumb|The [[pier]] today]]'''North pier''' is a [[pier (port)|pier]] in &lt;b>Nordhaven&lt;/b>,
                        built{{cn}} for {{convert|5|km|mi}} of ships.&lt;ref name="a">Lind, ''Piers''&lt;/ref> &lt;!-- no -->It is {{lang|no|gammel}}.

                        == History ==
                        * Built on 3 March 1901 &amp;ndash; [https://gazette.example/1 the Gazette] says
                        * [[Fire]] in [[1950s|the fifties]]
                        {| class="wikitable"
                        ! Year !! Ships
                        |-
                        | style="x" | 1901 || 12
                        |}
                        == References ==
                        &lt;references/>
                        [[Category:Piers]]
                        [[de:Nordpier]]</text></revision><revision><timestamp>2025-01-01T00:00:00Z</timestamp>
                        <text>Earlier nonsense that is long enough to be taken for a text.</text></revision></page>
                        <page><title>Pier, north</title><ns>0</ns><redirect title="North pier"/><revision>
                        <timestamp>2026-01-01T00:00:00Z</timestamp><text>#REDIRECT [[North pier]], where this page was moved to</text>
                        </revision></page><page><title>Template:Cn</title><ns>10</ns><revision>
                        <timestamp>2026-01-01T00:00:00Z</timestamp><text>A template that is long enough to be taken for a text.</text>
                        </revision></page></mediawiki>
                        """,
                StandardCharsets.UTF_8);

        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("00001 North pier.json");
        assertThat(unpacked.note()).isEqualTo("Passed over in it: 2 records without a text.");
        var page = read(unpacked.entries().get(0).file());
        assertThat(page.text()).isEqualTo("North pier\n\nNorth pier is a pier in Nordhaven, built for 5 km of ships. "
                + "It is gammel.\n\nHistory\n\nBuilt on 3 March 1901 \u2013 the Gazette says\nFire in the fifties\n\n"
                + "Year\tShips\n1901\t12");
        assertThat(page.links()).extracting(link -> link.target()).containsExactly("https://gazette.example/1");
        assertThat(page.properties().source()).isEqualTo("Portpedia");
        assertThat(page.properties().url()).isEqualTo("https://wiki.example/wiki/North_pier");
        assertThat(page.properties().modified()).isEqualTo("2026-03-04T07:15:00Z");
        assertThat(page.properties().published()).isEmpty();
        assertThat(page.properties().byline()).isEmpty();
    }

    @Test
    void wikiOfManyEntitiesIsReadToItsEnd() throws Exception {
        var unpacked = unpack("wiki.xml",
                "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\"><page><title>Long</title><ns>0</ns>"
                        + "<revision><timestamp>2026-03-04T07:15:00Z</timestamp><text>" + TEXT
                        + "&lt;ref>x&lt;/ref> &amp;amp; so on. ".repeat(60_000)
                        + "The end.</text></revision></page></mediawiki>",
                StandardCharsets.UTF_8);

        assertThat(unpacked.problem()).isEmpty();
        assertThat(Files.readString(unpacked.entries().get(0).file())).contains("so on. The end.\"");
    }

    @Test
    void listOfFeedsSaysWhatToDoWithIt() throws Exception {
        var list = read(Files.writeString(own.resolve("feeds.opml"),
                """
                        <?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>My feeds</title></head><body>
                        <outline text="Ports"><outline type="rss" text="Nordhaven Gazette" xmlUrl="https://gazette.example/feed"
                        htmlUrl="https://gazette.example/"/></outline><outline text="Call the harbour &amp; the pier"/></body></opml>
                        """));

        assertThat(list.text()).isEqualTo("My feeds\n\nPorts\n\nNordhaven Gazette\n\n"
                + "Feed: https://gazette.example/feed\n\nCall the harbour & the pier");
        assertThat(list.links()).extracting(link -> link.target()).containsExactly("https://gazette.example/",
                "https://gazette.example/feed");
        assertThat(list.extraction().warnings()).containsExactly("This is a list of 1 feed, not of articles: to import "
                + "what appears there, follow the list (File > Feeds\u2026, or the command feed).");
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() throws Exception {
        var file = Files.writeString(own.resolve("bomb.enex"),
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                        + "<!ENTITY b \"&a;&a;&a;&a;\">]><en-export><note><title>&b;</title><content>" + TEXT
                        + "</content></note></en-export>");
        assertThat(session.unpack(file, target(), new NullProgressMonitor()).map(UnpackedContainer::entries)
                .orElse(List.of())).isEmpty();
    }

    @Test
    void ofACrawlOnlyThePagesAreDocuments() throws Exception {
        var body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>" + TEXT + "</p>";
        var warc = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(warc)) {
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/1\r\n"
                    + "WARC-Date: 2026-03-03T07:15:00Z\r\nWARC-Record-ID: <urn:uuid:1ad5e10c-0000-4000-8000-000000000001>\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }
        var crawl = Samples.zip(own, "crawl.wacz", "datapackage.json", "{}", "pages/pages.jsonl", "{}",
                "indexes/index.cdx", "x", "archive/data.warc.gz", warc.toByteArray());

        assertThat(session.unpack(crawl, target(), new NullProgressMonitor()).orElseThrow().entries())
                .extracting(Entry::path).containsExactly("archive/data.warc.gz");
    }

    private UnpackedContainer unpack(String name, String text, Charset charset) throws Exception {
        var file = Files.write(own.resolve(name), text.getBytes(charset));
        return session.unpack(file, target(), new NullProgressMonitor()).orElseThrow();
    }

    private Path target() throws Exception {
        return Files.createTempDirectory(own, "target");
    }
}
