package org.apache.tika.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.tika.detect.MagicDetector;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Compares what stands in front of Tika's class with Tika's detectors, for every comparison of its table. */
class MagicMatchTest {

    private static final MediaType TYPE = MediaType.text("x-sought");
    private static final int HEADER = 1 << 16;

    private record Match(String type, String offset, String value, String mask) {

        MagicMatch ours() {
            return new MagicMatch(TYPE, type, offset, value, mask);
        }

        MagicDetector theirs() {
            return MagicDetector.parse(TYPE, type, offset, value, mask);
        }

        boolean isFoundByTika(byte[] data) throws IOException {
            return theirs().detect(new ByteArrayInputStream(data), new Metadata()) == TYPE;
        }
    }

    private static final List<Match> MATCHES = new ArrayList<>();

    @BeforeAll
    static void readTable() throws Exception {
        try (var in = MimeTypes.class.getResourceAsStream("tika-mimetypes.xml")) {
            var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("match");
            for (int i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                if (element.hasAttribute("value")) {
                    MATCHES.add(new Match(or(element, "type", "string"), or(element, "offset", "0"),
                            element.getAttribute("value"), or(element, "mask", null)));
                }
            }
        }
        assertThat(MATCHES).as("the table of the Tika that the class was written for").hasSizeGreaterThan(800);
    }

    private static String or(Element element, String attribute, String missing) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : missing;
    }

    @Test
    void whatTikaLooksForIsFoundWhereTikaFindsIt() throws Exception {
        int found = 0;
        for (var match : MATCHES) {
            for (var data : documentsAround(match)) {
                boolean expected = match.isFoundByTika(data);
                assertThat(match.ours().eval(data)).as("%s in %d bytes", match, data.length).isEqualTo(expected);
                found += expected ? 1 : 0;
            }
        }
        assertThat(found).as("documents that are what is looked for").isGreaterThan(MATCHES.size());
    }

    @Test
    void otherDocumentsAreNotTakenForIt() throws Exception {
        var random = new Random(20261126);
        var noise = new byte[HEADER];
        random.nextBytes(noise);
        var documents = List.of(new byte[0], new byte[] { 0 }, new byte[HEADER], noise,
                "From: Ada Quell <ada@quell.example>\r\nSubject: The harbour\r\n\r\nIt opens on Monday.\r\n"
                        .getBytes(StandardCharsets.US_ASCII),
                "0\r\nSECTION\r\n2\r\nHEADER\r\n 0\n".getBytes(StandardCharsets.US_ASCII),
                "graph { a -- b }\n/* digraph */ strict graph".getBytes(StandardCharsets.US_ASCII));
        for (var match : MATCHES) {
            var ours = match.ours();
            for (var data : documents) {
                assertThat(ours.eval(data)).as("%s in %d bytes", match, data.length)
                        .isEqualTo(match.isFoundByTika(data));
            }
        }
    }

    @Test
    void wordsAndLengthAreThoseByWhichTikaOrdersThem() {
        var match = new MagicMatch(MediaType.image("x-fern"), "string", "4:8", "fern", null);

        assertThat(match).hasToString("image/x-fern string 4:8 fern null");
        assertThat(match.size()).isEqualTo(4);
    }

    /** What is looked for at the first and last place, one before and after, cut short, and in other letters. */
    private static List<byte[]> documentsAround(Match match) throws ReflectiveOperationException {
        var detector = match.theirs();
        var sought = field(detector, "pattern", byte[].class);
        int begin = field(detector, "offsetRangeBegin", Integer.class);
        int end = field(detector, "offsetRangeEnd", Integer.class);
        var documents = new ArrayList<byte[]>();
        for (int at : new int[] { begin, end, Math.max(0, begin - 1), end + 1, (begin + end) / 2 }) {
            documents.add(document(sought, at, 100));
            documents.add(document(sought, at, 0));
            documents.add(document(Arrays.copyOf(sought, Math.max(0, sought.length - 1)), at, 0));
            documents.add(document(new String(sought, StandardCharsets.ISO_8859_1).toUpperCase()
                    .getBytes(StandardCharsets.ISO_8859_1), at, 7));
        }
        return documents;
    }

    private static byte[] document(byte[] sought, int at, int more) {
        var data = new byte[at + sought.length + more];
        Arrays.fill(data, (byte) '\n');
        System.arraycopy(sought, 0, data, at, sought.length);
        return data;
    }

    private static <T> T field(MagicDetector detector, String name, Class<T> type) throws ReflectiveOperationException {
        var field = MagicDetector.class.getDeclaredField(name);
        field.setAccessible(true);
        return type.cast(field.get(detector));
    }
}
