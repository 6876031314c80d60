package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.importer.tika.PdfTest.segments;
import static org.scholion.importer.tika.PdfTest.texts;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.model.SegmentKind;

/** What stands where on the pages of reports and manuals. */
class PdfLayoutTest extends SessionTest {

    private static final String PIER = "The northern pier was built before anybody thought of ferries, and the engineers who "
            + "examined its foundations say that it will not carry the weight of the new cranes for longer than a year.";
    private static final String QUAY = "Of the warehouses on the southern quay two are empty, and the authority has asked "
            + "the council whether it may let them to the fishermen until somebody pays for the new roof and the lifts.";

    @Test
    void numbersOfSectionsAndItemsAtTheEdgeAreNoNumbersOfPages() throws Exception {
        try (var pdf = new Pdf()) {
            for (int i = 1; i <= 4; i++) {
                pdf.page().line(Pdf.PLAIN, 8, 70, 40, "Port Review").lines(70, 70, i + ".");
                pdf.lines(88, 70, (i % 2 == 0 ? "Ferries of the " : "Cranes on the ") + "north".repeat(i));
                pdf.lines(70, 200, Pdf.broken(i % 2 == 0 ? PIER : QUAY, 400));
            }
            assertThat(segments(read(pdf)))
                    .extracting(segment -> segment.toList().get(0), segment -> segment.toList().get(2))
                    .filteredOn(segment -> segment.toList().get(0) == SegmentKind.BOILERPLATE)
                    .containsOnly(tuple(SegmentKind.BOILERPLATE, "Port Review"));
        }
    }

    @Test
    void sameWordsOnAPageFarAwayAreNoHead() throws Exception {
        try (var pdf = new Pdf()) {
            for (int i = 1; i <= 6; i++) {
                pdf.page().lines(70, 60, "A line of page " + "x".repeat(i));
                pdf.lines(70, 90, i % 5 == 1 ? "Requirements" : "Nothing like it " + "y".repeat(i));
                pdf.lines(70, 200, Pdf.broken(i % 2 == 0 ? PIER : QUAY, 400));
            }
            assertThat(segments(read(pdf))).extracting(segment -> segment.toList().get(0))
                    .doesNotContain(SegmentKind.BOILERPLATE);
        }
    }

    @Test
    void dotsThatLeadToTheNumbersOfPagesAreLeftOut() throws Exception {
        try (var pdf = new Pdf()) {
            for (int i = 0; i < 2; i++) { // the tables are at the edge of both pages, and their numbers at one height
                pdf.page();
                var titles = i == 0 ? List.of("1 Piers", "1.1 North", "1.2 South")
                        : List.of("2 Quays", "2.1 Old", "2.2 New");
                for (int j = 0; j < titles.size(); j++) {
                    pdf.lines(70, 60 + 14 * j, titles.get(j) + " " + ". ".repeat(40) + (3 * i + j + 4));
                }
                pdf.lines(70, 160, Pdf.broken(i == 0 ? PIER : QUAY, 400));
            }
            assertThat(segments(read(pdf))).containsExactly(
                    tuple(SegmentKind.TABLE, 0, "1 Piers\t4\n1.1 North\t5\n1.2 South\t6"),
                    tuple(SegmentKind.PARAGRAPH, 0, PIER),
                    tuple(SegmentKind.TABLE, 0, "2 Quays\t7\n2.1 Old\t8\n2.2 New\t9"),
                    tuple(SegmentKind.PARAGRAPH, 0, QUAY));
        }
    }

    @Test
    void entryThatHangsFromItsFirstLineIsOneParagraph() throws Exception {
        try (var pdf = new Pdf().page()) {
            float y = 100;
            for (var entry : List.of(PIER, QUAY, PIER)) {
                var lines = Pdf.broken(entry, 520);
                assertThat(lines).hasSize(2);
                pdf.lines(50, y, lines[0]).lines(70, y + 12, lines[1]);
                y += 24;
            }
            assertThat(texts(read(pdf))).containsExactly(PIER, QUAY, PIER);
        }
    }

