package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.reading.ExtractedDocument;

/** Calendars, contacts, drawings, feeds and shortcuts that are made to keep a reader busy: each is read to its end. */
class HostileRecordsTest extends SessionTest {

    private static final int MANY = 200_000;
    private static final String EVENT = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Kept words\r\n";
    private static final String CARD = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Kept words\r\n";
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg'><title>Kept words</title>";
    private static final String FEED = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Kept words\", ";

    static Stream<Arguments> busy() {
        return Stream.of(Arguments.of("folds.ics", EVENT + "DESCRIPTION:a\r\n" + " b\r\n".repeat(MANY)),
                Arguments.of("soft.ics", EVENT + "COMMENT;ENCODING=QUOTED-PRINTABLE:a=\r\n" + "b=\r\n".repeat(MANY)),
                Arguments.of("blanks.ics", EVENT + "DESCRIPTION:a" + " ".repeat(5 * MANY) + "b\r\n"),
                Arguments.of("lines.ics", EVENT + "DESCRIPTION:a" + "\\n ".repeat(MANY) + "b\r\n"),
                Arguments.of("nested.ics", EVENT + "BEGIN:VEVENT\r\n".repeat(MANY)),
                Arguments.of("parameters.ics", EVENT + "DTSTART" + ";A=B".repeat(MANY) + ":20260303\r\n"),
                Arguments.of("never.ics", EVENT + "DTSTART:99999999T999999Z\r\nDURATION:P9999999999999999999W\r\n"),
                Arguments.of("nested.vcf", CARD + "BEGIN:VCARD\r\n".repeat(MANY)),
                Arguments.of("types.vcf", CARD + "TEL;TYPE=" + "work,".repeat(MANY) + ":1\r\nEND:VCARD\r\n"),
                Arguments.of("parts.vcf", CARD + "ADR:" + ";".repeat(MANY) + "x\r\nEND:VCARD\r\n"),
                Arguments.of("picture.vcf", CARD + "PHOTO;ENCODING=BASE64:" + "AAAA\r\n ".repeat(MANY)),
                Arguments.of("deep.svg", DRAWING + "<g>".repeat(MANY) + "<text>x</text>"),
                Arguments.of("many.svg", DRAWING + "<text>" + "<tspan>a</tspan>".repeat(MANY) + "</text></svg>"),
                Arguments.of("switch.svg", DRAWING + "<switch>" + "<text>a</text>".repeat(MANY)),
                Arguments.of("links.svg", DRAWING + "<a href='x'>".repeat(MANY) + "<text>a</text>"),
                Arguments.of("items.json",
                        FEED + "\"items\": [" + "{\"content_text\": \"a\"}, ".repeat(20_000) + "{}]}"),
                Arguments.of("again.json", FEED + "\"items\": [], ".repeat(MANY) + "\"a\": 1}"),
                Arguments.of("lines.json",
                        FEED + "\"items\": [{\"content_text\": \"a" + "\\n ".repeat(MANY) + "b\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("busy")
    void fileIsReadToItsEnd(String name, String content) throws Exception {
        var document = read(name, content);

        assertThat(document.text()).startsWith("Kept words");
        assertThat(document.extraction().warnings()).isEmpty();
    }

    @Test
    void shortcutIsFoundAmongMuchElse() throws Exception {
        var much = "[InternetShortcut]\r\n" + "\r\n".repeat(MANY) + "A=B\r\n".repeat(MANY / 2);
        assertThat(read("much.url", much).extraction().warnings()).containsExactly("No text was found in it.");
        assertThat(read("less.url", "[InternetShortcut]\r\n" + " \r\n".repeat(MANY) + "URL=https://harbour.example/")
                .text()).isEqualTo("https://harbour.example/");
        assertThat(
                read("keys.webloc", "<plist><dict>" + "<key>".repeat(MANY) + "URL</key><string>https://harbour.example/"
                        + "</string>").extraction().warnings())
                .isEmpty();
    }

    private static ExtractedDocument read(String name, String content) throws Exception {
        return read(Samples.text(folder, name, content));
    }
}
