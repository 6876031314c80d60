package org.scholion.ui.views.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.scholion.ui.views.articles.ArticleList.Sorting;

/** Order, widths and sorting of the columns, kept from one start to the next. */
final class ColumnMemory {

    private static final String ORDER = "order";
    private static final String WIDTHS = "widths";
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

    /** The shares that the columns have in the width, by their place in {@link ArticleColumn}. */
    int[] widths() {
        var kept = numbers(WIDTHS);
        return kept.length == ArticleColumn.values().length && Arrays.stream(kept).allMatch(width -> width > 0) ? kept
                : Arrays.stream(ArticleColumn.values()).mapToInt(ArticleColumn::weight).toArray();
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
