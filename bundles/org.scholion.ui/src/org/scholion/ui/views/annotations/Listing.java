package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.scholion.ui.views.TextFilter;
import org.scholion.ui.views.nodes.Node;

/**
 * How annotations are listed: which, in what groups and in what order. Works on records only, in any thread.
 *
 * @param kind words that must occur in layer, tag, analyst or state
 * @param text words that must occur in quote, values or note
 * @param layers names in the order of the codebook
 */
record Listing(TextFilter kind, TextFilter text, Grouping grouping, Sorting sorting, List<String> layers) {

    /** By what annotations are put together. */
    enum Grouping {
        NONE, LAYER, TAG, ANALYST, ENTITY, ARTICLE
    }

    /** The order in a group. */
    enum Sorting {
        POSITION, TEXT, NEWEST
    }

    /** What a group is about. */
    record Group(String label, String layer, int size) {
    }

    List<Node> nodes(Collection<AnnotationRow> rows) {
        var shown = rows.stream().filter(this::matches).sorted(order()).toList();
        var ids = new HashSet<String>();
        shown.stream().filter(row -> !row.isRelation()).forEach(row -> ids.add(row.article() + row.id()));
        var relations = new HashMap<String, List<AnnotationRow>>();
        shown.stream().filter(row -> row.isRelation() && ids.contains(row.article() + row.from())).forEach(
                row -> relations.computeIfAbsent(row.article() + row.from(), unused -> new ArrayList<>()).add(row));
        var top = shown.stream().filter(row -> !row.isRelation() || !ids.contains(row.article() + row.from())).toList();
        if (grouping == Grouping.NONE) {
            return Node.stretched("all", top.stream().map(row -> node("", row, relations)).toList());
        }
        return Node.stretched("groups", groups(top, relations));
    }

    private boolean matches(AnnotationRow row) {
        return (kind.isEmpty() || kind.matches(TextFilter.fold(String.join("\n", row.layer(), row.layerLabel(),
                row.tag(), row.analystName(), String.join("\n", row.entities()),
                row.proposed() ? Messages.AnnotationTree_proposed : ""))))
                && (text.isEmpty() || text.matches(TextFilter.fold(row.more())));
    }

    private Comparator<AnnotationRow> order() {
        var byPlace = Comparator.comparing(AnnotationRow::title).thenComparing(AnnotationRow::article)
                .thenComparingInt(AnnotationRow::begin)
                .thenComparing(Comparator.comparingInt(AnnotationRow::end).reversed())
                .thenComparing(AnnotationRow::isRelation);
        return switch (sorting) {
            case POSITION -> byPlace;
            case TEXT ->
                Comparator.comparing((AnnotationRow row) -> TextFilter.fold(row.quote())).thenComparing(byPlace);
            case NEWEST -> Comparator.comparing((AnnotationRow row) -> row.stamp()).reversed().thenComparing(byPlace);
        };
    }

    private List<Node> groups(List<AnnotationRow> rows, Map<String, List<AnnotationRow>> relations) {
        var groups = new LinkedHashMap<String, List<AnnotationRow>>();
        for (var row : rows) {
            keys(row).forEach(key -> groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(row));
        }
        var keys = new ArrayList<>(groups.keySet());
        keys.sort(grouping == Grouping.LAYER ? Comparator.comparingInt(this::rank) : Comparator.naturalOrder());
        return keys.stream().map(key -> group(key, groups.get(key), relations)).toList();
    }

    private int rank(String layer) {
        int index = layers.indexOf(layer);
        return index < 0 ? layers.size() : index;
    }

    private Stream<String> keys(AnnotationRow row) {
        return switch (grouping) {
            case LAYER -> Stream.of(row.layer());
            case TAG -> Stream.of(row.layerLabel() + (row.tag().isEmpty() ? "" : " / " + row.tag()));
            case ANALYST -> Stream.of(row.analystName());
            case ENTITY -> row.entities().isEmpty() ? Stream.of("") : row.entities().stream();
            case ARTICLE -> Stream.of(row.title());
            case NONE -> Stream.empty();
        };
    }

    private Node group(String key, List<AnnotationRow> rows, Map<String, List<AnnotationRow>> relations) {
        var first = rows.getFirst();
        boolean coloured = grouping == Grouping.LAYER || grouping == Grouping.TAG;
        var label = grouping == Grouping.LAYER ? first.layerLabel()
                : key.isEmpty() ? Messages.Listing_noEntity : key;
        return Node.parent(grouping + key, new Group(label, coloured ? first.layer() : null, rows.size()), true,
                rows.stream().map(row -> node(grouping == Grouping.ENTITY ? key : "", row, relations)).toList());
    }

    /** An annotation of several entities stands once in each of their groups. */
    private static Node node(String group, AnnotationRow row, Map<String, List<AnnotationRow>> relations) {
        return Node.parent(group + row.article() + row.id(), row, false,
                relations.getOrDefault(row.article() + row.id(), List.of()).stream()
                        .map(relation -> Node.leaf(group + relation.article() + relation.id(), relation)).toList());
    }
}
