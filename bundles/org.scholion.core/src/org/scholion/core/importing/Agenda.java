package org.scholion.core.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which document is next. What a reader has to learn for a format takes longer than reading a document of it: so each
 * lane stays with one kind of documents as long as there are any, and two lanes meet in one kind only when no other is
 * left. Documents of a kind keep their order. Safe for use by several threads.
 */
final class Agenda {

    private final List<Deque<ImportInput>> kinds;
    /** What each lane is busy with. */
    private final List<Deque<ImportInput>> lanes = new ArrayList<>();

    Agenda(List<ImportInput> documents, int lanes) {
        Map<String, Deque<ImportInput>> byKind = new LinkedHashMap<>();
        for (var document : documents) {
            byKind.computeIfAbsent(lanes == 1 ? "" : kind(document), unused -> new ArrayDeque<>()).add(document);
        }
        kinds = List.copyOf(byKind.values());
        for (int lane = 0; lane < lanes; lane++) {
            this.lanes.add(new ArrayDeque<>());
        }
    }

    /** The next document for a lane; empty when all are done or under way. */
    synchronized Optional<ImportInput> next(int lane) {
        if (lanes.get(lane).isEmpty()) {
            lanes.set(lane, fullest(lane));
        }
        return Optional.ofNullable(lanes.get(lane).poll());
    }

    /** The kind with the most documents left, one that is nobody's where there is one. */
    private Deque<ImportInput> fullest(int lane) {
        return kinds.stream().max(Comparator.<Deque<ImportInput>>comparingInt(kind -> isTaken(kind) ? 0 : 1)
                .thenComparingInt(kind -> kind.isEmpty() ? 0 : 1).thenComparingInt(Deque::size))
                .orElse(lanes.get(lane));
    }

    private boolean isTaken(Deque<ImportInput> kind) {
        return kind.isEmpty() || lanes.stream().anyMatch(busy -> busy == kind);
    }

    private static String kind(ImportInput document) {
        var name = document.name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
