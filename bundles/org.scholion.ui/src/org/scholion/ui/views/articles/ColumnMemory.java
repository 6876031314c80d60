package org.scholion.ui.views.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.scholion.ui.views.articles.ArticleList.Sorting;

/** Order and sorting of the columns and the widths that the analyst gave them, kept from one start to the next. */
final class ColumnMemory {

    private static final String ORDER = "order";
    private static final String WIDTHS = "ownWidths";
    private static final String SORTED = "sorted";
    private static final String DESCENDING = "descending";

    private final IDialogSettings settings;

    ColumnMemory(IDialogSettings settings) {
        this.settings = settings;
    }

    /** The columns from left to right, by their place in {@link ArticleColumn}. */
    int[] order() {
        var natural = IntStream.range(0, ArticleColumn.values().length).toArray();
        var kept = numbers(ORDER);
        var sorted = kept.clone();
        Arrays.sort(sorted);
        return Arrays.equals(sorted, natural) ? kept : natural;
    }

    /** The widths that the analyst gave columns, by their place in {@link ArticleColumn}; 0 for none. */
    int[] widths() {
        var kept = numbers(WIDTHS);
        return kept.length == ArticleColumn.values().length ? kept : new int[ArticleColumn.values().length];
    }

    Sorting sorting() {
        var name = settings.get(SORTED);
        return Arrays.stream(ArticleColumn.values()).filter(column -> column.name().equals(name)).findFirst()
                .map(column -> new Sorting(column, settings.getBoolean(DESCENDING))).orElse(Sorting.DEFAULT);
    }

    void keep(int[] order, int[] widths, Sorting sorting) {
        settings.put(ORDER, texts(order));
        settings.put(WIDTHS, texts(widths));
        settings.put(SORTED, sorting.column().name());
        settings.put(DESCENDING, sorting.descending());
    }

    private int[] numbers(String key) {
        var texts = settings.getArray(key);
        List<Integer> numbers = new ArrayList<>();
        for (var text : texts == null ? new String[0] : texts) {
            if (text.matches("\\d{1,6}")) {
                numbers.add(Integer.valueOf(text));
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String[] texts(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(Integer::toString).toArray(String[]::new);
    }
}
