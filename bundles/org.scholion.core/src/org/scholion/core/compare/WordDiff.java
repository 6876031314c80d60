package org.scholion.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import org.scholion.core.compare.ShortestEdit.Box;

/**
 * The difference between two texts in words; white space makes none. First whole lines are compared, then the words of
 * those that differ, so that time grows little more than the texts as long as most lines stay.
 *
 * @param changes in order, none touches the next
 * @param exact false when the texts differ so much that some stretches are given as replaced whole
 */
public record WordDiff(List<Change> changes, boolean exact) {

    /** Steps for lines, and again for words: about half a second each. */
    private static final long BUDGET = 50_000_000;

    public WordDiff {
        changes = List.copyOf(changes);
    }

    public static WordDiff between(String oldText, String newText) {
        return between(oldText, newText, BUDGET);
    }

    /** @param budget steps before stretches are given as replaced whole */
    static WordDiff between(String oldText, String newText, long budget) {
        var numbers = Words.numbers();
        var old = new Words(oldText, numbers);
        var fresh = new Words(newText, numbers);
        var changes = new ArrayList<Change>();
        boolean exact = differences(oldText, newText, old, fresh, budget,
                part -> changes.add(change(part, old, fresh)));
        return new WordDiff(changes, exact);
    }

    /**
     * Finds what differs, as runs of words, in order.
     *
     * @return whether the budget was enough
     */
    static boolean differences(String oldText, String newText, Words old, Words fresh, long budget,
            Consumer<Box> found) {
        var lineNumbers = new HashMap<List<Integer>, Integer>();
        var oldLines = Lines.of(oldText, old, lineNumbers);
        var newLines = Lines.of(newText, fresh, lineNumbers);
        var lines = new ShortestEdit(oldLines.codes, newLines.codes, budget);
        var words = new ShortestEdit(old.codes(), fresh.codes(), budget);
        for (var box : lines.differences(new Box(0, oldLines.codes.length, 0, newLines.codes.length))) {
            var inWords = new Box(oldLines.starts[box.oldBegin()], oldLines.starts[box.oldEnd()],
                    newLines.starts[box.newBegin()], newLines.starts[box.newEnd()]);
            words.differences(inWords).forEach(found);
        }
        return lines.isExact() && words.isExact();
    }

    private static Change change(Box part, Words old, Words fresh) {
        return new Change(old.offset(part.oldBegin()), old.end(part.oldBegin(), part.oldEnd()),
                fresh.offset(part.newBegin()), fresh.end(part.newBegin(), part.newEnd()));
    }

    /**
     * The lines of a text that have words.
     *
     * @param codes equal numbers are lines of equal words
     * @param starts the first word of each line, and at the end the number of words
     */
    private record Lines(int[] codes, int[] starts) {

        static Lines of(String text, Words words, HashMap<List<Integer>, Integer> numbers) {
            var starts = new ArrayList<Integer>();
            int lineEnd = -1;
            for (int word = 0; word < words.size(); word++) {
                if (words.begin(word) > lineEnd) {
                    starts.add(word);
                    int end = text.indexOf('\n', words.begin(word));
                    lineEnd = end < 0 ? text.length() : end;
                }
            }
            starts.add(words.size());
            var codes = new int[starts.size() - 1];
            for (int line = 0; line < codes.length; line++) {
                var content = Arrays.stream(words.codes(), starts.get(line), starts.get(line + 1)).boxed().toList();
                codes[line] = numbers.computeIfAbsent(content, unused -> numbers.size());
            }
            return new Lines(codes, starts.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
