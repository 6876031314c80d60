package org.scholion.core.occurrences;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Span;
import org.scholion.model.Layer;

/** Marks places in many articles, each with an annotation of its own, as one step that is undone as a whole. */
public final class MarkOccurrencesOperation {

    private final CasebookStore store;
    private final String analystId;
    private final Layer layer;
    private final String tag;
    private final Map<String, List<Span>> places;

    /** @param tag path of a tag of the layer; null or empty for none */
    public MarkOccurrencesOperation(CasebookStore store, String analystId, Layer layer, String tag,
            Collection<Occurrence> places) {
        this.store = store;
        this.analystId = analystId;
        this.layer = layer;
        this.tag = tag;
        this.places = places.stream().collect(Collectors.groupingBy(Occurrence::article,
                Collectors.mapping(Occurrence::span, Collectors.toList())));
    }

    /** Makes the step. Cancelled, it changes nothing. */
    public BulkResult execute(IProgressMonitor monitor) throws CoreException {
        int all = places.values().stream().mapToInt(List::size).sum();
        return new BulkEditOperation(store, SpanEdits.markLabel(layer, all), reading -> {
            for (var place : places.getOrDefault(reading.articleId(), List.of())) {
                reading.annotate(layer, tag, List.of(place));
            }
        }).by(analystId).in(article -> places.containsKey(article.id())).execute(monitor);
    }
}
