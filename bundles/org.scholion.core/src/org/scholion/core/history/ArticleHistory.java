package org.scholion.core.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.scholion.core.journal.History;
import org.scholion.core.journal.Step;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Codebook;

/**
 * What was done to the annotations of an article, the latest first: the steps that the journals of this machine keep, and
 * what all analysts' annotations say of when they were made and changed last.
 */
public final class ArticleHistory {

    private static final Comparator<HistoryEntry> LATEST_FIRST = Comparator
            .comparing(HistoryEntry::when, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(HistoryEntry::step).reversed();

    private final Map<String, Trace> traces = new HashMap<>();
    private final List<HistoryEntry> entries = new ArrayList<>();

    private ArticleHistory() {
    }

    /**
     * The history of an article.
     *
     * @param sets of all analysts
     * @param steps that the journals keep, by the identifier of the analyst
     */
    public static List<HistoryEntry> of(Codebook codebook, Collection<AnnotationSet> sets,
            Map<String, History> steps) {
        return of(sets.stream().flatMap(set -> set.eContents().stream()
                .map(element -> Trace.of((AnnotationElement) element, set, codebook))).toList(), steps);
    }

    /**
     * The history of an article, in any thread.
     *
     * @param traces of all annotations of all analysts
     * @param steps that the journals keep, by the identifier of the analyst
     */
    public static List<HistoryEntry> of(Collection<Trace> traces, Map<String, History> steps) {
        var history = new ArticleHistory();
        traces.forEach(trace -> history.traces.put(trace.id(), trace));
        steps.forEach(history::addSteps);
        var known = new HashMap<String, Map<String, Boolean>>();
        steps.forEach((analyst, done) -> known.put(analyst, known(done)));
        traces.forEach(trace -> history.addStamps(trace, known.getOrDefault(trace.analyst(), Map.of())));
        return history.entries.stream().sorted(LATEST_FIRST).toList();
    }

    private void addSteps(String analyst, History steps) {
        for (int i = 0; i < steps.steps().size(); i++) {
            var step = steps.steps().get(i);
            var ids = step.changes().stream().map(Step.Change::id).toList();
            var quote = ids.stream().map(traces::get).filter(Objects::nonNull).map(Trace::quote)
                    .filter(words -> !words.isEmpty()).findFirst();
            entries.add(new HistoryEntry(step.made(), analyst, step.label(), quote.orElse(""), ids, i,
                    i >= steps.done()));
        }
    }

    /** What steps tell of annotations: whether one made it. Stamps would say the same a second time. */
    private static Map<String, Boolean> known(History steps) {
        var known = new HashMap<String, Boolean>();
        steps.steps().forEach(step -> step.changes()
                .forEach(change -> known.merge(change.id(), change.before() == null, Boolean::logicalOr)));
        return known;
    }

    private void addStamps(Trace trace, Map<String, Boolean> known) {
        if (trace.created() != null && !known.getOrDefault(trace.id(), false)) {
            entries.add(stamp(trace, trace.created(), trace.isRemark() ? "Comment" : "Mark as " + trace.layer()));
        }
        if (trace.modified() != null && !trace.modified().equals(trace.created()) && !known.containsKey(trace.id())) {
            entries.add(stamp(trace, trace.modified(), "Change " + trace.layer()));
        }
    }

    private static HistoryEntry stamp(Trace trace, Instant when, String label) {
        return new HistoryEntry(when, trace.analyst(), label, trace.quote(), List.of(trace.id()), -1, false);
    }
}
