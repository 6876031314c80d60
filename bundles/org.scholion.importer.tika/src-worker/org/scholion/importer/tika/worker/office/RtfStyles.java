package org.scholion.importer.tika.worker.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the styles of an RTF say of their paragraphs, as one character each. */
final class RtfStyles {

    static final char TITLE = 't';
    static final char QUOTE = 'q';
    static final char CAPTION = 'c';
    static final char CONTENTS = 'j';
    static final char NOTE = 'n';
    /** An item of the first level; those of the next eight have the characters that follow. */
    static final char ITEM = 'A';

    private static final String STYLE = "{\\s";
    private static final int LONGEST_NUMBER = 5;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final String SHEET = "{\\stylesheet";
    private static final char LOWEST = '6';

    private final Map<Integer, Character> kinds = new HashMap<>();

    RtfStyles(String rtf) {
        int begin = rtf.indexOf(SHEET);
        if (begin < 0) {
            return;
        }
        int end = RtfText.groupEnd(rtf, begin);
        for (int at = rtf.indexOf(STYLE, begin); at >= 0 && at < end; at = rtf.indexOf(STYLE, at + 1)) {
            style(rtf.substring(at + STYLE.length(), Math.min(end, RtfText.groupEnd(rtf, at))));
        }
    }

    /** The name stands after the last control word. */
    private void style(String group) {
        int digits = 0;
        while (digits < Math.min(LONGEST_NUMBER, group.length()) && Character.isDigit(group.charAt(digits))) {
            digits++;
        }
        int end = group.lastIndexOf(';');
        int blank = group.indexOf(' ', Math.max(group.lastIndexOf('\\', end), group.lastIndexOf('}', end)));
        if (digits > 0 && blank >= 0 && end > blank) {
            char kind = kind(group.substring(blank, end).strip().toLowerCase(Locale.ROOT));
            if (kind != 0) {
                kinds.putIfAbsent(Integer.valueOf(group.substring(0, digits)), kind);
            }
        }
    }

    /** The digit of a heading's level, one of the letters above, or 0 for nothing. */
    char kind(int style) {
        return kinds.getOrDefault(style, (char) 0);
    }

    private static char kind(String name) {
        var heading = HEADING.matcher(name);
        if (heading.matches()) {
            return (char) Math.min(heading.group(1).charAt(0), LOWEST);
        }
        return switch (name) {
            case "title" -> TITLE;
            case "quote", "intense quote", "quotations", "block text" -> QUOTE;
            case "caption" -> CAPTION;
            default -> name.matches("(?:toc|contents) (?:\\d|heading)") ? CONTENTS : 0;
        };
    }
}
