package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares whole lines with many regular expressions. An alternation would try each of them on each line; most begin with
 * certain letters, so this tries only those that begin as the line does, and of the others only those of which the line has
 * the part that is certain.
 */
final class LineMatcher {

    private final Pattern before;
    private final Beginnings atLetter;
    /** The others; null when there are none. */
    private final Pattern others;
    /** What is in each line that the others match. */
    private final PhraseFinder ofOthers;

    /**
     * @param before what may stand before, not with a letter in it
     * @param after what may stand after
     */
    LineMatcher(String before, List<String> expressions, String after) {
        this.before = Pattern.compile(before, Expressions.FLAGS);
        var letters = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var expression : expressions.stream().flatMap(one -> Expressions.alternatives(one).stream()).toList()) {
            var beginnings = Expressions.beginnings(expression);
            boolean clear = !beginnings.isEmpty()
                    && beginnings.stream().allMatch(beginning -> Character.isLetter(beginning.sign()));
            (clear ? letters : rest).add(expression);
        }
        atLetter = new Beginnings(letters, after, true);
        others = rest.isEmpty() ? null
                : Pattern.compile(before + Expressions.either(rest, after).pattern(), Expressions.FLAGS);
        ofOthers = new PhraseFinder(rest.stream().map(Expressions::certainPart).toList());
    }

    boolean matches(String line) {
        int at = 0;
        while (at < line.length() && !Character.isLetter(line.charAt(at))) {
            at++;
        }
        return at < line.length() && atLetter.match(line, at) && before.matcher(line).region(0, at).matches()
                || others != null && ofOthers.find(line) && others.matcher(line).matches();
    }
}
