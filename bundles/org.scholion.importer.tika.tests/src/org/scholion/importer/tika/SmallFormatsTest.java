package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.model.SegmentKind;

/** Feeds that were saved as files, subtitles, pages made of frames. */
class SmallFormatsTest extends SessionTest {

    @Test
    void entriesOfAFeedHaveAHeadingAndTheirText() throws Exception {
        var feed = read("feed.xml", """
                <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nordhaven Gazette</title>
                <link>https://gazette.example/</link><description>News of the coast</description>
                <item><title>Harbour &amp;amp; pier</title><link>https://gazette.example/1</link>
                <description>&lt;p&gt;Ships may enter &lt;b&gt;again&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;See
                &lt;a href="map"&gt;the map&lt;/a&gt;.&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item>
                <item><title>Pier repaired</title><description>It was time.</description></item></channel></rss>
                """);

        assertThat(feed.text()).isEqualTo("Nordhaven Gazette\n\nNews of the coast\n\nHarbour & pier\n\n"
                + "Ships may enter again.\n\nSee the map.\n\nPier repaired\n\nIt was time.");
        assertThat(feed.links()).extracting(link -> link.span().of(feed.text()), link -> link.target())
                .containsExactly(tuple("Harbour & pier", "https://gazette.example/1"),
                        tuple("the map", "https://gazette.example/map"));
        assertThat(feed.properties().title()).isEqualTo("Nordhaven Gazette");
    }

    @Test
    void entryOfAFeedInAtomIsRead() throws Exception {
        assertThat(read("atom.xml", """
                <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
                <id>urn:x</id><updated>2026-03-03T08:15:00Z</updated><entry><title>Harbour reopens</title><id>urn:1</id>
                <updated>2026-03-03T08:15:00Z</updated><summary>In short.</summary>
                <content type="html">&lt;p&gt;Ships may enter again.&lt;/p&gt;</content></entry></feed>
                """).text()).isEqualTo("Gazette\n\nHarbour reopens\n\nShips may enter again.");
    }

    @Test
    void damagedFeedGivesWhatCanBeToldApartAndSaysSo() throws Exception {
        var feed = read("damaged.rss", """
                <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nordhaven Gazette</title>
                <item><title>Harbour & pier</title><link>https://gazette.example/1?a=1&b=2</link>
                <description>Ships may enter.</description><dc:creator>Mara Lind</dc:creator></item>
                <item><title>Bell\u0007 rings</title><description>&lt;p&gt;At noon.&lt;/p&gt;</description>
                <item><title>Never closed before</title><description>It goes on.</description></item>
                <item><title>Cut off</title><description><![CDATA[<p>In the mid""");

        assertThat(feed.text()).isEqualTo("Nordhaven Gazette\n\nHarbour & pier\n\nMara Lind\n\nShips may enter.\n\n"
                + "Bell rings\n\nAt noon.\n\nNever closed before\n\nIt goes on.\n\nCut off\n\nIn the mid");
        assertThat(feed.links()).extracting(link -> link.target()).containsExactly("https://gazette.example/1?a=1&b=2");
        assertThat(feed.extraction().warnings()).singleElement().asString().contains("damaged", "may be missing");
        assertThat(feed.extraction().truncated()).isTrue();
    }

    @Test
    void damagedFeedInAtomGivesWhatCanBeToldApart() throws Exception {
        var feed = read("damaged.xml", """
                <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title>
                <id>urn:x</id><entry><title>Harbour reopens</title><id>urn:1</id><content type="html">&lt;p&gt;Ships may
                enter.&lt;/p&gt;</content></entry><entry><title>Pier</title><id>urn:2</id><summary>Half a sen""");

        assertThat(feed.text()).isEqualTo("Gazette\n\nHarbour reopens\n\nShips may enter.\n\nPier\n\nHalf a sen");
        assertThat(feed.extraction().warnings()).singleElement().asString().contains("damaged");
    }

    @Test
    void oldFeedThatNamesItsDocumentTypeIsNotDamaged() throws Exception {
        var feed = read("old.rss", """
                <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
                 "http://harbour.invalid/rss-0.91.dtd"><rss version="0.91"><channel><title>Gazette</title>
                <link>https://gazette.example/</link><description>Old</description><language>en</language>
                <item><title>Pier</title><description>It was time.</description></item></channel></rss>
                """);

        assertThat(feed.text()).isEqualTo("Gazette\n\nOld\n\nPier\n\nIt was time.");
        assertThat(feed.extraction().warnings()).isEmpty();
    }

    @Test
    void damagedFeedOfNothingButOpenEntriesIsReadToItsEnd() throws Exception {
        var feed = read("open.rss", "<rss version=\"2.0\"><channel><title>x</title>"
                + "<item><title>a & b</title>".repeat(20_000));

        assertThat(feed.segments()).hasSize(20_001);
    }

