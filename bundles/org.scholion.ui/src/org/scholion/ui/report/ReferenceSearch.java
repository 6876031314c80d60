package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.scholion.core.report.text.ReferenceAddress;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.ui.views.TextFilter;

/** What texts can refer to, to be found by typing. Immutable; a later one takes over what did not change. */
final class ReferenceSearch {

    static final ReferenceSearch EMPTY = new ReferenceSearch(List.of());

    private static final int BEGINNING = 8;
    private static final int HERE = 4;

    private final List<Entry> entries;

    private ReferenceSearch(List<Entry> entries) {
        this.entries = entries;
    }

    /** @param folded what is compared with the words that are typed */
    private record Entry(ReferenceTarget target, String folded) {
    }

    private record Found(ReferenceTarget target, int rank, int order) {
    }

    /** The best first. */
    private static final Comparator<Found> BEST = Comparator.comparingInt(Found::rank).reversed()
            .thenComparingInt(one -> one.target().words().length()).thenComparing(one -> one.target().words())
            .thenComparingInt(Found::order);

    /**
     * A search over what there is now.
     *
     * @param titles by identifiers of articles
     * @param before from which entries are taken that are the same
     */
    static ReferenceSearch of(List<ReferenceTarget> targets, Map<String, String> titles, ReferenceSearch before) {
        var known = HashMap.<ReferenceTarget, Entry>newHashMap(before.entries.size());
        before.entries.forEach(entry -> known.put(entry.target(), entry));
        var entries = new ArrayList<Entry>(targets.size());
        for (var target : targets) {
            var old = known.get(target);
            entries.add(old != null ? old : new Entry(target, TextFilter.fold(String.join(" ", target.words(),
                    target.label(), target.analyst(), titles.getOrDefault(target.article(), "")))));
        }
        return new ReferenceSearch(List.copyOf(entries));
    }

    int size() {
        return entries.size();
    }

    /**
     * What matches all words: what was chosen lately first, then what begins so, what is of an article, the rest;
     * entities and articles before annotations.
     *
     * @param recent addresses that were chosen lately, the last first
     * @param article identifier of the article that was worked on last, or empty
     */
    List<ReferenceTarget> matching(String typed, List<String> recent, String article, int most) {
        var filter = TextFilter.of(typed);
        var start = TextFilter.fold(typed).strip();
        var lately = new HashMap<ReferenceAddress, Integer>();
        recent.forEach(address -> ReferenceAddress.of(address).ifPresent(known -> lately.put(known, lately.size())));
        var best = new PriorityQueue<>(most + 1, BEST.reversed()); // the worst of them goes first
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (filter.matches(entry.folded())) {
                best.add(new Found(entry.target(), rank(entry, start, lately, article), i));
                if (best.size() > most) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(BEST).map(Found::target).toList();
    }

    private static int rank(Entry entry, String start, Map<ReferenceAddress, Integer> lately, String article) {
        var place = lately.isEmpty() ? null : lately.get(entry.target().address());
        int rank = place == null ? 0 : 1_000 - place;
        if (!start.isEmpty() && (entry.folded().startsWith(start) || entry.folded().contains(" " + start))) {
            rank += BEGINNING;
        }
        if (!article.isEmpty() && article.equals(entry.target().article())) {
            rank += HERE;
        }
        return rank + (entry.target().kind() == Kind.ANNOTATION ? 0 : 1);
    }
}
