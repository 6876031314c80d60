package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

class CsvTest extends SessionTest {

    @ParameterizedTest
    @ValueSource(strings = { ",", ";", "|", "\t" })
    void rowsAreATableWhateverDividesThem(String delimiter) throws Exception {
        var document = read(String.join("\n", "Pier;Ships", "North;12", "\"South, old|1;\";7")
                .replaceAll(";(?!\")|(?<=\");", delimiter.equals("|") ? "\\|" : delimiter));
        assertThat(document.text())
                .isEqualTo("Pier\tShips\nNorth\t12\nSouth, old|1;\t7");
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

    private static ExtractedDocument read(String text) throws Exception {
        return read(Files.writeString(folder.resolve("table.csv"), text, Charset.defaultCharset()));
    }
}
