package org.scholion.importer.tika.worker.office;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** The heads and feet of an RTF. */
final class RtfRunning {

    private static final Pattern BEGIN = Pattern.compile("\\{\\\\(?:header|footer)[lrf]?(?![a-z])");
    private static final Pattern UNICODE = Pattern.compile("u(-?\\d{1,5})");
    private static final int LONGEST = 20_000;
    private static final int MOST = 1000;
    private static final Charset LATIN = Charset.forName("windows-1252");

    private RtfRunning() {
    }

    static void read(String rtf, Outline outline) {
        var begin = BEGIN.matcher(rtf);
        for (int i = 0; i < MOST && begin.find(); i++) {
            words(rtf, begin.end(), outline);
        }
    }

    /** The words of a group that is open. */
    static String text(String rtf, int from) {
        var words = new StringBuilder();
        words(rtf, from, new Outline(), words);
        return words.toString();
    }

    /** Adds the words of a group that is open. */
    static void words(String rtf, int from, Outline outline) {
        var words = new StringBuilder();
        words(rtf, from, outline, words);
        outline.addRunning(words);
    }

    private static void words(String rtf, int from, Outline outline, StringBuilder words) {
        int depth = 1;
        int hidden = 0; // the depth of a group that is not shown
        for (int i = from; i < Math.min(rtf.length(), from + LONGEST) && depth > 0; i++) {
            char c = rtf.charAt(i);
            if (c == '{') {
                depth++;
                hidden = hidden == 0 && rtf.startsWith("\\*", i + 1) ? depth : hidden;
            } else if (c == '}') {
                hidden = hidden == depth ? 0 : hidden;
                depth--;
            } else if (c == '\\') {
                i = control(rtf, i, hidden > 0 ? new StringBuilder() : words, outline);
            } else if (c != '\r' && c != '\n' && hidden == 0) {
                words.append(c);
            }
        }
    }

    /** Reads what begins with a backslash; the index of its last character. */
    private static int control(String rtf, int at, StringBuilder words, Outline outline) {
        int i = at + 1;
        if (i >= rtf.length()) {
            return at;
        }
        char c = rtf.charAt(i);
        if (c == '\'' && i + 2 < rtf.length()) {
            byte code = (byte) (Character.digit(rtf.charAt(i + 1), 16) * 16 + Character.digit(rtf.charAt(i + 2), 16));
            words.append(new String(new byte[] { code }, LATIN));
            return i + 2;
        }
        if (c < 'a' || c > 'z') {
            words.append(c == '{' || c == '}' || c == '\\' ? String.valueOf(c) : "");
            return i;
        }
        int end = i;
        while (end < rtf.length() && (Character.isLetterOrDigit(rtf.charAt(end)) || rtf.charAt(end) == '-')) {
            end++;
        }
        if (rtf.startsWith("par", i) && (end == i + 3)) {
            outline.addRunning(words);
            words.setLength(0);
        }
        int next = end < rtf.length() && rtf.charAt(end) == ' ' ? end : end - 1;
        var unicode = UNICODE.matcher(rtf).region(i, end);
        if (unicode.matches()) {
            words.append((char) Integer.parseInt(unicode.group(1)));
            return replacement(rtf, next + 1);
        }
        return next;
    }

    /** The index of the last character of what stands for one where it is not known. */
    private static int replacement(String rtf, int at) {
        if (rtf.startsWith("\\'", at)) {
            return Math.min(rtf.length() - 1, at + 3);
        }
        return at < rtf.length() && "\\{}".indexOf(rtf.charAt(at)) < 0 ? at : at - 1;
    }
}
