package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.importer.tika.PdfTest.texts;

import org.junit.jupiter.api.Test;

/** Writing that does not run from the left to the right, or of signs that are put together. */
class PdfScriptsTest extends SessionTest {

    private static final String PAGES = "\u0635 14-17 (\u0645\u0646 32)";

    @Test
    void bracketsAreReadWhetherTheFileSaysHowTheyLookOrWhatTheyMean() throws Exception {
        for (var seen : new String[] { "(32 \u0646\u0645) 17-14 \u0635", ")32 \u0646\u0645( 17-14 \u0635" }) {
            try (var pdf = new Pdf().page()) {
                pdf.signs(200, 100, seen);
                assertThat(read(pdf).text()).isEqualTo(PAGES);
            }
        }
    }

    @Test
    void rangesOfNumbersRunFromTheRightInArabicAndNotInHebrew() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(200, 100, "27/11/2026 .17-14 \u0646\u0645 %12.5 \u0645");
            assertThat(read(pdf).text()).isEqualTo("\u0645 12.5% \u0645\u0646 14-17. 27/11/2026");
        }
        try (var pdf = new Pdf().page()) {
            pdf.signs(200, 100, "27/11/2026 .14-17 \u05d5\u05dc 12.5% \u05dc");
            assertThat(read(pdf).text()).isEqualTo("\u05dc 12.5% \u05dc\u05d5 14-17. 27/11/2026");
        }
    }

    @Test
    void wordsOfAnotherScriptKeepTheirOrderWhereTheLineIsSetWide() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(100, 100, "\u05d4\u05d3").signs(140, 100, "Port").signs(180, 100, "Review").signs(230, 100,
                    "\u05d2\u05d1\u05d0");
            pdf.signs(100, 112, "\u05d9\u05d8\u05d7\u05d6\u05d5\u05d4\u05d3\u05d2\u05d1\u05d0"
                    + "\u05d9\u05d8\u05d7\u05d6\u05d5\u05d4\u05d3\u05d2\u05d1\u05d0\u05d0\u05d0");
            assertThat(read(pdf).text()).startsWith("\u05d0\u05d1\u05d2 Port Review \u05d3\u05d4");
        }
    }

    @Test
    void wordsFromTheRightKeepTheirNumbersInALineFromTheLeft() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(100, 100, "The ship \u05d2 2026 \u05d1\u05d0 has left the port");
            assertThat(read(pdf).text()).isEqualTo("The ship \u05d0\u05d1 2026 \u05d2 has left the port");
        }
    }

    @Test
    void strokesThatStretchArabicWordsAreNoPartOfThem() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(100, 100, "\u0640\u0647 \u0646\u0640\u0640\u0645 \u0645");
            assertThat(read(pdf).text()).isEqualTo("\u0645 \u0645\u0646 \u0647\u0640");
        }
    }

    @Test
    void shapesOfArabicLettersAndMarksOfDirectionAreNotText() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.meaning(100, 100, "n", "\ufefc").meaning(105.56f, 100, "n", "\u200f\ufee3");
            assertThat(read(pdf).text()).isEqualTo("\u0645\u0644\u0627");
        }
    }

    @Test
    void shapesThatTogetherMeanALetterStandAtNoBlank() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(100, 100, "\u0905").meaning(105.56f, 100, "nn", "\u0927\u093f").signs(116.68f, 100,
                    "\u0915 \u0915");
            assertThat(read(pdf).text()).isEqualTo("\u0905\u0927\u093f\u0915 \u0915");
        }
    }

    @Test
    void marksGoToTheLettersTheyAreOn() throws Exception {
        try (var pdf = new Pdf().page()) { // behind the letter, and right of where the next begins
            pdf.signs(100, 100, "\u0e27").meaning(106, 100, "|", "\u0e48").signs(105.56f, 100, "\u0e32");
            assertThat(read(pdf).text()).isEqualTo("\u0e27\u0e48\u0e32");
        }
        try (var pdf = new Pdf().page()) { // in front of it, as what is written from the right is seen
            pdf.signs(100, 100, "\u0627").meaning(107, 100, "|", "\u0651").signs(105.56f, 100, "\u0645");
            assertThat(read(pdf).text()).isEqualTo("\u0645\u0651\u0627");
        }
    }

    @Test
    void markOverABlankIsOnNoLetter() throws Exception {
        try (var pdf = new Pdf().page()) { // as some programs write a quotation mark of old typewriters
            pdf.signs(100, 100, "ab ").meaning(100 + 3 * Pdf.SIGN, 100, "|", "\u0300").signs(100 + 3 * Pdf.SIGN,
                    100,
                    "cd");
            assertThat(read(pdf).text()).endsWith("cd");
        }
    }

    @Test
    void signsThatStandInForOthersAreReadAsThese() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(100, 100, "\ufe43\u4e16\u2f08\ufe44\ufe10\u4e16");
            assertThat(read(pdf).text()).isEqualTo("\u300e\u4e16\u4eba\u300f\uff0c\u4e16");
        }
    }

    @Test
    void linesThatRunDownAreReadFromTheRight() throws Exception {
        var first = "\u6e2f\u3067\u306f\u65b0\u3057\u3044\u6a4b\u304c\u3067\u304d\u307e\u3057\u305f\u3002";
        var second = "\u8239\u306f\u6765\u6708\u304b\u3089\u6bce\u65e5\u51fa\u308b\u4e88\u5b9a\u3067\u3059\u3002";
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < first.length(); i++) {
                pdf.signs(300, 100 + 10 * i, first.substring(i, i + 1));
            }
            for (int i = 0; i < second.length(); i++) {
                pdf.signs(270, 100 + 10 * i, second.substring(i, i + 1));
            }
            assertThat(texts(read(pdf))).containsExactly(first, second);
        }
    }

    @Test
    void accentsThatAreDrawnOverLettersGoOntoThem() throws Exception {
        try (var pdf = new Pdf().page()) {
            float x = 70;
            for (var part : new String[] { "Le gar", "\u00b8c", "on a r", "e\u02c6", "v", "\u00b4e", " d'une ile." }) {
                boolean accented = part.length() == 2;
                for (var sign : accented ? part.split("") : new String[] { part }) {
                    boolean accent = accented && !sign.matches("[a-z]");
                    pdf.lines(accent ? x + 1 : x, 100, sign);
                }
                x += Pdf.PLAIN.getStringWidth(accented ? part.replaceAll("[^a-z]", "") : part) / 100;
            }
            assertThat(read(pdf).text()).isEqualTo("Le gar\u00e7on a r\u00eav\u00e9 d'une ile.");
        }
    }

    @Test
    void signsOfAnotherFontAreReadInTheGapsTheyWereDrawnInto() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.signs(100, 100, "\u05d7").signs(100 + 2 * Pdf.SIGN, 100, "\u05d5\u05d3 \u05d1\u05d0")
                    .signs(100, 112, "\u05d2\u05d3\u05d2\u05d3\u05d2\u05d3").meaning(100 + Pdf.SIGN, 100, "n", "\"");
            assertThat(read(pdf).text()).startsWith("\u05d0\u05d1 \u05d3\u05d5\"\u05d7");
        }
    }
}
