package org.scholion.ui.views.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.ui.views.TextFilter;

/** A source as the list shows it. */
record SourceRow(RatedSource source) {

    static final int COLUMNS = 4;

    String text(int column) {
        return switch (column) {
            case 0 -> source.name();
            case 1 -> String.format("%,d", source.articles());
            case 2 -> source.rated() ? Reliabilities.label(source.reliability()) : Messages.SourcesView_unrated;
            default -> source.rationale().replaceAll("\\s+", " ");
        };
    }

    String[] texts() {
        var texts = new String[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            texts[i] = text(i);
        }
        return texts;
    }

    /** The order of a column; those with most articles come first, what is not rated last, all else by the alphabet. */
    static Comparator<SourceRow> order(int column) {
        var byName = Comparator.comparing((SourceRow row) -> row.source().name().toLowerCase(Locale.ROOT));
        return switch (column) {
            case 1 -> Comparator.comparingInt((SourceRow row) -> -row.source().articles()).thenComparing(byName);
            case 2 -> Comparator.comparing((SourceRow row) -> !row.source().rated())
                    .thenComparing(row -> row.source().reliability().getLiteral()).thenComparing(byName);
            default -> Comparator.comparing((SourceRow row) -> row.text(column).toLowerCase(Locale.ROOT))
                    .thenComparing(byName);
        };
    }

    /** Those that match, in an order. */
    static List<SourceRow> shown(List<RatedSource> all, String typed, Comparator<SourceRow> order) {
        var filter = TextFilter.of(typed);
        return all.stream().map(SourceRow::new)
                .filter(row -> filter.matches(TextFilter.fold(row.source().name() + "\n" + row.source().rationale())))
                .sorted(order).toList();
    }
}
