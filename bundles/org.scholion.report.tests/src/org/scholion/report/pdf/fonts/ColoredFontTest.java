package org.scholion.report.pdf.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose only font for emoji has pictures in colours, with outlines for those who cannot show them, or without. */
class ColoredFontTest {

    private static final int SHIP = 0x1F6A2;
    private static final BitSet NEEDED = BitSet.valueOf(new long[SHIP / Long.SIZE + 1]);

    static {
        NEEDED.set(SHIP);
    }

    @TempDir
    private Path folder;

    @Test
    void characterWithoutOutlinesIsNamed() throws Exception {
        write(new byte[0]);
        var missing = choice().missing();

        assertThat(missing).isEqualTo(NEEDED);
        assertThat(MissingCharacters.sentences(missing)).singleElement().asString().contains("emoji", "\uD83D\uDEA2",
                "U+1F6A2", "colours");
    }

    @Test
    void characterWithOutlinesIsShown() throws Exception {
        write(new QuadraticOutline(new Path2D.Double(new Rectangle2D.Double(10, 0, 400, 700))).bytes());

        assertThat(choice().missing().isEmpty()).isTrue();
    }

    private FontChoice choice() {
        return new FontChoice(NEEDED, List.of(), new ShippedFonts(), new SystemFonts(List.of(folder)));
    }

    /** A font of two glyphs, of which the second is that of the ship. */
    private void write(byte[] glyph) throws Exception {
        var tables = new TreeMap<String, byte[]>();
        tables.put("COLR", new byte[14]);
        tables.put("cmap", ByteBuffer.allocate(40).putShort((short) 0).putShort((short) 1).putShort((short) 3)
                .putShort((short) 10).putInt(12).putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1)
                .putInt(SHIP).putInt(SHIP).putInt(1).array());
        tables.put("glyf", glyph);
        tables.put("loca", ByteBuffer.allocate(12).putInt(8, glyph.length).array());
        tables.put("head", ByteBuffer.allocate(54).putShort(18, (short) 1000).putShort(50, (short) 1).array());
        tables.put("hhea", ByteBuffer.allocate(36).putShort(34, (short) 2).array());
        tables.put("hmtx", ByteBuffer.allocate(8).putShort(0, (short) 500).putShort(4, (short) 500).array());
        tables.put("maxp", ByteBuffer.allocate(32).putInt(0, SfntFile.TRUE_TYPE).putShort(4, (short) 2).array());
        tables.put("name", ByteBuffer.allocate(6).putShort(4, (short) 6).array());
        tables.put("post", ByteBuffer.allocate(32).putInt(0, 0x00030000).array());
        Files.write(folder.resolve("emoji.ttf"), SfntFile.of(SfntFile.TRUE_TYPE, tables));
    }
}