    @Test
    void wordsInCapitalsAreBrokenLikeOthers() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, "THE AUTHORITY GIVES NO WARRANTY TO THE EXTENT PERMIT-", "TED BY THE LAW, AND NATO-",
                    "Members pay.");
            assertThat(read(pdf).text()).contains("EXTENT PERMITTED BY", "NATO-Members");
        }
    }

    @Test
    void narrowGapsPartWordsWhereTheFileHasNoBlanks() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.words(pdf.liberation(), 70, 100, 1.5, false, "The harbour master said that ships may enter again");
            assertThat(read(pdf).text()).isEqualTo("The harbour master said that ships may enter again");
        }
    }

    @Test
    void columnThatBeginsHigherThanTheOneBeforeItIsReadAfterIt() throws Exception {
        try (var pdf = new Pdf().page()) { // as beside a picture
            pdf.lines(70, 220, Pdf.broken(PIER + " " + QUAY, 200));
            pdf.lines(300, 100, Pdf.broken(QUAY + " " + PIER + " " + QUAY, 200));
            assertThat(texts(read(pdf))).containsExactly(PIER + " " + QUAY, QUAY + " " + PIER + " " + QUAY);
        }
    }

    @Test
    void proseBesideAListingOnTheSameLinesIsNoTable() throws Exception {
        try (var pdf = new Pdf().page()) {
            var prose = Pdf.broken(PIER + " " + QUAY, 200);
            pdf.lines(70, 100, prose);
            for (int i = 0; i < 6; i++) {
                pdf.lines(300, 100 + 12 * i, "open pier " + "x".repeat(i + 1));
            }
            assertThat(segments(read(pdf)).get(0)).isEqualTo(tuple(SegmentKind.PARAGRAPH, 0, PIER + " " + QUAY));
        }
    }

    @Test
    void listsSideBySideOnLinesOfTheirOwnAreNoTable() throws Exception {
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < 14; i++) {
                pdf.lines(70, 100 + 12 * i, "Crane " + "i".repeat(i + 1));
                pdf.lines(300, 100 + 13.5f * i, "Ferry " + "i".repeat(i + 1));
            }
            assertThat(read(pdf).text()).matches("(?s)(?:Crane i+\\s+){14}(?:Ferry i+\\s*){14}");
        }
    }

    @Test
    void figuresOfTwoRowsAreNotPutIntoOne() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, "Piers", "", "Quays", "").lines(200, 100, "north", "south", "old", "new");
            pdf.lines(300, 100, "12", "7", "3", "41");
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.TABLE, 0,
                    "Piers\tnorth\t12\n\tsouth\t7\nQuays\told\t3\n\tnew\t41"));
        }
    }

    @Test
    void titleOfTheFirstPageStandsInForTheNameOfAFile() throws Exception {
        for (var name : List.of("report.dvi", "Microsoft Word - draft3.doc", "untitled")) {
            try (var pdf = new Pdf().page().titled(name)) {
                pdf.line(Pdf.BOLD, 20, 70, 90, "Harbour reopens*").lines(70, 120, Pdf.broken(PIER, 400));
                assertThat(read(pdf).properties().title()).isEqualTo("Harbour reopens");
            }
        }
        try (var pdf = new Pdf().page().titled("Report of the harbour master")) {
            pdf.line(Pdf.BOLD, 20, 70, 90, "Harbour reopens").lines(70, 120, Pdf.broken(PIER, 400));
            assertThat(read(pdf).properties().title()).isEqualTo("Report of the harbour master");
        }
    }

    @Test
    void largeFirstLetterIsReadWithTheWordItBegins() throws Exception {
        for (float y : new float[] { 112, 100 }) { // as deep as two lines, or standing on the first
            try (var pdf = new Pdf().page()) {
                var lines = Pdf.broken(PIER.substring(1), 200);
                pdf.line(Pdf.PLAIN, 27, 70, y, PIER.substring(0, 1));
                float right = 70 + .27f * Pdf.PLAIN.getStringWidth(PIER.substring(0, 1)) / 10 + 1;
                for (int i = 0; i < lines.length; i++) {
                    pdf.lines(i < 2 && y > 100 || i == 0 ? right : 70, 100 + 12 * i, lines[i]);
                }
                assertThat(read(pdf).text().replace('\n', ' ')).startsWith("The northern pier was built");
            }
        }
    }

    @Test
    void headlineOverSomeOfTheColumnsEndsThoseAbove() throws Exception {
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < 3; i++) {
                pdf.lines(40 + 180 * i, 100, Pdf.broken(i == 1 ? QUAY : PIER, 160));
                pdf.lines(40 + 180 * i, 240, Pdf.broken(i == 1 ? PIER : QUAY, 160));
            }
            pdf.line(Pdf.BOLD, 18, 40, 220, "Water in the valley rises again");
            assertThat(texts(read(pdf))).containsExactly(PIER, QUAY, PIER, "Water in the valley rises again", QUAY,
                    PIER,
                    QUAY);
        }
    }

    @Test
    void columnThatBeginsALineHigherIsReadAfterTheOneBeforeIt() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 112, Pdf.broken(PIER, 200)).lines(300, 100, Pdf.broken(QUAY, 200));
            assertThat(texts(read(pdf))).containsExactly(PIER, QUAY);
        }
    }

    @Test
    void lettersOfAShortHeadingThatStandApartAreWords() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.words(Pdf.BOLD, 70, 100, 3.5, false, "N E W S".split(" "))
                    .words(Pdf.BOLD, 121, 100, 3.5, false, "P O R T".split(" "));
            assertThat(read(pdf).text()).isEqualTo("NEWS PORT");
        }
    }

    @Test
    void linesThatABrowserPrintsAroundAPageAreBoilerplate() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.line(Pdf.PLAIN, 8, 25, 20, "27/11/2026, 10:14").line(Pdf.PLAIN, 8, 260, 20, "Harbour opens - Courier");
            pdf.lines(70, 100, Pdf.broken(PIER, 400)).line(Pdf.PLAIN, 8, 25, 825, "https://courier.example/harbour")
                    .line(Pdf.PLAIN, 8, 560, 825, "1/1");
            assertThat(segments(read(pdf))).containsExactly(
                    tuple(SegmentKind.BOILERPLATE, 0, "27/11/2026, 10:14 Harbour opens - Courier"),
                    tuple(SegmentKind.PARAGRAPH, 0, PIER),
                    tuple(SegmentKind.BOILERPLATE, 0, "https://courier.example/harbour 1/1"));
        }
    }

    @Test
    void dateOrAddressAtTheEdgeOfASinglePageIsText() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 20, "27/11/2026, 10:14 Ada Marlow writes").lines(70, 100, Pdf.broken(PIER, 400)).lines(70,
                    825,
                    "https://courier.example/harbour");
            assertThat(segments(read(pdf))).extracting(segment -> segment.toList().get(0))
                    .doesNotContain(SegmentKind.BOILERPLATE);
        }
    }

    @Test
    void whatTheFileSaysToRunOverThePagesIsBoilerplate() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.running().lines(70, 60, "Port Review, third number").end().lines(70, 100, Pdf.broken(PIER, 400));
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, PIER),
                    tuple(SegmentKind.BOILERPLATE, 0, "Port Review, third number"));
        }
        try (var pdf = new Pdf().page()) { // said of all the text
            pdf.running().lines(70, 100, Pdf.broken(PIER, 400)).end();
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, PIER));
        }
    }

    @Test
    void numbersOfLinesAreNoPartOfThem() throws Exception {
        for (int step : new int[] { 1, 5 }) {
            try (var pdf = new Pdf().page()) {
                var lines = Pdf.broken((PIER + " " + QUAY + " ").repeat(5).strip(), 300);
                for (int i = 0; i < lines.length; i++) {
                    var number = String.valueOf(i + 1);
                    pdf.lines(100, 100 + 12 * i, lines[i]);
                    if ((i + 1) % step == 0) {
                        pdf.line(Pdf.PLAIN, 6, 80 - Pdf.PLAIN.getStringWidth(number) * .006f, 100 + 12 * i, number);
                    }
                }
                assertThat(read(pdf).text().replaceAll("\\s+", " ")).startsWith((PIER + " " + QUAY + " ").repeat(5));
            }
        }
    }

    @Test
    void numbersOfRowsAreKept() throws Exception {
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < 12; i++) {
                pdf.lines(70, 100 + 12 * i, String.valueOf(i + 1)).lines(100, 100 + 12 * i,
                        "The northern pier, built " + (1897 + i)).lines(300, 100 + 12 * i, 10 * i + " metres");
            }
            assertThat(read(pdf).text()).contains("1\tThe northern pier, built 1897\t0 metres");
        }
    }

    @Test
    void notesThatBeginWithASignOrALetterArePartedFromEachOther() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(PIER, 400));
            pdf.line(Pdf.PLAIN, 8, 70, 700, "*Ada Marlow writes about ports.")
                    .line(Pdf.PLAIN, 8, 70, 709, "\u2020 She lives in Mistral, where the harbour is.")
                    .line(Pdf.PLAIN, 5, 70, 715, "a").line(Pdf.PLAIN, 8, 73, 718, "The pier was built in 1897.")
                    .line(Pdf.PLAIN, 5, 70, 724, "b").line(Pdf.PLAIN, 8, 73, 727, "It was closed in 2024 for repairs.");
            assertThat(texts(read(pdf))).containsExactly(PIER, "*Ada Marlow writes about ports.",
                    "\u2020 She lives in Mistral, where the harbour is.", "a The pier was built in 1897.",
                    "b It was closed in 2024 for repairs.");
        }
    }
}
