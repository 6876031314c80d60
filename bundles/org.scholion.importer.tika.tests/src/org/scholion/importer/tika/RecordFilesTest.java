package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.assertj.core.groups.Tuple;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.model.SegmentKind;

/** Calendars, contacts, drawings, shortcuts and feeds in JSON: files for programs whose words analysts read. */
class RecordFilesTest extends SessionTest {

    @Test
    void entryOfACalendarSaysWhatWhenWhereAndWithWhom() throws Exception {
        var event = read("visit.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Nordhaven//Desk//EN
                BEGIN:VTIMEZONE
                TZID:Europe/Oslo
                BEGIN:STANDARD
                DTSTART:19701025T030000
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1@gazette.example
                DTSTAMP:20260301T100000Z
                DTSTART;TZID=Europe/Oslo:20260303T081500
                DTEND;TZID=Europe/Oslo:20260303T093000
                SUMMARY:Visit to the harbour\\, north pier
                LOCATION:Quay 4
                ORGANIZER;CN="Mara Lind":mailto:mara@harbour.example
                ATTENDEE;CN=Bo Cho;PARTSTAT=ACCEPTED:mailto:bo@gazette.example
                ATTENDEE:mailto:ana@gazette.example
                RRULE:FREQ=WEEKLY;COUNT=3
                URL:https://harbour.example/visit
                DESCRIPTION:The harbour master shows the new cr
                 anes.\\n\\nBring a helmet\\; shoes are th
                 ere.
                BEGIN:VALARM
                DESCRIPTION:Reminder
                END:VALARM
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));

