package org.scholion.ui.views.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.scholion.model.Entity;
import org.scholion.ui.views.TextFilter;

/**
 * An entity as the list shows it.
 *
 * @param folded what a filter looks at
 * @param sorted by what it stands among the names
 */
record EntityRow(String id, String name, String kind, String aliases, String identifiers, int mentions,
        String folded, String sorted) {

    static final int COLUMNS = 5;

    static EntityRow of(Entity entity, int mentions) {
        var kind = entity.getKind() == null ? "" : entity.getKind();
        var aliases = String.join(", ", entity.getAliases());
        var identifiers = String.join(", ", entity.getIdentifiers());
        return new EntityRow(entity.getId(), entity.getName(), kind, aliases, identifiers, mentions,
                TextFilter.fold(String.join(" ", entity.getName(), kind, aliases, identifiers)),
                entity.getName().toLowerCase(Locale.ROOT));
    }

    /** The same, read anew only where it is another than before: among 10,000 hardly one is, after an edit. */
    static EntityRow of(Entity entity, int mentions, EntityRow before) {
        return before == null || !before.isOf(entity) ? of(entity, mentions)
                : mentions == before.mentions ? before : before.with(mentions);
    }

    private boolean isOf(Entity entity) {
        return name.equals(entity.getName()) && kind.equals(entity.getKind() == null ? "" : entity.getKind())
                && aliases.equals(String.join(", ", entity.getAliases()))
                && identifiers.equals(String.join(", ", entity.getIdentifiers()));
    }

    private EntityRow with(int counted) {
        return new EntityRow(id, name, kind, aliases, identifiers, counted, folded, sorted);
    }

    String text(int column) {
        return switch (column) {
            case 0 -> name;
            case 1 -> kind;
            case 2 -> mentions == 0 ? "" : String.format("%,d", mentions);
            case 3 -> aliases;
            default -> identifiers;
        };
    }

    String[] texts() {
        var texts = new String[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            texts[i] = text(i);
        }
        return texts;
    }

    /** The order of a column; the most mentioned come first, all else by the alphabet. */
    static Comparator<EntityRow> order(int column) {
        var byName = Comparator.comparing(EntityRow::sorted);
        if (column == 0) {
            return byName;
        }
        return column == 2 ? Comparator.comparingInt(EntityRow::mentions).reversed().thenComparing(byName)
                : Comparator.comparing((EntityRow row) -> row.text(column).toLowerCase(Locale.ROOT))
                        .thenComparing(byName);
    }

    /** Those that match, in an order. */
    static List<EntityRow> shown(List<EntityRow> all, String typed, Comparator<EntityRow> order) {
        var filter = TextFilter.of(typed);
        return all.stream().filter(row -> filter.matches(row.folded())).sorted(order).toList();
    }
}