    @Test
    void subtitlesAreParagraphsAndTheirTimesStandApart() throws Exception {
        var subtitles = read("harbour.srt", """
                1
                00:00:01,000 --> 00:00:04,200
                <i>The harbour of Nordhaven</i>
                reopens

                2
                00:00:04,300 --> 00:00:05,000
                on Wednesday.

                3
                00:00:06,000 --> 00:00:07,000
                {\\an8}Ships may enter again.
                """.replace("\n", "\r\n"));

        assertThat(subtitles.text()).isEqualTo("00:00:01,000 --> 00:00:04,200\n\nThe harbour of Nordhaven reopens on "
                + "Wednesday.\n\n00:00:06,000 --> 00:00:07,000\n\nShips may enter again.");
        assertThat(subtitles.segments()).extracting(ExtractedSegment::kind).containsExactly(SegmentKind.BOILERPLATE,
                SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
    }

    @Test
    void subtitlesOfTheWebNameTheirSpeakers() throws Exception {
        assertThat(read("harbour.vtt", """
                WEBVTT - Harbour

                NOTE made by hand

                opening
                00:01.000 --> 00:04.200 align:start
                <v Mara Lind>The harbour reopens.</v>
                """).text()).isEqualTo("00:01.000 --> 00:04.200 align:start\n\nMara Lind: The harbour reopens.");
    }

    @Test
    void linesThatRollAreSaidOnceAndSpeakersAreNamedOnce() throws Exception {
        assertThat(main(read("rolling.vtt", """
                WEBVTT

                00:00:01.000 --> 00:00:03.000
                ships may enter

                00:00:03.000 --> 00:00:05.000
                ships may enter
                again &amp; stay

                00:00:05.000 --> 00:00:07.000
                again &amp; stay
                as they like.

                00:00:08.000 --> 00:00:09.000
                <v Mara Lind>No.

                00:00:09.000 --> 00:00:10.000
                <v Mara Lind>No.

                00:00:10.000 --> 00:00:11.000
                <v Bo Cho>Why?
                """))).isEqualTo("ships may enter again & stay as they like.\n\nMara Lind: No.\n\nNo.\n\nBo Cho: Why?");
    }

    @Test
    void otherSubtitlesAreReadToo() throws Exception {
        assertThat(main(read("harbour.sbv", "0:00:01.000,0:00:03.000\nShips may\n\n0:00:03.000,0:00:04.000\nenter.\n")))
                .isEqualTo("Ships may enter.");
        assertThat(main(read("harbour.ass", """
                [Script Info]
                Title: Harbour

                [Events]
                Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
                Dialogue: 0,0:00:01.00,0:00:03.00,Default,Mara,0,0,0,,{\\i1}Ships may\\Nenter, again.
                """))).isEqualTo("Mara: Ships may enter, again.");
    }

    @Test
    void whatCannotBeReadSaysWhatToDo() throws Exception {
        assertUnread("Rar!\u001a\u0007\u0001\0", "unpacked");
        assertUnread("(\u00b5/\u00fd\u0004", "unpacked");
        assertUnread("AT&TFORM\0\0", "PDF");
        assertUnread("\0".repeat(60) + "BOOKMOBI", "EPUB");
    }

    private static void assertUnread(String head, String advice) throws Exception {
        var bytes = (head + "\0".repeat(200)).getBytes(StandardCharsets.ISO_8859_1);
        var file = Files.write(folder.resolve("unread.bin"), bytes);
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> read(file))
                .withMessageContaining("this kind of document cannot be read: it is").withMessageContaining(advice);
    }

    @Test
    void documentOfPagesSaysThatItMustBeExported() throws Exception {
        var file = Samples.zip(folder, "letter.pages", "Index/Document.iwa", "x", "Metadata/Properties.plist", "x");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> read(file))
                .withMessageContaining("exported as PDF");
    }

    @Test
    void subtitlesOfBroadcastersAreReadToo() throws Exception {
        var subtitles = read("harbour.ttml",
                """
                        <?xml version="1.0" encoding="utf-8"?><tt xmlns="http://www.w3.org/ns/ttml"
                         xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en"><head><ttm:title>Harbour</ttm:title></head>
                        <body><div><p begin="00:00:01.000" end="00:00:03.000">Ships may<br/>enter</p>
                        <p begin="00:00:03.000" end="00:00:04.000"><span>again.</span></p></div></body></tt>
                        """);

        assertThat(subtitles.text()).isEqualTo("00:00:01.000 --> 00:00:03.000\n\nShips may enter again.");
        assertThat(subtitles.properties().title()).isEqualTo("Harbour");
    }

    private static String main(ExtractedDocument document) {
        return document.segments().stream().filter(segment -> segment.kind() != SegmentKind.BOILERPLATE)
                .map(segment -> segment.span().of(document.text())).collect(Collectors.joining("\n\n"));
    }

    @Test
    void pageMadeOfFramesHasTheWordsForReadersWithoutThem() throws Exception {
        var page = read("frames.html",
                """
                        <html><head><title>Gazette</title></head><frameset cols="20%,80%"><frame src="nav.html">
                        <frame src="main.html"><noframes><body><h1>Harbour reopens</h1><p>The harbour master said on Tuesday that
                        ships may enter again, after weeks in which the northern pier was closed for repairs.</p></body></noframes>
                        </frameset></html>
                        """);

        assertThat(page.text()).contains("Harbour reopens", "The harbour master said").doesNotContain("<");
    }

    private static ExtractedDocument read(String name, String content) throws Exception {
        return read(Samples.text(folder, name, content));
    }
}
