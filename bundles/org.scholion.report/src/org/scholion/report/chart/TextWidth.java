package org.scholion.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.scholion.report.chart.Mark.Style;

/**
 * How wide text is, by the fonts that come along, so that a chart is the same on every machine. They are wide ones: in
 * other fonts a text takes hardly ever more room. What they do not have (Chinese, emoji) counts as a square.
 */
final class TextWidth {

    private static final AtomicReference<TextWidth> PLAIN = new AtomicReference<>();
    private static final AtomicReference<TextWidth> BOLD = new AtomicReference<>();
    private static final int TABLE = 0x600;

    private final CmapLookup glyphs;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    private final float[] widths = new float[TABLE]; // of the characters that are frequent, in em; 0: not yet looked up

    private TextWidth(String file) {
        try (var in = TextWidth.class.getResourceAsStream("/lib/fonts/" + file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " that comes along cannot be read", e);
        }
    }

    /** The width in pixels. */
    static double of(String text, Style style) {
        var font = style.bold() ? font(BOLD, "DejaVuSans-Bold.ttf") : font(PLAIN, "DejaVuSans.ttf");
        return text.codePoints().mapToDouble(font::em).sum() * style.size();
    }

    private static TextWidth font(AtomicReference<TextWidth> kept, String file) {
        return kept.updateAndGet(font -> font == null ? new TextWidth(file) : font);
    }

    private double em(int codePoint) {
        if (codePoint >= TABLE) {
            return lookedUp(codePoint);
        }
        if (widths[codePoint] == 0) {
            widths[codePoint] = (float) lookedUp(codePoint);
        }
        return widths[codePoint];
    }

    private synchronized double lookedUp(int codePoint) { // the tables of the font are read when they are needed
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            return glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("A font that comes along cannot be read", e);
        }
    }
}
