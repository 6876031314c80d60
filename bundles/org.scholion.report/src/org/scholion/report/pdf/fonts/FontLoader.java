package org.scholion.report.pdf.fonts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Opens fonts to be embedded. */
final class FontLoader {

    private FontLoader() {
    }

    /**
     * Those of some characters that a face can draw: a font may be broken behind tables that look right, and one of
     * pictures in colours has no outlines, or empty ones.
     */
    static BitSet drawn(FontFace face, BitSet wanted) {
        try (var font = open(face, face.colored() ? wanted : new BitSet())) {
            var lookup = font.getUnicodeCmapLookup();
            if (font.getNumberOfGlyphs() == 0 || lookup == null) {
                return new BitSet();
            }
            var drawn = (BitSet) wanted.clone();
            for (int c = wanted.nextSetBit(0); face.colored() && c >= 0; c = wanted.nextSetBit(c + 1)) {
                var glyph = font.getGlyph().getGlyph(lookup.getGlyphId(c));
                drawn.set(c, glyph != null && !glyph.getPath().getBounds2D().isEmpty());
            }
            return drawn;
        } catch (IOException | RuntimeException broken) {
            return new BitSet();
        }
    }

    static TrueTypeFont open(byte[] font) throws IOException {
        var opened = new TTFParser().parse(new RandomAccessReadBuffer(font));
        opened.setEnableGsub(false); // ligatures could not be read back letter by letter
        return opened;
    }

    /** @param needed characters to be shown */
    static TrueTypeFont open(FontFace face, BitSet needed) throws IOException {
        if (face.postScript()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(TrueTypeCopy.of(face, needed)));
        }
        var name = face.file().getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".ttc") && !name.endsWith(".otc")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(face.file().toFile()));
        }
        List<TrueTypeFont> fonts = new ArrayList<>();
        new TrueTypeCollection(face.file().toFile()).processAllFonts(fonts::add);
        return fonts.get(face.index());
    }
}
