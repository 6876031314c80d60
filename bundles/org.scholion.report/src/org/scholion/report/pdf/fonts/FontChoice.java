package org.scholion.report.pdf.fonts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Integer, BitSet> parts = new TreeMap<>(); // by the index of their face
    private final Map<HanForms, Map<Integer, BitSet>> hanParts = new EnumMap<>(HanForms.class);
    private final BitSet needed;
    private final BitSet missing;
    private HanForms usual = HanForms.SIMPLIFIED;

    /**
     * @param needed the code points of the report
     * @param forms those of Chinese characters that it has; the first where nothing else tells
     */
    public FontChoice(BitSet needed, Collection<HanForms> forms, ShippedFonts shipped, SystemFonts system) {
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
        if (open.isEmpty()) {
            missing = open;
            return;
        }
        var han = new BitSet();
        open.stream().filter(HanForms::concern).forEach(han::set);
        open.andNot(han);
        missing = assign(byScript(open).values(), system.faces(), parts);
        var wanted = forms.isEmpty() ? List.of(HanForms.SIMPLIFIED) : forms;
        if (!han.isEmpty()) {
            for (var form : wanted) {
                var own = new TreeMap<Integer, BitSet>();
                missing.or(assign(List.of((BitSet) han.clone()), preferring(form, system.faces()), own));
                hanParts.put(form, own);
            }
        }
        usual = wanted.iterator().next();
    }

    private BitSet assign(Collection<BitSet> scripts, List<FontFace> system, Map<Integer, BitSet> to) {
        var left = new BitSet();
        for (var script : scripts) {
            while (!script.isEmpty()) {
                var best = best(script, system);
                if (best == null) {
                    break;
                }
                script.andNot(best.characters());
                to.computeIfAbsent(index(best.face()), face -> new BitSet()).or(best.characters());
            }
            left.or(script);
        }
        return left;
    }

    private int index(FontFace face) {
        int known = faces.indexOf(face); // one font has several scripts
        if (known < 0) {
            faces.add(face);
        }
        return known < 0 ? faces.size() - 1 : known;
    }

    private static Map<UnicodeScript, BitSet> byScript(BitSet characters) {
        var scripts = new TreeMap<UnicodeScript, BitSet>();
        characters.stream().forEach(c -> scripts.computeIfAbsent(UnicodeScript.of(c), s -> new BitSet()).set(c));
        return scripts;
    }

    private static Part best(BitSet needed, List<FontFace> system) {
        Part best = null;
        int most = 0;
        for (var face : system) { // the most usual of those that have as much comes first
            var has = (BitSet) needed.clone();
            has.and(face.characters());
            if (has.cardinality() > most) {
                var drawn = FontLoader.drawn(face, has);
                if (drawn.cardinality() > most) {
                    most = drawn.cardinality();
                    best = new Part(face, drawn);
                }
            }
        }
        return best;
    }

    /** Faces whose Chinese characters have some forms, then those that do not say which, then the others. */
    private static List<FontFace> preferring(HanForms forms, List<FontFace> system) {
        return system.stream().sorted(Comparator.comparingInt(
                face -> face.forms().map(own -> own == forms ? 0 : 2).orElse(1))).toList();
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

    /**
     * The font of a character: the index of a face of the machine, or one of the constants.
     *
     * @param forms those of Chinese characters in its text, where they are known
     */
    int fontOf(int c, Optional<HanForms> forms) {
        if (shipped.common().get(c) || isInvisible(c)) {
            return COMMON;
        }
        if (shipped.upright().get(c)) {
            return UPRIGHT;
        }
        var own = HanForms.concern(c) ? hanParts.get(forms.filter(hanParts::containsKey).orElse(usual)) : parts;
        if (own != null) {
            for (var part : own.entrySet()) {
                if (part.getValue().get(c)) {
                    return part.getKey();
                }
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

    private record Part(FontFace face, BitSet characters) {
    }
}
