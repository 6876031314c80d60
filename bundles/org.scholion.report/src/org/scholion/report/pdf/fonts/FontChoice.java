package org.scholion.report.pdf.fonts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which font shows which character of a report: the family that comes along, then its upright sans with more scripts,
 * then fonts of the machine, for each script the one that has most of what is needed of it.
 */
public final class FontChoice {

    /** Of a character that every face of the shipped fonts has. */
    static final int COMMON = -1;
    /** Of a character that the upright sans alone has. */
    static final int UPRIGHT = -2;
    /** Of a character that no font has. */
    static final int NONE = -3;

    private final ShippedFonts shipped;
    private final List<FontFace> faces = new ArrayList<>();
    private final List<BitSet> parts = new ArrayList<>();
    private final BitSet needed;
    private final BitSet missing;

    /** @param needed the code points of the report */
    public FontChoice(BitSet needed, ShippedFonts shipped, SystemFonts system) {
        this.shipped = shipped;
        this.needed = (BitSet) needed.clone();
        var open = (BitSet) needed.clone();
        open.andNot(shipped.common());
        open.andNot(shipped.upright());
        for (int c = open.nextSetBit(0); c >= 0; c = open.nextSetBit(c + 1)) {
            if (isInvisible(c)) {
                open.clear(c);
            }
        }
        missing = open.isEmpty() ? open : assign(open, system.faces());
    }

    private BitSet assign(BitSet open, List<FontFace> system) {
        var left = new BitSet();
        for (var script : byScript(open).values()) {
            while (!script.isEmpty()) {
                var best = best(script, system);
                if (best == null) {
                    break;
                }
                var part = (BitSet) script.clone();
                part.and(best.characters());
                script.andNot(part);
                show(part, best);
            }
            left.or(script);
        }
        return left;
    }

    private void show(BitSet part, FontFace face) {
        int known = faces.indexOf(face);
        if (known >= 0) { // one font has several scripts
            parts.get(known).or(part);
        } else {
            faces.add(face);
            parts.add(part);
        }
    }

    private static Map<UnicodeScript, BitSet> byScript(BitSet characters) {
        var scripts = new TreeMap<UnicodeScript, BitSet>();
        characters.stream().forEach(c -> scripts.computeIfAbsent(UnicodeScript.of(c), s -> new BitSet()).set(c));
        return scripts;
    }

    private static FontFace best(BitSet needed, List<FontFace> system) {
        FontFace best = null;
        int most = 0;
        for (var face : system) { // the most usual of those that have as much comes first
            var has = (BitSet) needed.clone();
            has.and(face.characters());
            if (has.cardinality() > most && FontLoader.isReadable(face)) {
                most = has.cardinality();
                best = face;
            }
        }
        return best;
    }

    /** Whether a character has no look of its own, so that nothing is missed without it. */
    public static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c == 0x034F || c == 0x3164
                    || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5;
        };
    }

    /** The font of a character: the index of a face of the machine, or one of the constants. */
    int fontOf(int c) {
        if (shipped.common().get(c) || isInvisible(c)) {
            return COMMON;
        }
        if (shipped.upright().get(c)) {
            return UPRIGHT;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).get(c)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether a font has a character, be it the one that shows it or not. */
    boolean has(int font, int c) {
        return font >= 0 ? faces.get(font).characters().get(c) && needed.get(c) : shipped.upright().get(c);
    }

    List<FontFace> faces() {
        return faces;
    }

    /** The characters of the report that a face has, be it the one that shows them or not. */
    BitSet needed(int face) {
        var characters = (BitSet) needed.clone();
        characters.and(faces.get(face).characters());
        return characters;
    }

    /** The characters that no font shows. */
    public BitSet missing() {
        return missing;
    }
}