        assertThat(event.text()).isEqualTo("Visit to the harbour, north pier\n\n"
                + "When: 2026-03-03 08:15 \u2013 09:30 (Europe/Oslo)\n\nWhere: Quay 4\n\n"
                + "Organizer: Mara Lind <mara@harbour.example>\n\n"
                + "With: Bo Cho <bo@gazette.example>, ana@gazette.example\n\nRepeats: weekly, 3 times\n\n"
                + "Address: https://harbour.example/visit\n\nThe harbour master shows the new cranes.\n\n"
                + "Bring a helmet; shoes are there.");
        assertThat(event.segments()).first().extracting(ExtractedSegment::kind).isEqualTo(SegmentKind.HEADING);
        assertThat(event.properties().title()).isEqualTo("Visit to the harbour, north pier");
        assertThat(event.properties().published()).isEqualTo("2026-03-01T10:00:00Z");
        assertThat(event.links()).extracting(link -> link.target()).containsExactly("https://harbour.example/visit");
    }

    @Test
    void wholeDaysOfACalendarEndBeforeTheDayThatItNames() throws Exception {
        assertThat(read("fair.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                X-WR-CALNAME:Town
                BEGIN:VEVENT
                SUMMARY:Fair
                DTSTART;VALUE=DATE:20260306
                DTEND;VALUE=DATE:20260309
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Council
                DTSTART:20260310T180000Z
                DURATION:PT1H30M
                STATUS:CANCELLED
                END:VEVENT
                BEGIN:VTODO
                SUMMARY:Ask for the minutes
                DUE:soon
                END:VTODO
                END:VCALENDAR
                """).text()).isEqualTo("Town\n\nFair\n\nWhen: 2026-03-06 \u2013 2026-03-08\n\nCouncil\n\n"
                + "When: 2026-03-10 18:00 \u2013 19:30 UTC\n\nStatus: cancelled\n\nAsk for the minutes\n\nDue: soon");
    }

    @Test
    void contactIsItsNameAndWhatIsKnown() throws Exception {
        var contacts = read("people.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                N:Lind;Mara;;;
                FN:Mara Lind
                ORG:Port of Nordhaven;Harbour office
                TITLE:Harbour master
                item1.TEL;type=WORK;type=VOICE:+47 55 01 02 03
                EMAIL;TYPE=INTERNET:mara@harbour.example
                ADR;TYPE=work:;;Quay 4;Nordhaven;;5003;Norway
                PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ
                 AAAQABAAD
                NOTE:Speaks for the port\\, not for the town.
                END:VCARD
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=98st;Zo=
                =C3=AB
                TEL;CELL:+47 90 00 00 00
                END:VCARD
                """);

        assertThat(contacts.text()).isEqualTo("Mara Lind\n\nOrganization: Port of Nordhaven, Harbour office\n\n"
                + "Position: Harbour master\n\nTelephone (work): +47 55 01 02 03\n\nMail: mara@harbour.example\n\n"
                + "Address (work): Quay 4, Nordhaven, 5003, Norway\n\nSpeaks for the port, not for the town.\n\n"
                + "\u00d8st, Zo\u00eb\n\nTelephone (mobile): +47 90 00 00 00");
    }

    @Test
    void textsOfADrawingAreBlocksInTheirOrder() throws Exception {
        var drawing = read("map.svg",
                """
                        <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
                        <title>Harbour of Nordhaven</title><desc>The piers, seen from the north.</desc>
                        <style>text { fill: red }</style>
                        <g><text x="10" y="10">North pier</text><path d="M0 0"/>
                        <text x="10" y="40"><tspan x="10" dy="0">Closed for</tspan><tspan x="10" dy="12">repairs</tspan></text></g>
                        <switch><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">South <b>pier</b></div></foreignObject>
                        <text>South pier (short)</text></switch></svg>
                        """);

        assertThat(drawing.text()).isEqualTo("Harbour of Nordhaven\n\nThe piers, seen from the north.\n\nNorth pier\n\n"
                + "Closed for repairs\n\nSouth pier");
        assertThat(drawing.properties().title()).isEqualTo("Harbour of Nordhaven");
    }

    @Test
    void pageInADrawingKeepsItsParagraphs() throws Exception {
        assertThat(read("page.svg",
                """
                        <svg xmlns="http://www.w3.org/2000/svg"><foreignObject><div xmlns="http://www.w3.org/1999/xhtml">
                        <p>South <b>pier</b></p><p>North pier<br/>is open</p><ul><li>Quay 4</li></ul></div></foreignObject></svg>
                        """)
                .text()).isEqualTo("South pier\n\nNorth pier\nis open\n\nQuay 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "_\u0012\u007f\u00ff\u00ff\u00f0", "_\u0013\u007f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff",
                    "_\u0011\u00ff\u00ff" })
    void shortcutThatIsLongerThanItsFileIsDamaged(String length) throws Exception {
        var head = "bplist00\u00d1\u0001\u0002SURL" + length + "https://harbour.example/map";
        var list = head + "\b\u000b\u000f" + "\0".repeat(6) + "\u0001\u0001" + "\0".repeat(7) + "\u0003"
                + "\0".repeat(15) + (char) head.length();
        var file = Files.write(folder.resolve("false.webloc"), list.getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> read(file)).withMessageContaining("damaged");
    }

    @Test
    void shortcutIsALink() throws Exception {
        var list = "<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                + "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\"><plist version=\"1.0\"><dict><key>URL</key>"
                + "<string>https://harbour.example/?a=1&amp;b=2</string></dict></plist>";
        var binary = "bplist00\u00d1\u0001\u0002SURL_\u0010\u001bhttps://harbour.example/map\b\u000b\u000f"
                + "\0\0\0\0\0\0\u0001\u0001\0\0\0\0\0\0\0\u0003\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0-";
        Files.write(folder.resolve("binary.webloc"), binary.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(link(read("page.url", "[InternetShortcut]\r\nURL=https://harbour.example/map\r\nIconIndex=0\r\n")))
                .isEqualTo(tuple("https://harbour.example/map", "https://harbour.example/map"));
        assertThat(link(read("page.webloc", list)))
                .isEqualTo(tuple("https://harbour.example/?a=1&b=2", "https://harbour.example/?a=1&b=2"));
        assertThat(link(read(folder.resolve("binary.webloc"))))
                .isEqualTo(tuple("https://harbour.example/map", "https://harbour.example/map"));
    }

    @Test
    void shortcutThatIsAttachedToAMailIsALinkInTheMail() throws Exception {
        var mail = read("link.eml", """
                From: Mara Lind <mara@harbour.example>
                Subject: Look at this
                Date: Tue, 3 Mar 2026 08:15:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain; charset=utf-8

                The map is here.

                --cut
                Content-Type: application/octet-stream; name="Harbour map.url"
                Content-Disposition: attachment; filename="Harbour map.url"

                [InternetShortcut]
                URL=https://harbour.example/map

                --cut--
                """.replace("\n", "\r\n"));

        assertThat(mail.text()).isEqualTo("Look at this\n\nThe map is here.\n\nHarbour map.url\n\n"
                + "https://harbour.example/map");
        assertThat(link(mail)).isEqualTo(tuple("https://harbour.example/map", "https://harbour.example/map"));
    }

    @Test
    void entriesOfAFeedInJsonHaveAHeadingAndTheirText() throws Exception {
        var feed = read("feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Nordhaven Gazette", "items": [
                 {"id": "1", "url": "https://gazette.example/1", "title": "Harbour & pier",
                  "content_html": "<p>Ships may enter <b>again</b>.</p><p>See <a href='map'>the map</a>.</p>"},
                 {"id": 2, "title": "Pier repaired", "content_text": "It <was> time.\\n\\nSo they say."}]}
                """);

        assertThat(feed.text()).isEqualTo("Nordhaven Gazette\n\nHarbour & pier\n\nShips may enter again.\n\n"
                + "See the map.\n\nPier repaired\n\nIt <was> time.\n\nSo they say.");
        assertThat(feed.links()).extracting(link -> link.span().of(feed.text()), link -> link.target())
                .containsExactly(tuple("Harbour & pier", "https://gazette.example/1"),
                        tuple("the map", "https://gazette.example/map"));
        assertThat(feed.properties().title()).isEqualTo("Nordhaven Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE" })
    void feedInJsonMayBeInAWideEncoding(String charset) throws Exception {
        var feed = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Nordhaven Gazette\", \"items\": [\n"
                + "{\"id\": \"1\", \"title\": \"Pier\", \"content_text\": \"Er ist gro\u00df.\"}]}";
        var file = Files.write(folder.resolve(charset + ".json"), feed.getBytes(charset));

        assertThat(read(file).text()).isEqualTo("Nordhaven Gazette\n\nPier\n\nEr ist gro\u00df.");
    }

    @Test
    void recurrenceOfAnEntryIsSaidInWords() throws Exception {
        var event = read("monthly.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY;LANGUAGE=en-GB:Fog, 1,000 ships\\, and the pier
                DTSTART;TZID=Europe/Oslo:20260303T0815
                DURATION:P1W
                LAST-MODIFIED:20260302T090000Z
                RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU,-1FR;UNTIL=20261231T225900Z
                EXDATE;TZID=Europe/Oslo:20260505T081500,20260707T081500
                ORGANIZER;CN=Mara Lind:mailto:mara@harbour.example
                ATTENDEE;CN=Bo Cho;PARTSTAT=DECLINED:mailto:bo@gazette.example
                CATEGORIES:Harbour,Fog\\, ice
                ATTACH;FILENAME=plan.pdf:https://harbour.example/plan.pdf
                ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA
                URL:https://harbour.example/visit?a=1,2
                DESCRIPTION:<p>Join <a href="https://meet.example/x">here</a>.</p><ul><li>One</li></ul>
                END:VEVENT
                END:VCALENDAR
                """);

        assertThat(event.text()).isEqualTo("Fog, 1,000 ships, and the pier\n\n"
                + "When: 2026-03-03 08:15 \u2013 2026-03-10 08:15 (Europe/Oslo)\n\n"
                + "Organizer: Mara Lind <mara@harbour.example>\n\nWith: Bo Cho <bo@gazette.example> (declined)\n\n"
                + "Repeats: every 2 months, on the first Tuesday, the last Friday, until 2026-12-31 22:59 UTC\n\n"
                + "Not: 2026-05-05 08:15, 2026-07-07 08:15\n\nCategories: Harbour, Fog, ice\n\n"
                + "Address: https://harbour.example/visit?a=1,2\n\nJoin here.\n\nOne\n\nAttached: plan.pdf");
        assertThat(event.links()).extracting(link -> link.target()).containsExactly(
                "https://harbour.example/visit?a=1,2", "https://meet.example/x", "https://harbour.example/plan.pdf");
        assertThat(event.properties().byline()).containsExactly("Mara Lind");
        assertThat(event.properties().tags()).containsExactly("Harbour", "Fog, ice");
        assertThat(event.properties().language()).isEqualTo("en-GB");
        assertThat(event.properties().modified()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(event.properties().published()).as("the day that it is for").isEmpty();
    }

    @Test
    void foldInsideACharacterIsNoEndOfIt() throws Exception {
        var folded = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Ice \u00f0\u009f\r\n \u0098\u0080 and caf\u00c3\r\n \u00a9\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        Files.write(folder.resolve("folded.ics"), folded.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(folder.resolve("folded.ics")).text()).isEqualTo("Ice \ud83d\ude00 and caf\u00e9");
    }

    @Test
    void oldCalendarIsReadAsNewOnesAre() throws Exception {
        assertThat(read("old.vcs", """
                BEGIN:VCALENDAR
                VERSION:1.0
                BEGIN:VEVENT
                SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 am Pier
                DTSTART:20260303T081500Z
                DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Line one=0D=0ALine two, 50=
                % more =ZZ.
                END:VEVENT
                END:VCALENDAR
                """).text()).isEqualTo("Caf\u00e9 am Pier\n\nWhen: 2026-03-03 08:15 UTC\n\n"
                + "Line one\nLine two, 50% more =ZZ.");
    }

    @Test
    void contactInAContactIsOneOfItsOwn() throws Exception {
        var contacts = read("agents.vcf", """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg
                AGENT:
                BEGIN:VCARD
                FN:Ana Ruiz
                END:VCARD
                TEL;type=pref;type=CELL:+47 90 00 00 00
                BDAY:19800229
                NICKNAME:Jo,Jojo
                URL:https://joerg.example/a,b
                X-SOCIALPROFILE;type=twitter:https://social.example/jo
                NOTE:Spoke to 1,000 people, he said.
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                ORG:Nordhaven Gazette
                TEL;VALUE=uri;TYPE="voice,work":tel:+47-55-00-00-00
                END:VCARD
                """);

        assertThat(contacts.text()).isEqualTo("M\u00fcller, J\u00f6rg\n\nTelephone (mobile): +47 90 00 00 00\n\n"
                + "Born: 1980-02-29\n\nNickname: Jo, Jojo\n\nWeb: https://joerg.example/a,b\n\n"
                + "Profile (twitter): https://social.example/jo\n\nSpoke to 1,000 people, he said.\n\nAna Ruiz\n\n"
                + "Nordhaven Gazette\n\nOrganization: Nordhaven Gazette\n\nTelephone (work): +47-55-00-00-00");
        assertThat(contacts.properties().published()).as("the day of somebody's birth").isEmpty();
    }

    @Test
    void drawingSaysWhoMadeIt() throws Exception {
        var drawing = read("made.svg", """
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://harbour.invalid/svg11.dtd" [<!ENTITY e "words">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">
                <metadata><cc:Work><dc:title>Piers</dc:title><dc:date>2026-03-03</dc:date>
                <dc:creator><cc:Agent><dc:title>Mara Lind</dc:title></cc:Agent></dc:creator>
                <dc:language>en-GB</dc:language></cc:Work></metadata>
                <g id="a"><use xlink:href="#a"/><image xlink:href="http://harbour.invalid/pier.png"/>
                <a xlink:href="https://harbour.example/north"><text>North <![CDATA[& South]]></text></a></g></svg>
                """);

        assertThat(drawing.text()).isEqualTo("Piers\n\nNorth & South");
        assertThat(link(drawing)).isEqualTo(tuple("North & South", "https://harbour.example/north"));
        assertThat(drawing.properties().title()).isEqualTo("Piers");
        assertThat(drawing.properties().byline()).containsExactly("Mara Lind");
        assertThat(drawing.properties().published()).isEqualTo("2026-03-03");
        assertThat(drawing.properties().language()).isEqualTo("en-GB");
    }

    @Test
    void shortcutKeepsTheLettersOfItsAddress() throws Exception {
        var utf16 = "[InternetShortcut]\r\nURL=https://harbour.example/caf\u00e9\r\n";
        Files.write(folder.resolve("wide.url"), utf16.getBytes(StandardCharsets.UTF_16));
        assertThat(read(folder.resolve("wide.url")).text()).isEqualTo("https://harbour.example/caf\u00e9");
        assertThat(read("letters.url", utf16).text()).isEqualTo("https://harbour.example/caf\u00e9");
    }

    @Test
    void entriesOfAFeedSayWhoWroteThemAndWhen() throws Exception {
        var feed = read("authors.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Nordhaven Gazette", "language": "en-GB",
                 "home_page_url": "https://gazette.example/", "authors": [{"name": "Mara Lind"}], "items": [
                 {"id": "1", "url": "https://gazette.example/1", "title": "Fog", "content_html": "<p>Ships wait.</p>",
                  "date_published": "2026-03-03T08:15:00+01:00", "authors": [{"name": "Bo Cho"}, {"name": "Ana Ruiz"}],
                  "attachments": [{"url": "https://gazette.example/1.mp3", "title": "Listen"}]},
                 {"id": "2", "url": "https://gazette.example/2", "content_text": "A note.\\nSecond line."}]}
                """);

        assertThat(feed.text()).isEqualTo("Nordhaven Gazette\n\nFog\n\nBo Cho, Ana Ruiz, 2026-03-03T08:15:00+01:00\n\n"
                + "Ships wait.\n\nListen\n\nhttps://gazette.example/2\n\nA note.\nSecond line.");
        assertThat(feed.segments()).filteredOn(segment -> segment.kind() == SegmentKind.BOILERPLATE)
                .extracting(segment -> segment.span().of(feed.text()))
                .containsExactly("Bo Cho, Ana Ruiz, 2026-03-03T08:15:00+01:00", "https://gazette.example/2");
        assertThat(feed.links()).extracting(link -> link.target()).containsExactly("https://gazette.example/1",
                "https://gazette.example/1.mp3", "https://gazette.example/2");
        assertThat(feed.properties().byline()).containsExactly("Mara Lind");
        assertThat(feed.properties().url()).isEqualTo("https://gazette.example/");
    }

    @Test
    void damagedFeedIsReadUpToTheDamage() throws Exception {
        var head = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Nordhaven Gazette\", \"items\": [";
        var cut = read("cut.json", head + "{\"title\": \"Fog\", \"content_text\": \"Ships wait.\"}, {\"title\": \"Ice");
        assertThat(cut.text()).isEqualTo("Nordhaven Gazette\n\nFog\n\nShips wait.");
        assertThat(cut.extraction().warnings())
                .containsExactly("It is damaged; the rest of the text is missing (it ends early).");

        var deep = read("deep.json", head + "[".repeat(100_000));
        assertThat(deep.text()).isEqualTo("Nordhaven Gazette");
        assertThat(deep.extraction().warnings())
                .containsExactly("It is damaged; the rest of the text is missing (its parts are nested too deeply).");
    }

    private static Tuple link(ExtractedDocument document) {
        assertThat(document.links()).hasSize(1);
        var link = document.links().getFirst();
        return tuple(link.span().of(document.text()), link.target());
    }

    private static ExtractedDocument read(String name, String content) throws Exception {
        return read(Samples.text(folder, name, content));
    }
}
