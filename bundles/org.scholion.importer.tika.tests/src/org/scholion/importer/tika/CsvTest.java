package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

class CsvTest {

    @TempDir
    static Path folder;

    private static WorkerSession session;

    @BeforeAll
    static void openSession() throws Exception {
        session = Workers.open(folder, Workers.LIMITS, 1);
    }

    @AfterAll
    static void closeSession() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { ",", ";", "|", "\t" })
    void rowsAreATableWhateverDividesThem(String delimiter) throws Exception {
        var document = read(String.join("\n", "Pier;Ships", "North;12", "\"South; old\";7").replace(";", delimiter));
        assertThat(document.text())
                .isEqualTo("Pier\tShips\nNorth\t12\nSouth" + (delimiter.equals("\t") ? " " : delimiter) + " old\t7");
        assertThat(document.segments()).extracting(s -> s.kind()).containsExactly(SegmentKind.TABLE);
    }

    @Test
    void commaOfANumberDividesNothing() throws Exception {
        assertThat(read("North;1,5\nSouth;2,5\n").text()).isEqualTo("North\t1,5\nSouth\t2,5");
    }

    @Test
    void oneColumnIsLinesAndQuotationMarksMayBeMissing() throws Exception {
        assertThat(read("The pier is open.\nShips may enter.\n").text())
                .isEqualTo("The pier is open.\n\nShips may enter.");
        assertThat(read("a,b\n\"c\"d,e\n\"f,g\n").text()).startsWith("a\tb\ncd\te");
    }

    @Test
    void bookWithAListOfItsChaptersHasNoHeadingForIt() throws Exception {
        var page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>%s</body></html>";
        var book = Samples.zip(folder, "book.epub", "mimetype", "application/epub+zip", "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile full-path=\"b.opf\" "
                        + "media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
                "b.opf",
                "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/"
                        + "xhtml+xml\"/><item id=\"n\" href=\"n.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine>"
                        + "<itemref idref=\"a\"/><itemref idref=\"n\"/></spine></package>",
                "a.xhtml", page.formatted("<h1>The pier</h1><p>The ships came on Monday and left on Friday.</p>"),
                "n.xhtml", page.formatted("<nav><ol><li><a href=\"a.xhtml\">The first chapter</a></li></ol></nav>"));
        var document = Workers.read(session, book);
        assertThat(document.segments()).filteredOn(s -> s.kind() != SegmentKind.BOILERPLATE)
                .extracting(s -> s.span().of(document.text()))
                .containsExactly("The pier", "The ships came on Monday and left on Friday.");
    }

    private static ExtractedDocument read(String text) throws Exception {
        return Workers.read(session, Files.writeString(folder.resolve("table.csv"), text, Charset.defaultCharset()));
    }
}
