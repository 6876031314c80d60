package org.scholion.report.pdf.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts that come along: DejaVu in a face for reading, one for tables and one for code. Immutable once made. */
public final class ShippedFonts {

    /** For reading. */
    public static final String TEXT = "Text";
    /** For tables, labels and headings. */
    public static final String TABLE = "Table";
    /** In which all characters are equally wide. */
    public static final String CODE = "Code";

    private static final String FOLDER = "/lib/fonts/";

    private final Map<Face, byte[]> faces = new LinkedHashMap<>();
    private final BitSet common = new BitSet();
    private final BitSet upright;

    public ShippedFonts() {
        add(TEXT, "DejaVuSerif", "Italic");
        add(TABLE, "DejaVuSans", "Oblique");
        faces.put(new Face(CODE, false, false), read("DejaVuSansMono"));
        common.set(0, Character.MAX_CODE_POINT + 1);
        faces.values().forEach(face -> common.and(FontFile.characters(face)));
        upright = FontFile.characters(font(new Face(TABLE, false, false)));
    }

    private void add(String family, String file, String italic) {
        faces.put(new Face(family, false, false), read(file));
        faces.put(new Face(family, true, false), read(file + "-Bold"));
        faces.put(new Face(family, false, true), read(file + "-" + italic));
        faces.put(new Face(family, true, true), read(file + "-Bold" + italic));
    }

    private static byte[] read(String name) {
        try (var in = ShippedFonts.class.getResourceAsStream(FOLDER + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The installation is incomplete: " + name + ".ttf is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<Face, byte[]> faces() {
        return faces;
    }

    byte[] font(Face face) {
        return faces.get(face);
    }

    /** What every face shows. */
    BitSet common() {
        return common;
    }

    /** What the upright face for tables shows, which has more scripts than the others. */
    BitSet upright() {
        return upright;
    }

    /** A face of a family. */
    record Face(String family, boolean bold, boolean italic) {
    }
}
