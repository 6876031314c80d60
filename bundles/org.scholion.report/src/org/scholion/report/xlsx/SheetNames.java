package org.scholion.report.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.scholion.core.report.content.VisibleText;

/** Names of sheets that Excel takes: short, without the characters that it forbids, no two alike whatever their case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history")); // which Excel keeps for itself

    /** A name as near to the wanted one as can be. */
    String of(String wanted) {
        var base = VisibleText.of(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replace('\'', '\u2019').strip();
        base = base.isEmpty() ? "Sheet" : base;
        for (int number = 1;; number++) {
            var suffix = number == 1 ? "" : " (" + number + ")";
            var name = cut(base, LONGEST - suffix.length()) + suffix;
            if (taken.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length).strip();
    }
}
