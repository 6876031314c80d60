package org.scholion.importer.tika.worker.content;

/** Counting and comparing text in any script. */
final class Characters {

    private static final double IDEOGRAPH = 2.5;

    private Characters() {
    }

    /** How much text it is, in letters of an alphabet; white space does not count, an ideograph says as much as several letters. */
    static double weight(String text) {
        int others = 0;
        int ideographs = 0;
        boolean space = true;
        for (char c : text.toCharArray()) { // quicker than asking the string for each
            boolean isSpace = isSpace(c);
            if (!isSpace && isIdeograph(c)) {
                ideographs++;
            } else if (!isSpace || !space) {
                others++;
            }
            space = isSpace;
        }
        return others + IDEOGRAPH * ideographs;
    }

    /** Nearly all characters are none by the first comparison; it stands alone so that the compiler puts it into loops. */
    static boolean isSpace(char c) {
        return (c <= ' ' || c >= '\u00a0') && isAnySpace(c);
    }

    private static boolean isAnySpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0' || c == '\u200b'
                || c == '\u3000' || c == '\ufeff'
                || c == '\u00ad';
    }

    static boolean isIdeograph(char c) {
        return c >= '\u3040' && isAnyIdeograph(c);
    }

    private static boolean isAnyIdeograph(char c) {
        return c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uac00' && c <= '\ud7af';
    }

    static String collapse(CharSequence raw) {
        var chars = raw.toString().toCharArray();
        int length = 0;
        for (char c : chars) {
            if (!isSpace(c)) {
                chars[length++] = c;
            } else if (c != '\u00ad' && c != '\u200b' && length > 0 && chars[length - 1] != ' ') {
                chars[length++] = ' ';
            }
        }
        return new String(chars, 0, length).strip();
    }

    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end >= 0 && "\"'\u201d\u201c\u2019\u00bb\u00ab)]\u300d\u300f*".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?\u2026\u3002\uff01\uff1f\u061f\u0964:;".indexOf(text.charAt(end)) >= 0;
    }
}
