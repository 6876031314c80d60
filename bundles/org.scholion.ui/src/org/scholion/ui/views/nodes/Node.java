package org.scholion.ui.views.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a tree with the rows below it. Many rows below one are put in stretches: a tree is never asked to make more than
 * {@value #MOST} rows at once.
 *
 * @param key by which it is the same row in the next list
 * @param data what it is about
 * @param open whether the rows below it are shown until the analyst closes it
 */
public record Node(String key, Object data, boolean open, List<Node> children) {

    /** What is about a stretch of rows, from 1. */
    public record Stretch(int first, int last) {
    }

    private static final int MOST = 500;

    public Node {
        children = List.copyOf(children);
    }

    /** A row below which there are others. */
    public static Node parent(String key, Object data, boolean open, List<Node> children) {
        return new Node(key, data, open, stretched(key, children));
    }

    /** A row without rows below it. */
    public static Node leaf(String key, Object data) {
        return new Node(key, data, false, List.of());
    }

    /** The rows themselves when they are few, else stretches of them. */
    public static List<Node> stretched(String key, List<Node> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        var stretches = new ArrayList<Node>();
        int size = MOST * Math.max(1, rows.size() / (MOST * MOST));
        for (int first = 0; first < rows.size(); first += size) {
            int last = Math.min(rows.size(), first + size);
            var name = key + "#" + first;
            stretches.add(new Node(name, new Stretch(first + 1, last), first == 0,
                    stretched(name, rows.subList(first, last))));
        }
        return stretches;
    }

    /** The way to the row of a key: it and those above it, the topmost first; empty where there is none. */
    static Optional<List<Node>> path(List<Node> rows, String key) {
        for (var row : rows) {
            if (row.key().equals(key)) {
                return Optional.of(List.of(row));
            }
            var below = path(row.children(), key);
            if (below.isPresent()) {
                var path = new ArrayList<Node>();
                path.add(row);
                path.addAll(below.get());
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** How many rows below this one, at whatever depth, are about something of a class. */
    public static int count(List<Node> rows, Class<?> type) {
        return rows.stream().mapToInt(row -> (type.isInstance(row.data()) ? 1 : 0) + count(row.children(), type)).sum();
    }

    /** Whether lists have the same rows in the same places, whatever these say. */
    static boolean isSameShape(List<Node> rows, List<Node> others) {
        if (rows.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!Objects.equals(rows.get(i).key(), others.get(i).key())
                    || !isSameShape(rows.get(i).children(), others.get(i).children())) {
                return false;
            }
        }
        return true;
    }
}
