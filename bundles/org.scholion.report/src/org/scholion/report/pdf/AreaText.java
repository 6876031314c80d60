package org.scholion.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import com.ibm.icu.text.Bidi;

/**
 * The text of a page in areas that hold a line each. The letters of a page come in the order in which they were painted:
 * words within words after those around them, and right-to-left text backwards.
 */
final class AreaText {

    /** A gap of this share of a space is one. */
    private static final float SPACE = 0.4f;
    private static final float TOUCHING = 0.6f;
    private static final char TATWEEL = '\u0640';

    private final List<Rectangle2D> areas;
    private final List<List<Run>> runs = new ArrayList<>();

    /** @param areas in points from the upper left corner of the page */
    private AreaText(List<Rectangle2D> areas) {
        this.areas = areas;
        areas.forEach(area -> runs.add(new ArrayList<>()));
    }

    /** The text of each area as it is seen from left to right. */
    static List<String> of(PDPage page, List<Rectangle2D> areas) throws IOException {
        var text = new AreaText(areas);
        text.new Letters().read(page);
        return text.runs.stream().map(AreaText::line).toList();
    }

    private void add(TextPosition letter) {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).contains(letter.getX(), letter.getY())) {
                var line = runs.get(i);
                if (line.isEmpty() || !line.getLast().add(letter)) {
                    line.add(new Run(letter));
                }
            }
        }
    }

    private static String line(List<Run> runs) {
        var visual = new StringBuilder();
        Run before = null;
        for (var run : runs.stream().sorted(Comparator.comparingDouble(run -> run.begin)).toList()) {
            if (before != null && run.begin - before.end > SPACE * run.space && !visual.isEmpty()
                    && visual.charAt(visual.length() - 1) != ' ') {
                visual.append(' ');
            }
            visual.append(run.letters);
            before = run;
        }
        return visual.toString();
    }

    /**
     * Text in the order in which it is read, from that in which it is seen from left to right.
     *
     * @param rightToLeft the direction of the paragraph, which what is seen does not always tell
     */
    static String logical(String visual, boolean rightToLeft) {
        if (!Bidi.requiresBidi(visual.toCharArray(), 0, visual.length())) {
            return visual;
        }
        var bidi = new Bidi(); // to order what is seen gives what was ordered
        bidi.setPara(visual, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        return letters(bidi.writeReordered(Bidi.DO_MIRRORING));
    }

    /** Arabic letters and marks without the shape that they have within a word: marks have a stroke there to stand on. */
    static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) {
                var letter = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                letters.append(isMarkOnStroke(letter) ? letter.substring(1) : letter);
            } else {
                letters.appendCodePoint(c);
            }
        });
        return letters.toString();
    }

    private static boolean isMarkOnStroke(String letter) {
        return letter.length() > 1 && (letter.charAt(0) == ' ' || letter.charAt(0) == TATWEEL)
                && Character.getType(letter.charAt(1)) == Character.NON_SPACING_MARK;
    }

    /** Letters that were painted one beside the other. */
    private static final class Run {

        private final StringBuilder letters = new StringBuilder();
        private final float begin;
        private final float space;
        private float end;

        Run(TextPosition first) {
            begin = first.getX();
            space = first.getWidthOfSpace();
            end = begin;
            add(first);
        }

        boolean add(TextPosition letter) {
            if (Math.abs(letter.getX() - end) > TOUCHING) {
                return false;
            }
            letters.append(letter.getUnicode());
            end = letter.getX() + letter.getWidth();
            return true;
        }
    }

    private final class Letters extends PDFTextStripper {

        void read(PDPage page) throws IOException {
            output = new StringWriter();
            processPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            add(letter);
        }
    }
}
