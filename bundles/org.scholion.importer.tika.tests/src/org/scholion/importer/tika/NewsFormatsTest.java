package org.scholion.importer.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;
import org.scholion.model.SegmentKind;

class NewsFormatsTest {

    private static final String REUTERS = """
            <!DOCTYPE lewis SYSTEM "lewis.dtd">
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="7" NEWID="101">
            <DATE> 4-MAR-1987 08:05:01.79&#9;&#9;&#9;F</DATE>
            <TOPICS><D>ship</D><D>gas</D></TOPICS>
            <PLACES><D>norland</D></PLACES>
            <PEOPLE></PEOPLE>
            <UNKNOWN>
            &#5;&#5;&#5;F
            &#22;&#22;&#1;f0137&#31;agency</UNKNOWN>
            <TEXT>&#2;
            <TITLE>BRENNICK &lt;BRN.N> REOPENS CAF\u00c9 PIER</TITLE>
            <AUTHOR>    By Ana Ferro, Reuters</AUTHOR>
            <DATELINE>    BRENNICK, March 4 - </DATELINE><BODY>The harbour office said the pier
            opens on Monday.
                Repairs took two weeks.
                Berth        Draught       Length
                One            7.2          140
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            <REUTERS TOPICS="NO" NEWID="102">
            <DATE>12-MAR-1987</DATE>
            <TEXT TYPE="BRIEF">&#2;
            <TITLE>TUG PRICES UP TWO PCT</TITLE>
            &#3;</TEXT>
            </REUTERS>
            <REUTERS TOPICS="NO" NEWID="103">
            <DATE>31-FEB-1987 00:00:00.00</DATE>
            <TEXT TYPE="UNPROC">&#2;
            CORRECTION - BRENNICK PIER
                Please read in first paragraph "Tuesday".
            &#3;""";

    @TempDir
    private Path folder;

    private Path target;
    private WorkerSession session;

    @BeforeEach
    void open() throws Exception {
        target = Files.createDirectories(folder.resolve("target"));
        session = Workers.open(folder, Workers.LIMITS, 1);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void reutersFileBecomesItsArticlesWithTheirOwnBytes() throws Exception {
        var file = Files.writeString(folder.resolve("no-extension"), REUTERS, ISO_8859_1);

        var entries = unpack(file).entries();

        assertThat(entries).extracting(Entry::path).containsExactly("101.sgm", "102.sgm", "103.sgm");
        assertThat(entries.get(0).file()).content(ISO_8859_1).startsWith("<REUTERS TOPICS=\"YES\"")
                .endsWith("</REUTERS>\n").contains("CAF\u00c9", "&#22;&#22;&#1;");
        assertThat(session.unpack(entries.get(0).file(), target, new NullProgressMonitor())).isEmpty();
    }

    @Test
    void reutersArticleHasItsPropertiesParagraphsAndTables() throws Exception {
        var entries = unpack(Files.writeString(folder.resolve("a.sgm"), REUTERS, ISO_8859_1)).entries();

        var document = read(entries.get(0).file());

        var properties = document.properties();
        assertThat(properties.title()).isEqualTo("BRENNICK <BRN.N> REOPENS CAF\u00c9 PIER");
        assertThat(properties.byline()).containsExactly("Ana Ferro");
        assertThat(properties.published()).isEqualTo("1987-03-04T08:05:01");
        assertThat(properties.source()).isEqualTo("Reuters");
        assertThat(properties.tags()).containsExactly("ship", "gas", "norland");
        assertThat(document.metadata()).contains(new Metadatum("reuters:NEWID", "101"));
        assertThat(document.text()).contains(
                "BRENNICK, March 4 - The harbour office said the pier opens on Monday.\n\nRepairs took two weeks.\n\n",
                "Berth        Draught       Length\n", "140\n\nReuter");
        assertThat(document.segments().getLast().kind()).isEqualTo(SegmentKind.BOILERPLATE);
    }

    @Test
    void briefsAndUnprocessedArticlesAreRead() throws Exception {
        var entries = unpack(Files.writeString(folder.resolve("a.sgm"), REUTERS, ISO_8859_1)).entries();

        var brief = read(entries.get(1).file());
        var unprocessed = read(entries.get(2).file());

        assertThat(brief.text()).isEqualTo("TUG PRICES UP TWO PCT");
        assertThat(brief.properties().published()).isEqualTo("1987-03-12");
        assertThat(unprocessed.properties().title()).isEqualTo("CORRECTION - BRENNICK PIER");
        assertThat(unprocessed.properties().published()).isEmpty();
        assertThat(unprocessed.text()).endsWith("Please read in first paragraph \"Tuesday\".");
    }

    @Test
    void packedSingleFilesAreOpened() throws Exception {
        var packed = folder.resolve("page.html.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("<title>Pier</title><p>The pier reopens.</p>".getBytes(UTF_8));
        }

        var entries = unpack(packed).entries();

        assertThat(entries).extracting(Entry::path).containsExactly("page.html");
        assertThat(read(entries.get(0).file()).properties().title()).isEqualTo("Pier");
    }

    @Test
    void newsMessageBecomesItsItems() throws Exception {
        var entries = unpack(write("message.xml", NEWS_MESSAGE)).entries();

        assertThat(entries).extracting(Entry::path).containsExactly("HW-118.xml", "HW-119.xml");
        var document = read(entries.get(0).file());
        var properties = document.properties();
        assertThat(properties.title()).isEqualTo("Brennick pier reopens after storm");
        assertThat(properties.subtitle()).isEqualTo("Cranes run at half speed");
        assertThat(properties.byline()).containsExactly("Ana Ferro", "Bo Lind");
        assertThat(properties.source()).isEqualTo("Harbour Wire");
        assertThat(properties.published()).isEqualTo("2026-03-04T07:55:00+01:00");
        assertThat(properties.modified()).isEqualTo("2026-03-04T08:15:00+01:00");
        assertThat(properties.tags()).containsExactly("shipping", "harbour");
        assertThat(properties.licence()).isEqualTo("\u00a9 2026 Harbour Wire \u2014 Not for archives.");
        assertThat(properties.language()).isEqualTo("en");
        assertThat(document.metadata()).contains(new Metadatum("newsml:slugline", "BRENNICK-PIER"),
                new Metadatum("newsml:urgency", "3"));
        assertThat(document.text()).isEqualTo("""
                Brennick pier reopens after storm

                The pier & the tug are back.

                two cranes
                one tug""");
        assertThat(read(entries.get(1).file()).text()).isEqualTo("Tug prices\n\nDie Preise steigen.\n\nMehr am Abend.");
    }

    @Test
    void nitfIsReadAndNothingItRefersToIs() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "for nobody");
        var file = write("ferry.xml", """
                <?xml version="1.0"?>
                <!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf.dtd" [<!ENTITY x SYSTEM "%s">]>
                <nitf><head><docdata><date.issue norm="20260304T081500+0100"/>
                <doc.copyright year="2026" holder="Coastal Agency"/><key-list><keyword key="ferries"/></key-list>
                </docdata><pubdata name="The Coastal" position.section="Economy"/></head>
                <body><body.head><hedline><hl1>Ferry talks stall</hl1></hedline>
                <byline>By <person>Mia Brandt</person></byline></body.head>
                <body.content><p>The talks &x; ended.</p>
                <media media-type="image"><media-caption>The pier at dusk</media-caption></media></body.content>
                <body.end><tagline>Reporting by Mia Brandt</tagline></body.end></body></nitf>
                """.formatted(secret.toUri()));

