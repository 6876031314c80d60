package org.scholion.report.pdf.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font with some characters of another one, whose outlines are those of PostScript, as TrueType outlines: the library
 * embeds no others. Most fonts of Chinese, Japanese and Korean have such outlines.
 *
 * Each character has a glyph of its own, even where two look alike, so that it is read back as what it was.
 */
final class TrueTypeCopy {

    private static final String OUTLINES = "CFF ";
    /** What a reader of the original needs; the large tables about pairs and forms of letters stay behind. */
    private static final Set<String> READ = Set.of(OUTLINES, "cmap", "head", "hhea", "hmtx", "maxp", "name", "post",
            "OS/2");
    private static final int LARGEST = 0xFFFF;

    private final OpenTypeFont original;
    private final CFFFont outlines;
    private final List<QuadraticOutline> glyphs = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>(); // those of the glyphs, of which the first has none

    private TrueTypeCopy(OpenTypeFont original) throws IOException {
        this.original = original;
        this.outlines = original.getCFF().getFont();
    }

    /** The file of the copy; it has those of the characters that the face has. */
    static byte[] of(FontFace face, BitSet characters) throws IOException {
        var tables = FontFile.tables(face, READ);
        try (var font = new OTFParser().parse(new RandomAccessReadBuffer(
                SfntFile.of(SfntFile.POST_SCRIPT, new TreeMap<>(tables))))) {
            var copy = new TrueTypeCopy(font);
            copy.add(characters);
            tables.remove(OUTLINES);
            copy.write(tables);
        }
        return SfntFile.of(SfntFile.TRUE_TYPE, new TreeMap<>(tables));
    }

    private void add(BitSet wanted) throws IOException {
        add(0);
        var lookup = original.getUnicodeCmapLookup();
        for (int c = wanted.nextSetBit(0); c >= 0 && glyphs.size() < LARGEST; c = wanted.nextSetBit(c + 1)) {
            int glyph = lookup.getGlyphId(c);
            if (glyph > 0) {
                add(glyph);
                characters.add(c);
            }
        }
    }

    private void add(int glyph) throws IOException {
        int number = outlines instanceof CFFCIDFont ? outlines.getCharset().getCIDForGID(glyph) : glyph;
        glyphs.add(new QuadraticOutline(outlines.getType2CharString(number).getPath()));
        widths.add(original.getAdvanceWidth(glyph));
    }

    private void write(Map<String, byte[]> tables) {
        var places = ByteBuffer.allocate(4 * (glyphs.size() + 1)).putInt(0);
        var shapes = new ByteArrayOutputStream();
        var metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            shapes.writeBytes(glyphs.get(i).bytes());
            places.putInt(shapes.size());
            metrics.putShort(widths.get(i).shortValue()).putShort((short) glyphs.get(i).left());
        }
        tables.put("glyf", shapes.toByteArray());
        tables.put("loca", places.array());
        tables.put("hmtx", metrics.array());
        tables.put("cmap", characterMap());
        tables.put("maxp", limits());
        ByteBuffer.wrap(tables.get("head")).putShort(50, (short) 1); // places have four bytes
        ByteBuffer.wrap(tables.get("hhea")).putShort(34, (short) glyphs.size());
        var names = ByteBuffer.allocate(32).put(tables.get("post"), 0, 32).putInt(0, 0x00030000); // glyphs have no names
        tables.put("post", names.array());
    }

    /** One subtable of format 12, with a group for each character. */
    private byte[] characterMap() {
        int length = 16 + 12 * characters.size();
        var map = ByteBuffer.allocate(12 + length).putShort((short) 0).putShort((short) 1).putShort((short) 3)
                .putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(characters.size());
        for (int i = 0; i < characters.size(); i++) {
            map.putInt(characters.get(i)).putInt(characters.get(i)).putInt(i + 1);
        }
        return map.array();
    }

    private byte[] limits() {
        return ByteBuffer.allocate(32).putInt(SfntFile.TRUE_TYPE).putShort((short) glyphs.size())
                .putShort((short) glyphs.stream().mapToInt(QuadraticOutline::points).max().orElse(0))
                .putShort((short) glyphs.stream().mapToInt(QuadraticOutline::contours).max().orElse(0))
                .putShort(14, (short) 2).array(); // zones
    }
}
