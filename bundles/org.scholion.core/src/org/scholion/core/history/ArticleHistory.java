package org.scholion.core.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.scholion.core.codebook.Codebooks;
import org.scholion.core.journal.History;
import org.scholion.core.journal.Step;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Codebook;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Remark;
import org.scholion.model.SpanAnnotation;

/**
 * What was done to the annotations of an article, the latest first: the steps that the journals of this machine keep, and what all analysts' annotations say of when they were made and changed last.
 */
public final class ArticleHistory {

    private static final Comparator<HistoryEntry> LATEST_FIRST = Comparator
            .comparing(HistoryEntry::when, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(HistoryEntry::step).reversed();

    private final Codebook codebook;
    private final Map<String, AnnotationElement> elements = new HashMap<>();
    private final List<HistoryEntry> entries = new ArrayList<>();

    private ArticleHistory(Codebook codebook) {
        this.codebook = codebook;
    }

    /**
     * The history of an article.
     *
     * @param sets of all analysts
     * @param steps that the journals keep, by the identifier of the analyst
     */
    public static List<HistoryEntry> of(Codebook codebook, Collection<AnnotationSet> sets,
            Map<String, History> steps) {
        var history = new ArticleHistory(codebook);
        sets.forEach(set -> set.eContents().forEach(element -> history.know((AnnotationElement) element)));
        steps.forEach(history::addSteps);
        sets.forEach(set -> history.addStamps(set, known(steps.getOrDefault(set.getAnalyst(), History.NONE))));
        return history.entries.stream().sorted(LATEST_FIRST).toList();
    }

    private void know(AnnotationElement element) {
        elements.put(element.getId(), element);
    }

    private void addSteps(String analyst, History steps) {
        for (int i = 0; i < steps.steps().size(); i++) {
            var step = steps.steps().get(i);
            var ids = step.changes().stream().map(Step.Change::id).toList();
            var quote = ids.stream().map(id -> quote(elements.get(id))).filter(words -> !words.isEmpty()).findFirst();
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

    private void addStamps(AnnotationSet set, Map<String, Boolean> known) {
        for (var content : set.eContents()) {
            var element = (AnnotationElement) content;
            var created = instant(element.getCreated());
            var modified = instant(element.getModified());
            if (created != null && !known.getOrDefault(element.getId(), false)) {
                entries.add(stamp(set, element, created, made(element)));
            }
            if (modified != null && !modified.equals(created) && !known.containsKey(element.getId())) {
                entries.add(stamp(set, element, modified, "Change " + label(element)));
            }
        }
    }

    private static HistoryEntry stamp(AnnotationSet set, AnnotationElement element, Instant when, String label) {
        return new HistoryEntry(when, set.getAnalyst(), label, quote(element), List.of(element.getId()), -1, false);
    }

    private String made(AnnotationElement element) {
        return element instanceof Remark ? "Comment" : "Mark as " + label(element);
    }

    private String label(AnnotationElement element) {
        return Codebooks.layer(codebook, element.getLayer()).map(Codebooks::label).orElse(element.getLayer())
                .toLowerCase(Locale.ROOT);
    }

    private static String quote(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span when !span.getAnchors().isEmpty() -> orEmpty(span.getAnchors().get(0).getQuote());
            case Orphan orphan when !orphan.getAnchors().isEmpty() -> orEmpty(orphan.getAnchors().get(0).getQuote());
            case Relation relation -> quote(relation.getFrom());
            case null, default -> "";
        };
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static Instant instant(String text) {
        try {
            return text == null || text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null; // a file from elsewhere may have a stamp of its own kind
        }
    }
}
