package org.scholion.report.docx.write;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A stretch of text that Word formats alike: its fonts, sizes and languages go by script. */
public record Stretch(String text, Script script) {

    private static final Set<UnicodeScript> EAST_ASIAN = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.BOPOMOFO);

    /** All letters before it run from left to right. */
    private static final int FIRST_OTHER_LETTER = 0x02B9;
    /** All characters before it run from left to right or go with what is around them. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x0590;
    private static final char FIRST_QUOTATION_MARK = '\u2018';
    private static final char LAST_QUOTATION_MARK = '\u201F';

    /** What Word tells apart. */
    public enum Script {
        /** Latin, Greek, Cyrillic and all others that run from left to right. */
        BASE,
        EAST_ASIAN,
        RIGHT_TO_LEFT,
        /** Spaces, punctuation and digits, which go with what is around them. */
        NEUTRAL
    }

    /** The stretches of a text in their order; none is neutral. */
    public static List<Stretch> of(String text) {
        if (isBase(text)) {
            return text.isEmpty() ? List.of() : List.of(new Stretch(text, Script.BASE));
        }
        var found = new ArrayList<Stretch>();
        var base = isRightToLeft(text) ? Script.RIGHT_TO_LEFT : Script.BASE;
        var current = Script.NEUTRAL;
        int begin = 0;
        int neutral = 0; // where what may go with the next stretch begins
        for (int i = 0, size; i < text.length(); i += size) {
            int c = text.codePointAt(i);
            size = Character.charCount(c);
            var script = script(c);
            if (script == Script.NEUTRAL) {
                continue;
            }
            if (current != Script.NEUTRAL && script != current) {
                int end = script == base && current == Script.RIGHT_TO_LEFT ? neutral : i;
                found.add(new Stretch(text.substring(begin, end), current));
                begin = end;
            }
            current = script;
            neutral = i + size;
        }
        if (current == Script.RIGHT_TO_LEFT && base == Script.BASE && neutral < text.length()) {
            found.add(new Stretch(text.substring(begin, neutral), current));
            begin = neutral;
            current = base;
        }
        if (begin < text.length()) {
            found.add(new Stretch(text.substring(begin), current == Script.NEUTRAL ? base : current));
        }
        return found;
    }

    /** Whether a text, as most do, has nothing but letters that run from left to right and what goes with them. */
    private static boolean isBase(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_RIGHT_TO_LEFT && (c < FIRST_QUOTATION_MARK || c > LAST_QUOTATION_MARK)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first character with a direction runs from right to left. */
    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var script = script(text.codePointAt(i));
            if (script != Script.NEUTRAL) {
                return script == Script.RIGHT_TO_LEFT;
            }
        }
        return false;
    }

    private static Script script(int c) {
        if (c < FIRST_OTHER_LETTER && Character.isLetter(c)) { // most of all text
            return Script.BASE;
        }
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                Script.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT ->
                EAST_ASIAN.contains(UnicodeScript.of(c)) ? Script.EAST_ASIAN : Script.BASE;
            default -> Script.NEUTRAL;
        };
    }
}
