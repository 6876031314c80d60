package org.scholion.report.pdf.fonts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says which characters no font of the machine has. */
public final class MissingCharacters {

    private static final int EXAMPLES = 3;

    private MissingCharacters() {
    }

    /** A sentence for each script. */
    public static List<String> sentences(BitSet missing) {
        Map<UnicodeScript, List<Integer>> scripts = new TreeMap<>();
        missing.stream().forEach(c -> scripts.computeIfAbsent(script(c), s -> new ArrayList<>()).add(c));
        return scripts.entrySet().stream().map(script -> sentence(script.getKey(), script.getValue())).toList();
    }

    private static UnicodeScript script(int c) {
        var script = UnicodeScript.of(c);
        return script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN ? UnicodeScript.COMMON : script;
    }

    private static String sentence(UnicodeScript script, List<Integer> characters) {
        var examples = String.join(" ", characters.stream().limit(EXAMPLES).map(Character::toString).toList());
        var name = switch (script) {
            case COMMON -> "symbols and emoji";
            default -> ScriptSpans.script(characters.getFirst());
        };
        return "No font of this machine that may be embedded has %d of the characters of %s (%s): the PDF shows %s in their place. Install a font for %s, for instance %s, and write the report again."
                .formatted(characters.size(), name, examples, ScriptSpans.placeholder(characters.getFirst()), name,
                        font(script));
    }

    /** A free font, and the package in which Debian and Ubuntu have it. */
    private static String font(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> "Noto Sans CJK (package fonts-noto-cjk)";
            case COMMON -> "Symbola (package fonts-symbola); pictures in colours cannot be embedded";
            default -> "one of the Noto fonts (packages fonts-noto-core and fonts-noto-extra)";
        };
    }
}
