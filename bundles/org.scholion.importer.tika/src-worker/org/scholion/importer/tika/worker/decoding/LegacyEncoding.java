package org.scholion.importer.tika.worker.decoding;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Checks a guess at the encoding of an old text by what the letters look like: in a wrong one there are capitals inside
 * words, signs between letters, two alphabets in one word, codes that are no characters.
 */
public final class LegacyEncoding {

    private static final int LOOKED_AT = 1 << 16;
    /** Fewer oddities prove nothing. */
    private static final int FEWEST = 3;
    /** Of so many characters that are not ASCII, one is odd in a text that is doubted. */
    private static final int DOUBTED = 12;
    private static final int CLEARLY = 4;
    private static final List<Charset> OTHERS = List.of("windows-1252", "windows-1251", "windows-1256", "windows-1255",
            "windows-1253", "windows-1250", "windows-1254", "KOI8-R", "IBM850", "IBM866", "IBM437", "x-MacRoman")
            .stream()
            .filter(Charset::isSupported).map(Charset::forName).toList();

    private LegacyEncoding() {
    }

    /** The encoding that was found, or one in which the text looks far more like words. */
    static Charset plausible(byte[] bytes, Charset found) {
        var beginning = bytes.length > LOOKED_AT ? Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        int oddities = oddities(new String(beginning, found));
        int high = 0;
        for (byte b : beginning) {
            high += b < 0 ? 1 : 0;
        }
        boolean multibyte = !found.canEncode() || found.newEncoder().maxBytesPerChar() > 1; // some can be decoded only
        if (multibyte || oddities < FEWEST || oddities * DOUBTED < high) {
            return found;
        }
        var best = found;
        int fewest = oddities / CLEARLY;
        for (var other : OTHERS) {
            int odd = oddities(new String(beginning, other));
            if (odd < fewest) {
                fewest = odd;
                best = other;
            }
        }
        return best;
    }

    /** Places that look as if the encoding was wrong. */
    public static int oddities(String text) {
        int odd = 0;
        char before = ' ';
        char last = ' ';
        for (char c : text.toCharArray()) {
            if (c >= 0x80 || last >= 0x80) {
                odd += isNone(c) || isAccentedPair(last, c) || isInsideWord(before, last, c) || isCapitalInside(last, c)
                        || isOtherScript(last, c)
                                ? 1
                                : 0;
            }
            before = last;
            last = c;
        }
        return odd;
    }

    private static boolean isNone(char c) {
        return c == '\ufffd' || c >= 0x80 && c < 0xa0 || Character.getType(c) == Character.UNASSIGNED
                || c >= '\u2500' && c <= '\u259f'; // boxes are drawn with them, but not in running text
    }

    /** A sign between two letters that is no apostrophe or hyphen. */
    private static boolean isInsideWord(char before, char sign, char after) {
        return sign >= 0x80 && !Character.isLetter(sign) && Character.isLetter(before) && Character.isLetter(after)
                && Character.getType(sign) != Character.NON_SPACING_MARK && !Character.isSpaceChar(sign)
                && "\u2019\u2018\u00b7\u2010\u2011\u2013\u2014\u2015\u00ad\u201d\u201c\u2026\u0640".indexOf(sign) < 0;
    }

    private static boolean isCapitalInside(char last, char c) {
        return Character.isUpperCase(c) && Character.isLowerCase(last);
    }

    /** They are the rule where another alphabet was taken for Latin, and not that rare in languages with many accents. */
    private static boolean isAccentedPair(char last, char c) {
        return last >= '\u00c0' && last < '\u0250' && c >= '\u00c0' && c < '\u0250';
    }

    private static boolean isOtherScript(char last, char c) {
        return Character.isLetter(last) && Character.isLetter(c) && script(last) != script(c);
    }

    /** In Japanese three stand beside each other; what is common to many may be a letter in accented Latin. */
    private static UnicodeScript script(char c) {
        var script = c == '\u30fc' ? UnicodeScript.KATAKANA : UnicodeScript.of(c);
        return switch (script) {
            case COMMON, INHERITED -> UnicodeScript.LATIN;
            case HIRAGANA, KATAKANA -> UnicodeScript.HAN;
            default -> script;
        };
    }
}
