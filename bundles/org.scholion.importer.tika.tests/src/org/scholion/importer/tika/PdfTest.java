package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.apache.pdfbox.util.Matrix;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

class PdfTest extends SessionTest {

    private static final String RECOGNISE = "To have it read, let a program that recognises text (OCR) add the text to the "
            + "PDF, and import that.";

    private static final String HARBOUR = "The harbour master said on Tuesday that ships may enter again after weeks in which "
            + "the northern pier was closed for repairs that took three weeks longer than anybody in the town had planned.";
    private static final String FREIGHT = "Nobody would say who pays for the work, and the authority left open the questions "
            + "that it had been sent in writing. Two of the three cranes are running, and the third one follows next month.";
    private static final String FERRY = "Freighters are expected before the end of the week. On Monday morning the ferry follows, "
            + "with room for sixty cars and a restaurant that nobody has asked for but many will visit all the same.";

    @Test
    void linesBecomeParagraphsAndLargeLinesTheTitle() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.line(Pdf.BOLD, 20, 70, 90, "Harbour reopens").line(Pdf.BOLD, 13, 70, 240, "What is open");
            pdf.lines(70, 120, Pdf.broken(HARBOUR, 400)).lines(70, 180, Pdf.broken(FREIGHT, 400));
            pdf.lines(70, 260, Pdf.broken(FERRY, 400));
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.TITLE, 0, "Harbour reopens"),
                    tuple(SegmentKind.PARAGRAPH, 0, HARBOUR), tuple(SegmentKind.PARAGRAPH, 0, FREIGHT),
                    tuple(SegmentKind.HEADING, 1, "What is open"), tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void paragraphsThatAreOnlySetInAreTold() throws Exception {
        try (var pdf = new Pdf().page()) {
            var first = Pdf.broken(HARBOUR, 400);
            var second = Pdf.broken(FREIGHT, 400);
            pdf.lines(70, 100, first).lines(85, 100 + 12 * first.length, second[0]);
            for (int i = 1; i < second.length; i++) {
                pdf.lines(70, 100 + 12 * (first.length + i), second[i]);
            }
            assertThat(texts(read(pdf))).containsExactly(HARBOUR, FREIGHT);
        }
    }

    @Test
    void bulletsThatAreDrawnMakeItems() throws Exception {
        try (var pdf = new Pdf().page()) {
            var long1 = Pdf.broken(HARBOUR, 380);
            pdf.lines(70, 100, Pdf.broken(FERRY, 400));
            pdf.bullet(78, 157, 1.8f, true).lines(90, 160, long1);
            float y = 160 + 12 * long1.length;
            pdf.bullet(78, y - 3, 1.8f, true).lines(90, y, "South pier");
            pdf.bullet(108, y + 9, 1.8f, false).lines(120, y + 12, "Closed");
            pdf.lines(70, y + 40, Pdf.broken(FREIGHT, 400));
            var document = read(pdf);
            assertThat(segments(document)).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, FERRY),
                    tuple(SegmentKind.LIST, 1, HARBOUR), tuple(SegmentKind.LIST, 1, "South pier"),
                    tuple(SegmentKind.LIST, 2, "Closed"), tuple(SegmentKind.PARAGRAPH, 0, FREIGHT));
        }
    }

    @Test
    void smallShapesThatStandInFrontOfNoLineAreNoBullets() throws Exception {
        try (var pdf = new Pdf().page()) {
            var lines = Pdf.broken(HARBOUR, 380);
            pdf.lines(70, 100, lines).bullet(60, 105, 1.8f, true); // between two lines
            pdf.bullet(30, 97, 1.8f, true); // too far away
            pdf.bullet(62, 109, 4, true); // as large as a letter
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR));
        }
    }

    @Test
    void columnsAreReadOneAfterTheOtherBelowTheirHeadline() throws Exception {
        try (var pdf = new Pdf().page()) {
            var left = Pdf.broken(HARBOUR, 200);
            var right = Pdf.broken(FREIGHT, 200);
            pdf.line(Pdf.BOLD, 18, 70, 80, "Ships enter the harbour again after weeks");
            for (int i = 0; i < Math.max(left.length, right.length); i++) { // row by row, as some programs write
                if (i < left.length) {
                    pdf.lines(70, 110 + 12 * i, left[i]);
                }
                if (i < right.length) {
                    pdf.lines(300, 113 + 12 * i, right[i]);
                }
            }
            pdf.lines(70, 240, Pdf.broken(FERRY, 430));
            assertThat(texts(read(pdf))).containsExactly("Ships enter the harbour again after weeks", HARBOUR, FREIGHT,
                    FERRY);
        }
    }

    @Test
    void narrowGapBetweenColumnsIsMeasuredInPointsWhateverTheUnitOfThePage() throws Exception {
        try (var pdf = new Pdf().page().scaled(.5f)) { // browsers print in units of their own
            var columns = List.of(Pdf.broken(HARBOUR, 200), Pdf.broken(FREIGHT, 200));
            for (int column = 0; column < columns.size(); column++) {
                var lines = columns.get(column);
                for (int i = 0; i < lines.length; i++) {
                    pdf.line(Pdf.PLAIN, 20, Matrix.getTranslateInstance(2 * (70 + column * 212),
                            2 * (Pdf.HEIGHT - 100 - 12 * i)), lines[i]);
                }
            }
            assertThat(texts(read(pdf))).containsExactly(HARBOUR, FREIGHT);
        }
    }

    @Test
    void paragraphGoesOnInTheNextColumnAndOnTheNextPage() throws Exception {
        var lines = Pdf.broken(HARBOUR + " " + FREIGHT + " " + FERRY, 200);
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < 5; i++) {
                pdf.lines(70, 700 + 12 * i, lines[i]).lines(300, 700 + 12 * i, lines[5 + i]);
            }
            pdf.page().lines(70, 100, List.of(lines).subList(10, lines.length).toArray(String[]::new));
            assertThat(texts(read(pdf))).containsExactly(HARBOUR + " " + FREIGHT + " " + FERRY);
        }
    }

    @Test
    void numberOfThePageBetweenTwoColumnsDoesNotBreakTheText() throws Exception {
        var lines = Pdf.broken(HARBOUR + " " + FREIGHT + " " + FERRY, 200);
        try (var pdf = new Pdf().page()) {
            for (int i = 0; i < 5; i++) {
                pdf.lines(70, 600 + 12 * i, lines[i]).lines(300, 600 + 12 * i, lines[5 + i]);
            }
            pdf.lines(285, 695, "1").page();
            pdf.lines(70, 100, List.of(lines).subList(10, lines.length).toArray(String[]::new)).lines(285, 695, "2");
            assertThat(segments(read(pdf))).containsExactly(
                    tuple(SegmentKind.PARAGRAPH, 0, HARBOUR + " " + FREIGHT + " " + FERRY),
                    tuple(SegmentKind.BOILERPLATE, 0, "1\n2"));
        }
    }

    @Test
    void wordsThatStandCloseAreToldApart() throws Exception {
        try (var pdf = new Pdf().page()) {
            var font = pdf.liberation(); // in it the code of a blank is another sign's
            pdf.words(font, 70, 100, 2, false, "The harbour master said that ships may enter again")
                    .words(font, 70, 112, 1.9, false, "before the end of the week, and the ferry follows.");
            assertThat(read(pdf).text()).isEqualTo("The harbour master said that ships may enter again before the end "
                    + "of the week, and the ferry follows.");
        }
    }

    @Test
    void lettersThatStandApartAreOneWord() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.words(Pdf.PLAIN, 70, 100, 2.2, false, "H a r b o u r n e w s".split(" "));
            assertThat(read(pdf).text()).isEqualTo("Harbournews");
        }
    }

    @Test
    void linesSetToTheFullWidthAreNoTable() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.words(Pdf.PLAIN, 70, 100, 15, true, "Everybody wants a comprehensive")
                    .justified(70, 112, "reconstruction of", 175).justified(70, 124, "foundations which", 175)
                    .justified(70, 136, "consultants recommended", 175)
                    .words(Pdf.PLAIN, 70, 148, 3, true, "in the autumn before the last.");
            assertThat(texts(read(pdf))).containsExactly("Everybody wants a comprehensive reconstruction of "
                    + "foundations which consultants recommended in the autumn before the last.");
        }
    }

    @Test
    void slightlyWiderGapsPartParagraphs() throws Exception {
        try (var pdf = new Pdf().page()) {
            var first = Pdf.broken(HARBOUR, 400);
            pdf.lines(70, 100, first[0], first[1]).lines(70, 127, Pdf.broken(FREIGHT, 400));
            assertThat(texts(read(pdf))).containsExactly(first[0] + " " + first[1], FREIGHT);
        }
    }

    @Test
    void numbersOfNotesAreToldFromTheWordsTheyStandAt() throws Exception {
        try (var pdf = new Pdf().page()) {
            float end = 70 + Pdf.PLAIN.getStringWidth("The ferry carries sixty cars.") / 100;
            pdf.lines(70, 100, "The ferry carries sixty cars.").line(Pdf.PLAIN, 6, end, 96.5f, "12");
            assertThat(read(pdf).text()).isEqualTo("The ferry carries sixty cars.\u00b9\u00b2");
        }
    }

    @Test
    void headsFeetAndPageNumbersAreBoilerplate() throws Exception {
        try (var pdf = new Pdf()) {
            int number = 0;
            for (var words : List.of(HARBOUR, FREIGHT, FERRY)) {
                number++;
                pdf.page().line(Pdf.PLAIN, 8, 70, 40, "Port Review 3/2026").lines(70, 100, Pdf.broken(words, 400));
                pdf.line(Pdf.PLAIN, 8, number % 2 == 0 ? 70 : 500, 810, String.valueOf(number + 6));
            }
            var document = read(pdf);
            assertThat(document.segments()).filteredOn(s -> s.kind() == SegmentKind.BOILERPLATE)
                    .extracting(s -> s.span().of(document.text()))
                    .containsExactly("Port Review 3/2026", "7\nPort Review 3/2026", "8\nPort Review 3/2026", "9");
            assertThat(document.segments()).filteredOn(s -> s.kind() != SegmentKind.BOILERPLATE)
                    .extracting(s -> s.span().of(document.text())).containsExactly(HARBOUR, FREIGHT, FERRY);
        }
    }

    @Test
    void whatOnlyLooksLikeHeadsOnShortPagesIsText() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 60, "Slide 1").page().lines(70, 60, "Slide 2").page().lines(70, 60, "Slide 3");
            assertThat(read(pdf).segments()).extracting(s -> s.kind()).doesNotContain(SegmentKind.BOILERPLATE);
        }
    }

    @Test
    void hyphensAtLineEndsAreJoinedOnlyWhereTheyBreakAWord() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, "Everybody known here in the town knows it well: the most impor-",
                    "tant harbour of the coast is a well-",
                    "known one, and the northern pier is north- and south-", "bound. The model is called Qwen2-",
                    "72B and reads what the reopen-", "ing of the harbour costs; reopening is dear, and re-",
                    "elected or not, the mayor pays. All re-elected mayors do.");
            assertThat(read(pdf).text()).contains("most important harbour", "a well-known one", "north- and southbound",
                    "called Qwen2-72B and", "the reopening of", "and re-elected or");
        }
    }

    @Test
    void partOfAWordWithWhichALineBeginsIsNoWord() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, "What the harbour has in store is listed in the in-", "ventory of the authority.");
            assertThat(read(pdf).text()).endsWith("listed in the inventory of the authority.");
        }
    }

    @Test
    void suspendedHyphenKeepsItsBlank() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, "The desk looks at what the short-", "and long-term plans for the harbour are, and then",
                    "at Nord-", "und Ostsee.");
            assertThat(read(pdf).text()).contains("short- and long-term").contains("Nord- und Ostsee");
        }
    }

    @Test
    void itemsAndTheirLevelsAreTold() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400))
                    .lines(70, 160, "1. The northern pier opens on Wednesday, and the one",
                            "    beside it a day later.")
                    .lines(90, 184, "a) ferries first").lines(90, 196, "b) freighters then")
                    .lines(70, 208, "2. The fish market follows.");
            assertThat(segments(read(pdf))).endsWith(
                    tuple(SegmentKind.LIST, 1,
                            "1. The northern pier opens on Wednesday, and the one beside it a day later."),
                    tuple(SegmentKind.LIST, 2, "a) ferries first"), tuple(SegmentKind.LIST, 2, "b) freighters then"),
                    tuple(SegmentKind.LIST, 1, "2. The fish market follows."));
        }
    }

    @Test
    void bulletsAreNoPartOfTheText() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400)).lines(70, 160, "\u2022 Northern pier", "\u2022 Fish market");
            assertThat(segments(read(pdf))).endsWith(tuple(SegmentKind.LIST, 1, "Northern pier"),
                    tuple(SegmentKind.LIST, 1, "Fish market"));
        }
    }

    @Test
    void rowsOfShortCellsAreATable() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400)).lines(70, 160, "Pier", "North", "South", "Fish market");
            pdf.lines(200, 160, "Ships", "12", "7").lines(300, 160, "Open from", "Wednesday", "Friday", "next month");
            pdf.lines(70, 230, Pdf.broken(FERRY, 400));
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.TABLE, 0,
                            "Pier\tShips\tOpen from\nNorth\t12\tWednesday\nSouth\t7\tFriday\nFish market\t\tnext month"),
                    tuple(SegmentKind.PARAGRAPH, 0, FERRY));
        }
    }

    @Test
    void captionsAndNotesDoNotBreakTheText() throws Exception {
        var lines = Pdf.broken(HARBOUR + " " + FREIGHT, 400);
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 700, lines[0], lines[1], lines[2]);
            pdf.line(Pdf.PLAIN, 8, 70, 745, "Figure 1: The northern pier.").line(Pdf.PLAIN, 8, 70, 765,
                    "1 Since 1897.");
            pdf.page().lines(70, 100, List.of(lines).subList(3, lines.length).toArray(String[]::new));
            assertThat(segments(read(pdf))).containsExactly(
                    tuple(SegmentKind.PARAGRAPH, 0, HARBOUR + " " + FREIGHT),
                    tuple(SegmentKind.CAPTION, 0, "Figure 1: The northern pier."),
                    tuple(SegmentKind.PARAGRAPH, 0, "1 Since 1897."));
        }
    }

    @Test
    void linesOfAnAddressStayLines() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, "Port authority of the northern coast and its islands", "Pier 1", "Mistral").lines(70,
                    160,
                    Pdf.broken(HARBOUR, 400));
            assertThat(texts(read(pdf)).get(0))
                    .isEqualTo("Port authority of the northern coast and its islands\nPier 1\nMistral");
        }
    }

    @Test
    void hebrewIsReadFromTheRight() throws Exception {
        var first = "\u05d4\u05e0\u05de\u05dc \u05e0\u05e4\u05ea\u05d7 \u05d1\u05e9\u05e0\u05ea 2026 \u05de\u05d7\u05d3\u05e9";
        try (var pdf = new Pdf().page()) {
            var shown = "\u05e9\u05d3\u05d7\u05de 2026 \u05ea\u05e0\u05e9\u05d1 \u05d7\u05ea\u05e4\u05e0 \u05dc\u05de\u05e0\u05d4";
            pdf.line(pdf.liberation(), 11, 200, 100, shown);
            assertThat(read(pdf).text()).isEqualTo(first);
        }
    }

    @Test
    void pageThatIsTurnedIsReadAsItIsSeen() throws Exception {
        try (var pdf = new Pdf().page().turned(90)) {
            var lines = Pdf.broken(HARBOUR, 400);
            for (int i = 0; i < lines.length; i++) {
                pdf.line(Pdf.PLAIN, 10, new Matrix(0, 1, -1, 0, 100 + 12 * i, 70), lines[i]);
            }
            assertThat(read(pdf).text()).isEqualTo(HARBOUR);
        }
    }

    @Test
    void watermarkIsBoilerplate() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.line(Pdf.BOLD, 60, Matrix.getRotateInstance(.8, 150, 200), "DRAFT").lines(70, 100,
                    Pdf.broken(HARBOUR, 400));
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.BOILERPLATE, 0, "DRAFT"));
        }
    }

    @Test
    void scannedPagesAreSaid() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400)).page().picture();
            var document = read(pdf);
            assertThat(document.text()).isEqualTo(HARBOUR);
            assertThat(document.extraction().warnings()).containsExactly(
                    "Page 2 is a picture without text, such as a scan; nothing was read from it. " + RECOGNISE);
        }
    }

    @Test
    void pagesThatAreAllScannedAreSaidWithoutTheirNumbers() throws Exception {
        try (var pdf = new Pdf().page().picture().page().picture()) {
            assertThat(read(pdf).extraction().warnings()).contains(
                    "All 2 pages are pictures without text, such as a scan; nothing was read from them. " + RECOGNISE);
        }
    }

    @Test
    void scannedPageWithAStampIsSaidAndTheStampRead() throws Exception {
        try (var pdf = new Pdf().page().page()) { // the first has nothing at all
            pdf.picture().lines(70, 800, "Received 27 November").page().lines(70, 100, Pdf.broken(HARBOUR, 400));
            var document = read(pdf);
            assertThat(document.text()).contains("Received 27 November", HARBOUR);
            assertThat(document.extraction().warnings()).containsExactly("Page 2 has hardly any text beside a picture "
                    + "that fills it; what the picture shows was not read. " + RECOGNISE);
        }
    }

    @Test
    void textThatWasRecognisedAndLiesUnseenOverAScanIsRead() throws Exception {
        try (var pdf = new Pdf().page().picture().unseen()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400));
            var document = read(pdf);
            assertThat(document.text()).isEqualTo(HARBOUR);
            assertThat(document.extraction().warnings()).isEmpty();
        }
    }

    @Test
    void linksLieOverTheirWords() throws Exception {
        try (var pdf = new Pdf().page()) {
            float before = Pdf.PLAIN.getStringWidth("Read ") / 100;
            float link = Pdf.PLAIN.getStringWidth("the report") / 100;
            pdf.lines(70, 100, "Read the report of the harbour master.").link(70 + before, 90, 70 + before + link, 103,
                    "https://harbour.example/report").link(70, 80, 90, 85, "javascript:alert(1)");
            var document = read(pdf);
            assertThat(document.text()).isEqualTo("Read the report of the harbour master.");
            assertThat(document.links()).extracting(l -> l.span().of(document.text()), l -> l.target())
                    .containsExactly(tuple("the report", "https://harbour.example/report"));
        }
    }

    @Test
    void commentsAreToldWithTheirAuthorsAndTheFieldsOfFormsWithTheirValues() throws Exception {
        try (var pdf = new Pdf().page()) {
            pdf.lines(70, 100, Pdf.broken(HARBOUR, 400)).comment("Ines Calder", "Is this right?")
                    .comment("Tom Reed", null)
                    .field("name", "Ada Marlow");
            assertThat(segments(read(pdf))).containsExactly(tuple(SegmentKind.PARAGRAPH, 0, HARBOUR),
                    tuple(SegmentKind.PARAGRAPH, 0, "Comment by Ines Calder: Is this right?"),
                    tuple(SegmentKind.LIST, 1, "name: Ada Marlow"));
        }
    }

    static List<String> texts(ExtractedDocument document) {
        return document.segments().stream().map(s -> s.span().of(document.text())).toList();
    }

    static List<Tuple> segments(ExtractedDocument document) {
        return document.segments().stream().map(s -> tuple(s.kind(), s.level(), s.span().of(document.text()))).toList();
    }
}
