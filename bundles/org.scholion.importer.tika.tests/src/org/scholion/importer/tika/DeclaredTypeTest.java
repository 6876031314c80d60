package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ExtractedDocument;

/** What the sender of a document says of it is heeded where the bytes do not say otherwise. */
class DeclaredTypeTest {

    private static final String SENTENCE = "\u041a\u0440\u0430\u043d\u044b \u0432 \u043f\u043e\u0440\u0442\u0443 "
            + "\u0441\u0442\u043e\u044f\u0442 \u0443\u0436\u0435 \u043d\u0435\u0434\u0435\u043b\u044e.";
    private static final String PAGE = "<html><head>%s<title>T</title></head><body><p>" + SENTENCE
            + "</p></body></html>";

    @TempDir
    private Path folder;

    private ExtractedDocument read(byte[] bytes, String contentType) throws Exception {
        var file = Files.write(Files.createTempFile(folder, "sent", ""), bytes);
        try (var session = Workers.open(folder, Workers.LIMITS, 1)) {
            return session.read(file, contentType, new NullProgressMonitor());
        }
    }

    @Test
    void encodingOfTheSenderGoesBeforeThatOfThePage() throws Exception {
        var bytes = String.format(PAGE, "<meta charset=\"windows-1252\">").getBytes(Charset.forName("KOI8-R"));

        assertThat(read(bytes, "text/html; charset=koi8-r").text()).contains(SENTENCE);
        assertThat(read(bytes, "text/html").text()).doesNotContain(SENTENCE);
    }

    @Test
    void encodingOfTheSenderHoldsForPlainText() throws Exception {
        var bytes = SENTENCE.getBytes(Charset.forName("ISO-8859-5"));

        assertThat(read(bytes, "text/plain; charset=\"ISO-8859-5\"").text()).isEqualTo(SENTENCE);
    }

    @Test
    void utf8IsRecognisedWhateverTheSenderSays() throws Exception {
        var bytes = String.format(PAGE, "").getBytes(Charset.forName("UTF-8"));

        assertThat(read(bytes, "text/html; charset=iso-8859-1").text()).contains(SENTENCE);
        assertThat(read(bytes, "text/html; charset=no-such-thing").text()).contains(SENTENCE);
    }

    @Test
    void typeOfTheSenderDoesNotHideWhatTheBytesAre() throws Exception {
        var bytes = String.format(PAGE, "").getBytes(Charset.forName("UTF-8"));

        assertThat(read(bytes, "application/pdf").properties().mediaType()).contains("html");
    }

    @Test
    void recordSaysWhatWasDeclared() throws Exception {
        assertThat(read(SENTENCE.getBytes(), "text/plain; charset=utf-8").extraction().options())
                .contains("contentType=text/plain; charset=utf-8");
        assertThat(read(SENTENCE.getBytes(), "").extraction().options())
                .noneMatch(option -> option.startsWith("contentType="));
    }
}
