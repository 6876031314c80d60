package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares whole lines with many regular expressions. An alternation would try each of them on each line; most begin with a
 * certain letter, so this tries only those that begin with the first letter of the line.
 */
final class LineMatcher {

    private final Map<Character, Pattern> byLetter = new HashMap<>();
    /** Those that begin otherwise; null when there are none. */
    private final Pattern others;

    /**
     * @param before what may stand before, not with a letter in it
     * @param after what may stand after
     */
    LineMatcher(String before, List<String> expressions, String after) {
        var rest = new ArrayList<String>();
        var some = new HashMap<Character, List<String>>();
        for (var expression : expressions.stream().flatMap(one -> PhraseFinder.alternatives(one).stream()).toList()) {
            var signs = PhraseFinder.beginnings(expression);
            if (!signs.isEmpty() && signs.stream().allMatch(Character::isLetter)) {
                signs.forEach(sign -> some.computeIfAbsent(sign, unused -> new ArrayList<>()).add(expression));
            } else {
                rest.add(expression);
            }
        }
        some.forEach((letter, ones) -> byLetter.put(letter, pattern(before, ones, after)));
        others = rest.isEmpty() ? null : pattern(before, rest, after);
    }

    private static Pattern pattern(String before, List<String> expressions, String after) {
        return Pattern.compile(before + "(?:" + String.join("|", expressions) + ")" + after, PhraseFinder.FLAGS);
    }

    boolean matches(String line) {
        int at = 0;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        var pattern = at == line.length() ? null : byLetter.get(PhraseFinder.fold(line.charAt(at)));
        return pattern != null && pattern.matcher(line).matches()
                || others != null && others.matcher(line).matches();
    }
}
