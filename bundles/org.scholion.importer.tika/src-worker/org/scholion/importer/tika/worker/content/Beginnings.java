package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Regular expressions in a tree of the letters and signs with which they begin. At most places of a text the first or
 * second letter is another one already; only what has the first letters in common with an expression is compared with its
 * rest, by the means of regular expressions. Those are compiled when they are first needed: most never are. Safe for use by
 * several threads.
 */
final class Beginnings {

    private static final int DEEPEST = 3;
    private static final int ASCII = 0x80;

    private static final class Branch {

        /** Sorted. */
        private final char[] signs;
        private final Branch[] branches;
        /** The rests of the expressions of which no more is in the tree. */
        private final List<String> rests = new ArrayList<>();
        private final boolean ends;
        private volatile Pattern rest;

        Branch(List<String> expressions, int depth) {
            var below = new TreeMap<Character, List<String>>();
            for (var expression : expressions) {
                var beginnings = depth == DEEPEST ? List.<Expressions.Beginning>of()
                        : Expressions.beginnings(expression);
                if (beginnings.isEmpty()) {
                    rests.add(expression);
                }
                beginnings.forEach(beginning -> below.computeIfAbsent(beginning.sign(), sign -> new ArrayList<>())
                        .add(beginning.rest()));
            }
            ends = !rests.isEmpty();
            signs = new char[below.size()];
            branches = new Branch[below.size()];
            int count = 0;
            for (var entry : below.entrySet()) {
                signs[count] = entry.getKey();
                branches[count++] = new Branch(entry.getValue(), depth + 1);
            }
        }

        Branch at(char folded) {
            int index = Arrays.binarySearch(signs, folded);
            return index < 0 ? null : branches[index];
        }

        Pattern rest(String after) {
            if (rest == null) {
                rest = Expressions.either(rests, after);
            }
            return rest;
        }
    }

    private final Branch root;
    /** The branches of the root that most texts ask for. */
    private final Branch[] ascii = new Branch[ASCII];
    private final String after;
    private final boolean whole;

    /** @param expressions their beginnings must be clear */
    Beginnings(List<String> expressions) {
        this(expressions, "", false);
    }

    /**
     * @param after what has to follow each
     * @param whole whether they must match all that there is to the end of the text
     */
    Beginnings(List<String> expressions, String after, boolean whole) {
        this.after = after;
        this.whole = whole;
        root = new Branch(expressions, 0);
        if (root.ends) {
            throw new IllegalArgumentException("Expressions that begin with anything: " + root.rests);
        }
        for (char c = 0; c < ASCII; c++) {
            ascii[c] = root.at(Expressions.fold(c));
        }
    }

    /** Whether one of them is in the text at the place. */
    boolean match(String text, int at) {
        char first = text.charAt(at);
        var branch = first < ASCII ? ascii[first] : root.at(Expressions.fold(first));
        for (int next = at + 1; branch != null; next++) {
            if (branch.ends && matchesRest(branch, text, next)) {
                return true;
            }
            branch = next < text.length() ? branch.at(Expressions.fold(text.charAt(next))) : null;
        }
        return false;
    }

    private boolean matchesRest(Branch branch, String text, int from) {
        // What stands before is seen: whether a word ends here depends on it.
        var matcher = branch.rest(after).matcher(text).useTransparentBounds(true).region(from, text.length());
        return whole ? matcher.matches() : matcher.lookingAt();
    }
}
