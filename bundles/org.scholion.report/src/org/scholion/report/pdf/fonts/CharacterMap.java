package org.scholion.report.pdf.fonts;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** The table of a font that leads from characters to glyphs, of which only the characters count here. */
final class CharacterMap {

    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_BMP = 1;
    private static final int WINDOWS_FULL = 10;
    private static final int VARIATIONS = 5;
    private static final int LAST = 0x10FFFF;

    private CharacterMap() {
    }

    /** The code points of all Unicode subtables; those of formats that fonts do not use for text are passed over. */
    static BitSet characters(ByteBuffer table) {
        var characters = new BitSet();
        int count = table.getShort(2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int platform = table.getShort(4 + 8 * i);
            int encoding = table.getShort(6 + 8 * i);
            if (platform == UNICODE && encoding != VARIATIONS
                    || platform == WINDOWS && (encoding == WINDOWS_BMP || encoding == WINDOWS_FULL)) {
                add(characters, table, table.getInt(8 + 8 * i));
            }
        }
        return characters;
    }

    private static void add(BitSet characters, ByteBuffer table, int at) {
        switch (table.getShort(at)) {
            case 4 -> addSegments(characters, table, at);
            case 12 -> addGroups(characters, table, at);
            default -> {
                // other formats are those of old or of special fonts
            }
        }
    }

    private static void addSegments(BitSet characters, ByteBuffer table, int at) {
        int twice = table.getShort(at + 6) & 0xFFFF;
        for (int i = 0; i < twice; i += 2) {
            int last = table.getShort(at + 14 + i) & 0xFFFF;
            int first = table.getShort(at + 16 + twice + i) & 0xFFFF;
            int delta = table.getShort(at + 16 + 2 * twice + i);
            int rangeAt = at + 16 + 3 * twice + i;
            int range = table.getShort(rangeAt) & 0xFFFF;
            for (int c = first; c <= last && c < 0xFFFF; c++) {
                int glyphAt = rangeAt + range + 2 * (c - first);
                int glyph = range == 0 ? c : glyphAt + 1 < table.limit() ? table.getShort(glyphAt) & 0xFFFF : 0;
                boolean shown = range == 0 ? (c + delta & 0xFFFF) != 0 : glyph != 0;
                if (shown) {
                    characters.set(c);
                }
            }
        }
    }

    private static void addGroups(BitSet characters, ByteBuffer table, int at) {
        int groups = table.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int first = table.getInt(at + 16 + 12 * i);
            int last = table.getInt(at + 20 + 12 * i);
            if (first >= 0 && first <= last && last <= LAST) {
                characters.set(first + (table.getInt(at + 24 + 12 * i) == 0 ? 1 : 0), last + 1);
            }
        }
    }
}
