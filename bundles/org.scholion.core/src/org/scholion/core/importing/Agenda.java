package org.scholion.core.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which document is next. What a reader has to learn for a format takes longer than reading a document of it: so each
 * lane stays with one kind of documents as long as there are any, and two lanes meet in one kind only when no other is
 * left. Documents of a kind keep their order. It may grow while it is worked off. Safe for use by several threads.
 */
final class Agenda {

    /** Formats that are read by much the same code, by extension; each other format is a kind of its own. */
    private static final Map<String, String> FAMILIES = new HashMap<>();

    static {
        for (var family : List.of("docx docm dotx xlsx xlsm xlsb pptx ppsx vsdx", "doc dot xls ppt pps msg pub vsd",
                "odt ods odp odg fodt fods fodp", "html htm xhtml mht mhtml", "txt text md csv")) {
            for (var extension : family.split(" ")) {
                FAMILIES.put(extension, family);
            }
        }
    }

    private final Map<String, Deque<ImportInput>> kinds = new LinkedHashMap<>();
    /** What each lane is busy with. */
    private final List<Deque<ImportInput>> lanes = new ArrayList<>();
    private int total;
    private boolean complete;

    /** An agenda that documents are added to until it is complete. */
    Agenda(int lanes) {
        for (int lane = 0; lane < lanes; lane++) {
            this.lanes.add(new ArrayDeque<>());
        }
    }

    Agenda(List<ImportInput> documents, int lanes) {
        this(lanes);
        documents.forEach(this::add);
        complete();
    }

    int lanes() {
        return lanes.size();
    }

    synchronized void add(ImportInput document) {
        kinds.computeIfAbsent(lanes() == 1 ? "" : kind(document), unused -> new ArrayDeque<>()).add(document);
        total++;
        notifyAll();
    }

    /** Says that nothing is added any more. */
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    /** How many documents were added so far. */
    synchronized int total() {
        return total;
    }

    /** The next document for a lane; waits while none is there; empty when all are done or under way. */
    synchronized Optional<ImportInput> next(int lane) throws InterruptedException {
        while (true) {
            if (lanes.get(lane).isEmpty()) {
                lanes.set(lane, fullest(lane));
            }
            var next = lanes.get(lane).poll();
            if (next != null || complete) {
                return Optional.ofNullable(next);
            }
            wait();
        }
    }

    /** The kind with the most documents left, one that is nobody's where there is one. */
    private Deque<ImportInput> fullest(int lane) {
        return kinds.values().stream().max(Comparator.<Deque<ImportInput>>comparingInt(kind -> isTaken(kind) ? 0 : 1)
                .thenComparingInt(kind -> kind.isEmpty() ? 0 : 1).thenComparingInt(Deque::size))
                .orElse(lanes.get(lane));
    }

    private boolean isTaken(Deque<ImportInput> kind) {
        return kind.isEmpty() || lanes.stream().anyMatch(busy -> busy == kind);
    }

    private static String kind(ImportInput document) {
        var name = document.name();
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return FAMILIES.getOrDefault(extension, extension);
    }
}
