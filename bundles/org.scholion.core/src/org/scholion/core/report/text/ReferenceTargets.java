package org.scholion.core.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.log.Logs;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.SpanAnnotation;

/**
 * Everything in a casebook that a text can refer to: accepted annotations, entities and articles. Filled by a pass over the
 * casebook and kept up article by article. Safe for use by several threads.
 */
public final class ReferenceTargets implements References {

    private static final int LONGEST_QUOTE = 400;

    private final CasebookStore store;
    private final Map<String, List<ReferenceTarget>> annotationsByArticle = new ConcurrentHashMap<>();
    private final Map<String, ReferenceTarget> annotations = new ConcurrentHashMap<>();
    private final Map<String, ReferenceTarget> articles = new ConcurrentHashMap<>();
    private volatile Register register = Register.EMPTY;

    public ReferenceTargets(CasebookStore store) {
        this.store = store;
    }

    /** What the casebook's own file says, as it was last looked at. */
    private record Register(Map<String, ReferenceTarget> entities, Map<String, String> analysts,
            Map<String, String> labels) {

        static final Register EMPTY = new Register(Map.of(), Map.of(), Map.of());
    }

    /**
     * Takes over names of entities and analysts and the labels of the codebook; for the thread that edits.
     */
    public void updateRegisters() {
        var casebook = store.casebook();
        var entities = new HashMap<String, ReferenceTarget>();
        for (var entity : casebook.getEntities()) {
            entities.put(entity.getId(), new ReferenceTarget(Kind.ENTITY, entity.getId(), orEmpty(entity.getName()),
                    orEmpty(entity.getKind()), "", "", "", -1, -1));
        }
        var analysts = new HashMap<String, String>();
        casebook.getAnalysts().forEach(analyst -> analysts.put(analyst.getId(), orEmpty(analyst.getName())));
        var labels = new HashMap<String, String>();
        for (var layer : casebook.getCodebook().getLayers()) {
            labels.put(layer.getName(), Codebooks.label(layer));
            Codebooks.tags(layer).forEach(tag -> labels.put(layer.getName() + "/" + tag.path(), tag.label()));
        }
        register = new Register(Map.copyOf(entities), Map.copyOf(analysts), Map.copyOf(labels));
    }

    /**
     * Reads the whole casebook; {@link #updateRegisters} comes first.
     *
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public void update(IProgressMonitor monitor) {
        var summaries = store.articles();
        var progress = SubMonitor.convert(monitor, "Looking for what texts can refer to",
                Math.max(1, summaries.size()));
        for (var summary : summaries) {
            progress.split(1);
            update(summary);
        }
    }

    /** Reads an article and its annotations again. */
    public void update(ArticleSummary summary) {
        articles.put(summary.id(),
                new ReferenceTarget(Kind.ARTICLE, summary.id(), summary.label(), summary.source(), "",
                        "", summary.id(), -1, -1));
        var found = new ArrayList<ReferenceTarget>();
        for (var analyst : store.annotators(summary.id())) {
            try {
                collect(store.readSet(summary.id(), analyst), summary, found);
            } catch (CoreException e) { // the check of the casebook says so; the others can be referred to
                Logs.of(getClass()).warn(e.getMessage(), e);
            }
        }
        replace(summary.id(), List.copyOf(found));
    }

    private synchronized void replace(String article, List<ReferenceTarget> found) {
        var before = annotationsByArticle.put(article, found);
        found.forEach(target -> annotations.put(target.id(), target));
        if (before != null) {
            var kept = found.stream().map(ReferenceTarget::id).collect(Collectors.toSet());
            before.stream().map(ReferenceTarget::id).filter(id -> !kept.contains(id)).forEach(annotations::remove);
        }
    }

    private void collect(AnnotationSet set, ArticleSummary article, List<ReferenceTarget> found) {
        for (var annotation : set.getAnnotations()) {
            if (annotation.getStatus() == AnnotationStatus.ACCEPTED && !annotation.getAnchors().isEmpty()) {
                var first = annotation.getAnchors().getFirst();
                found.add(target(set, annotation, article, quote(annotation), first.getBegin(), first.getEnd()));
            }
        }
        for (var annotation : set.getArticleAnnotations()) {
            if (annotation.getStatus() == AnnotationStatus.ACCEPTED) {
                found.add(target(set, annotation, article, label(annotation.getLayer()) + ": " + article.label(), -1,
                        -1));
            }
        }
    }

    private ReferenceTarget target(AnnotationSet set, AnnotationElement annotation, ArticleSummary article,
            String words,
            int begin, int end) {
        var tag = orEmpty(annotation.getTag());
        var label = label(annotation.getLayer())
                + (tag.isEmpty() ? "" : " · " + label(annotation.getLayer() + "/" + tag));
        var credibility = annotation.getValues().stream().filter(value -> value.getAttribute().equals("credibility"))
                .map(value -> orEmpty(value.getValue())).filter(value -> value.matches("[1-6]")).findFirst().orElse("");
        return new ReferenceTarget(Kind.ANNOTATION, annotation.getId(), ShortWords.of(words, LONGEST_QUOTE), label,
                register.analysts().getOrDefault(set.getAnalyst(), set.getAnalyst()), credibility, article.id(), begin,
                end);
    }

    private static String quote(SpanAnnotation annotation) {
        return annotation.getAnchors().stream().map(anchor -> orEmpty(anchor.getQuote()))
                .collect(Collectors.joining(" … "));
    }

    /** The label of a layer, or of a tag by both names; a name itself where the codebook does not have it. */
    private String label(String name) {
        return register.labels().getOrDefault(name, name.substring(name.indexOf('/') + 1));
    }

    /** What a reference means; empty when that is not there. */
    public Optional<ReferenceTarget> target(Kind kind, String id) {
        return Optional.ofNullable(switch (kind) {
            case ANNOTATION -> annotations.get(id);
            case ENTITY -> register.entities().get(id);
            case ARTICLE -> articles.get(id);
        });
    }

    @Override
    public Optional<String> words(Kind kind, String id) {
        return target(kind, id).map(ReferenceTarget::words);
    }

    /** All: entities, articles and annotations, each in no order. */
    public Stream<ReferenceTarget> all() {
        return Stream.of(register.entities().values(), articles.values(), annotations.values())
                .flatMap(targets -> targets.stream());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
