package org.scholion.report.pdf.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The table of a font that says how it is called (OpenType specification 1.9, chapter "name"). */
final class FontName {

    private static final int WINDOWS = 3;
    private static final int FAMILY = 1;
    private static final int ENGLISH = 0x409;

    private FontName() {
    }

    /** The name of the family in English, for Windows; empty where there is none. */
    static String family(ByteBuffer table) {
        int count = table.getShort(2) & 0xFFFF;
        int texts = table.getShort(4) & 0xFFFF;
        for (int at = 6; at < 6 + 12 * count; at += 12) {
            if (table.getShort(at) == WINDOWS && table.getShort(at + 4) == ENGLISH
                    && table.getShort(at + 6) == FAMILY) {
                var text = new byte[table.getShort(at + 8) & 0xFFFF];
                table.get(texts + (table.getShort(at + 10) & 0xFFFF), text);
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }
}