        var document = read(file);

        assertThat(document.properties().title()).isEqualTo("Ferry talks stall");
        assertThat(document.properties().byline()).containsExactly("Mia Brandt");
        assertThat(document.properties().published()).isEqualTo("2026-03-04T08:15:00+01:00");
        assertThat(document.properties().section()).isEqualTo("Economy");
        assertThat(document.properties().licence()).isEqualTo("\u00a9 2026 Coastal Agency");
        assertThat(document.text()).doesNotContain("for nobody").contains("The talks", "ended.");
        assertThat(document.segments()).extracting(segment -> segment.kind()).containsExactly(SegmentKind.TITLE,
                SegmentKind.PARAGRAPH, SegmentKind.CAPTION, SegmentKind.BOILERPLATE);
    }

    @Test
    void itemOfTheOlderNewsMlIsRead() throws Exception {
        var file = write("old.xml",
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <NewsML><NewsEnvelope><DateAndTime>20260303T081500+0100</DateAndTime></NewsEnvelope><NewsItem>
                        <Identification><NewsIdentifier><ProviderId>coastal.example</ProviderId><NewsItemId>N1</NewsItemId>
                        </NewsIdentifier></Identification><NewsManagement><FirstCreated>20260303T080000+0100</FirstCreated>
                        <ThisRevisionCreated>20260303T091500+0100</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines>
                        <HeadLine>Basin closed</HeadLine><ByLine>By Mia Brandt</ByLine><CopyrightLine>(c) 2026 Coastal Agency</CopyrightLine>
                        <KeywordLine>ports</KeywordLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Coastal Agency"/>
                        </Provider></AdministrativeMetadata><DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
                        <ContentItem><Format FormalName="XHTML"/><DataContent><html><body><p>Divers found cracks.</p>
                        <p>Ferries leave from the old pier.</p></body></html></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
                        """);

        var document = read(file);

        assertThat(document.text())
                .isEqualTo("Basin closed\n\nDivers found cracks.\n\nFerries leave from the old pier.");
        assertThat(document.properties().title()).isEqualTo("Basin closed");
        assertThat(document.properties().byline()).containsExactly("Mia Brandt");
        assertThat(document.properties().source()).isEqualTo("Coastal Agency");
        assertThat(document.properties().published()).isEqualTo("2026-03-03T08:00:00+01:00");
        assertThat(document.properties().modified()).isEqualTo("2026-03-03T09:15:00+01:00");
        assertThat(document.properties().tags()).containsExactly("ports");
        assertThat(document.properties().language()).isEqualTo("en");
    }

    @Test
    void savedPageIsReadInItsOwnEncodingWithItsAddress() throws Exception {
        var file = Files.writeString(folder.resolve("page.mhtml"), """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://gazette.example/pier.html
                Subject: Pier
                Date: Tue, 3 Mar 2026 08:15:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="--b"

                ----b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://gazette.example/pier.html

                <meta charset=3D"windows-1251"><title>=CF=F0=E8=F7=E0=EB</title><p>=CF=F0=E8=F7=E0=
                =EB =EE=F2=EA=F0=FB=F2.</p>
                ----b
                Content-Type: text/plain
                Content-Location: https://gazette.example/other.txt

                not the page
                ----b--
                """);

        var document = read(file);

        assertThat(document.properties().title()).isEqualTo("\u041f\u0440\u0438\u0447\u0430\u043b");
        assertThat(document.properties().url()).isEqualTo("https://gazette.example/pier.html");
        assertThat(document.metadata()).contains(new Metadatum("mhtml:saved", "Tue, 3 Mar 2026 08:15:00 +0100"),
                new Metadatum("scholion:retrieved", "2026-03-03T07:15:00Z"),
                new Metadatum("scholion:retrievedFrom", "https://gazette.example/pier.html"));
        assertThat(document.properties().published()).isEmpty();
        assertThat(document.text())
                .isEqualTo(
                        "\u041f\u0440\u0438\u0447\u0430\u043b\n\n\u041f\u0440\u0438\u0447\u0430\u043b \u043e\u0442\u043a\u0440\u044b\u0442.");
    }

    @Test
    void mailWithPicturesInItStaysAMail() throws Exception {
        var document = read(write("mail.eml", """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b"
                From: Ana Ferro <ana@ledger.example>
                To: bo@ledger.example
                Subject: Pier

                --b
                Content-Type: text/html

                <p>The pier reopens.</p>
                --b--
                """));

        assertThat(document.properties().title()).isEqualTo("Pier");
        assertThat(document.properties().byline()).containsExactly("Ana Ferro");
        assertThat(document.text()).contains("The pier reopens.");
    }

    private static final String NEWS_MESSAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:x="http://www.w3.org/1999/xhtml">
              <header><sent>2026-03-04T08:20:00Z</sent></header>
              <itemSet>
                <newsItem guid="urn:newsml:wire.example:20260304:HW-118" version="3" xml:lang="en">
                  <rightsInfo><copyrightNotice>\u00a9 2026 Harbour Wire</copyrightNotice>
                    <usageTerms>Not for archives.</usageTerms></rightsInfo>
                  <itemMeta><provider qcode="p:HW"><name>Harbour Wire</name></provider>
                    <versionCreated>2026-03-04T08:15:00+01:00</versionCreated>
                    <firstCreated>2026-03-04T07:55:00+01:00</firstCreated></itemMeta>
                  <contentMeta><urgency>3</urgency><language tag="en"/>
                    <headline>Brennick pier reopens after storm</headline>
                    <headline role="hld:subHeadline">Cranes run at half speed</headline>
                    <slugline>BRENNICK-PIER</slugline><by>By Ana Ferro and Bo Lind</by>
                    <subject qcode="medtop:20000217"><name>shipping</name></subject><keyword>harbour</keyword>
                  </contentMeta>
                  <contentSet><inlineXML contenttype="application/xhtml+xml"><x:html><x:head><x:title>x</x:title></x:head>
                    <x:body><x:h1>Brennick pier reopens after storm</x:h1>
                    <x:p>The pier &amp; the tug are <x:em>back</x:em>.</x:p>
                    <x:ul><x:li>two cranes</x:li><x:li>one tug</x:li></x:ul></x:body></x:html></inlineXML></contentSet>
                </newsItem>
                <newsItem guid="HW-119">
                  <contentMeta><headline>Tug prices</headline><language tag="de"/></contentMeta>
                  <contentSet><inlineData contenttype="text/plain">Die Preise steigen.

            Mehr am Abend.</inlineData></contentSet>
                </newsItem>
              </itemSet>
            </newsMessage>
            """;

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private UnpackedContainer unpack(Path file) throws CoreException {
        return session.unpack(file, target, new NullProgressMonitor()).orElseThrow();
    }

    private ExtractedDocument read(Path file) throws CoreException {
        return Workers.read(session, file);
    }
}
