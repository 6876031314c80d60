package org.scholion.importer.tika.worker.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class OverprintsTest {

    private static final float WIDTH = 6;
    private static final int COLUMNS = 100;
    private static final int ROWS = 60;

    private final Overprints overprints = new Overprints();

    @Test
    void findsASignPrintedAgainALittleBeside() {
        assertFalse(print("A", 100, 700));
        assertTrue(print("A", 100.4f, 700));
        assertTrue(print("A", 100, 699.5f));
        assertTrue(print("A", 98.1f, 700));
    }

    @Test
    void takesNeighboursForSignsOfTheirOwn() {
        assertFalse(print("l", 100, 700));
        assertFalse(print("l", 100 + WIDTH, 700));
        assertFalse(print("l", 100, 712));
        assertFalse(print("I", 100, 700));
    }

    @Test
    void findsEachOfManySigns() {
        printPage();
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            assertTrue(print("e", i % COLUMNS * WIDTH + .3f, i / COLUMNS * 12 + .3f));
        }
    }

    @Test
    void forgetsThePageBefore() {
        printPage();
        overprints.clear();
        printPage();
    }

    @Test
    void takesWhatIsNowhereForASignOfItsOwn() {
        for (float place : new float[] { 3e30f, Float.POSITIVE_INFINITY, Float.NaN, -Float.MAX_VALUE }) {
            assertFalse(print("A", place, place));
            assertFalse(print("A", place, place));
        }
        assertFalse(overprints.isOne("A", position("A", 1, 1, 0)));
        assertFalse(overprints.isOne("A", position("A", 1, 1, Float.MIN_VALUE)));
        assertFalse(overprints.isOne("A", position("A", 1, 1, Float.POSITIVE_INFINITY)));
    }

    private void printPage() {
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            assertFalse(print("e", i % COLUMNS * WIDTH, i / COLUMNS * 12));
        }
    }

    private boolean print(String sign, float x, float y) {
        return overprints.isOne(sign, position(sign, x, y, WIDTH));
    }

    private static TextPosition position(String sign, float x, float y, float width) {
        return new TextPosition(0, 600, 800, Matrix.getTranslateInstance(x, y), x + width, y, 10, width, 3, sign,
                new int[] { 1 }, new PDType1Font(FontName.HELVETICA), 10, 10);
    }
}
