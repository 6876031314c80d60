package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Finds the numbers that count the lines of manuscripts, contracts and patents beside them. */
final class LineNumbers {

    private static final int MOST_DIGITS = 4;
    private static final int FEWEST = 4;
    /** Where each line has one. */
    private static final int FEWEST_OF_EACH = 8;
    private static final double EDGE = 2;
    private static final Set<Integer> STEPS = Set.of(1, 2, 5, 10);
    private static final double MOST = .8;
    /** Of the text beside them: lines of prose are long, and many begin within a sentence. */
    private static final int LONG = 20;
    private static final double WITHIN = .25;

    private LineNumbers() {
    }

    /** The fragments of a page that are such numbers. */
    static List<Fragment> in(List<Fragment> fragments) {
        var byEdge = new HashMap<Long, List<Fragment>>();
        for (var fragment : fragments) {
            if (isNumber(fragment)) {
                byEdge.computeIfAbsent(Math.round(fragment.right / EDGE), e -> new ArrayList<>()).add(fragment);
            }
        }
        var found = new ArrayList<Fragment>();
        for (var numbers : byEdge.values()) {
            numbers.sort(Comparator.comparingDouble(number -> number.y));
            if (numbers.size() >= FEWEST && areCounting(numbers) && areBesideProse(numbers, fragments)) {
                found.addAll(numbers);
            }
        }
        return found;
    }

    private static boolean isNumber(Fragment fragment) {
        return fragment.glyphs().size() <= MOST_DIGITS && fragment.glyphs().stream()
                .allMatch(glyph -> glyph.text().length() == 1 && Character.isDigit(glyph.text().charAt(0)));
    }

    private static boolean areCounting(List<Fragment> numbers) {
        var steps = new HashMap<Integer, Integer>();
        for (int i = 1; i < numbers.size(); i++) {
            steps.merge(value(numbers.get(i)) - value(numbers.get(i - 1)), 1, Integer::sum);
        }
        return steps.entrySet().stream().anyMatch(
                step -> STEPS.contains(step.getKey()) && step.getValue() >= MOST * (numbers.size() - 1)
                        && (step.getKey() >= 5 || numbers.size() >= FEWEST_OF_EACH));
    }

    private static int value(Fragment number) {
        int value = 0;
        for (var glyph : number.glyphs()) {
            value = 10 * value + Character.digit(glyph.text().charAt(0), 10);
        }
        return value;
    }

    private static boolean areBesideProse(List<Fragment> numbers, List<Fragment> fragments) {
        var heights = new TreeMap<Double, Fragment>();
        numbers.forEach(number -> heights.put(number.y, number));
        int beside = 0;
        int within = 0;
        for (var fragment : fragments) {
            if (fragment.glyphs().size() < LONG) {
                continue;
            }
            double near = .35 * fragment.size;
            if (!heights.subMap(fragment.y - near, fragment.y + near).isEmpty()) {
                beside++;
                within += Character.isLowerCase(fragment.text().words().charAt(0)) ? 1 : 0;
            }
        }
        return beside >= MOST * numbers.size() && within >= WITHIN * beside;
    }
}
