package org.scholion.ui.pick;

import java.util.ArrayList;
import java.util.List;

import org.scholion.ui.views.TextFilter;

/** The rows that match what is typed: recent ones first, then those whose words begin so, then all others. */
final class PickList<T> {

    private final List<PickRow<T>> rows;
    private final int recent;
    /** What of each row is compared; made when somebody types, as many lists are only looked at. */
    private String[] folded;

    /** @param recent how many rows, from the first, are there because they were chosen lately */
    PickList(List<PickRow<T>> rows, int recent) {
        this.rows = List.copyOf(rows);
        this.recent = recent;
    }

    List<PickRow<T>> matching(String typed) {
        var filter = TextFilter.of(typed);
        if (filter.isEmpty()) {
            return rows;
        }
        if (folded == null) {
            folded = rows.stream().map(row -> TextFilter.fold(row.label() + " " + row.detail())).toArray(String[]::new);
        }
        var start = TextFilter.fold(typed).strip();
        var lately = new ArrayList<PickRow<T>>();
        var beginning = new ArrayList<PickRow<T>>();
        var others = new ArrayList<PickRow<T>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (filter.matches(folded[i])) {
                (i < recent ? lately : beginsSo(folded[i], start) ? beginning : others).add(row);
            }
        }
        lately.addAll(beginning);
        lately.addAll(others);
        return lately;
    }

    private static boolean beginsSo(String words, String start) {
        return words.startsWith(start) || words.contains(" " + start);
    }
}
