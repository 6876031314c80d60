package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What stands on one line of one column. */
final class Line {

    private static final double LEVEL = .35;
    private static final StyledText.Piece BLANK = new StyledText.Piece(" ", "");

    final List<Fragment> fragments;
    final double left;
    final double right;
    final double y;
    final double size;
    final boolean bold;
    private StyledText text;

    Line(List<Fragment> parts) {
        fragments = new ArrayList<>(parts);
        fragments.sort(Comparator.comparingDouble(f -> f.left));
        left = fragments.get(0).left;
        right = fragments.stream().mapToDouble(f -> f.right).max().orElse(left);
        var longest = fragments.stream().max(Comparator.comparingDouble(Fragment::width)).orElseThrow();
        y = longest.y;
        size = longest.size;
        bold = fragments.stream().allMatch(f -> f.bold);
    }

    /** As it is read; nobody may change it. */
    StyledText text() {
        if (text == null) {
            text = fragments.size() == 1 ? fragments.get(0).text() : joined();
        }
        return text;
    }

    private StyledText joined() {
        var joined = new StyledText();
        var direction = fragments.get(0).direction();
        if (direction.isPlain()) {
            for (var fragment : fragments) {
                if (!joined.isEmpty()) {
                    joined.append(BLANK);
                }
                joined.append(fragment.text());
            }
        } else {
            var shown = new ArrayList<StyledText.Piece>();
            for (var fragment : fragments) {
                if (!shown.isEmpty()) {
                    shown.add(BLANK);
                }
                shown.addAll(fragment.shown());
            }
            direction.order(shown).forEach(joined::append);
        }
        return joined;
    }

    /** How wide its first word is. */
    double firstWord() {
        var words = text().words();
        int end = 0;
        while (end < words.length() && words.charAt(end) != ' ') {
            end++;
        }
        return words.isEmpty() ? 0 : (right - left) * end / words.length();
    }

    /** The lines that the fragments make, from above. */
    static List<Line> of(List<Fragment> fragments) {
        var sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(f -> f.y));
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Fragment>();
        for (var fragment : sorted) {
            if (!open.isEmpty() && fragment.y - open.get(0).y > LEVEL * Math.min(open.get(0).size, fragment.size)) {
                lines.add(new Line(open));
                open.clear();
            }
            open.add(fragment);
        }
        if (!open.isEmpty()) {
            lines.add(new Line(open));
        }
        return lines;
    }
}
