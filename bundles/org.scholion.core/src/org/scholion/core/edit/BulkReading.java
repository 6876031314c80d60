package org.scholion.core.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.journal.SetElements;
import org.scholion.core.journal.SetElements.Moment;
import org.scholion.core.journal.Step;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.SpanAnnotation;

/** One analyst's reading of one article while a bulk edit changes it: a copy, of which the changes are taken down. */
public final class BulkReading {

    private final CasebookStore store;
    private final AnnotationSet set;
    private final SetElements elements;
    private final Moment before;
    private final Map<String, AnnotationElement> touched = new LinkedHashMap<>();
    private StoredArticle article;

    BulkReading(CasebookStore store, AnnotationSet set) {
        this.store = store;
        this.set = set;
        this.elements = new SetElements(set);
        this.before = elements.moment();
    }

    /** The article with its text, read when it is asked for. */
    public StoredArticle article() throws CoreException {
        if (article == null) {
            article = store.read(set.getArticle());
        }
        return article;
    }

    public String articleId() {
        return set.getArticle();
    }

    public String analystId() {
        return set.getAnalyst();
    }

    /** The annotations to be looked at; change them by {@link #change} only. */
    public AnnotationSet set() {
        return set;
    }

    /** All annotations and relations, those of the whole article and those that lost their place too. */
    public List<AnnotationElement> elements() {
        return Stream.<List<? extends AnnotationElement>>of(set.getAnnotations(), set.getArticleAnnotations(),
                set.getRelations(), set.getOrphans()).<AnnotationElement>flatMap(List::stream).toList();
    }

    /** Changes an annotation. */
    public void change(AnnotationElement element, Runnable change) {
        touch(element);
        change.run();
        element.setModified(EditCommands.now());
    }

    /** Marks spans of the text, as {@link ArticleSession#annotate} does. */
    public SpanAnnotation annotate(Layer layer, String tag, List<Span> spans) throws CoreException {
        Requirements.kind(layer, LayerKind.SPAN);
        Requirements.tag(layer, tag);
        var text = article().text();
        new Requirements(set, text).spans(spans);
        var annotation = EditCommands.newSpanAnnotation(text, layer, tag, spans);
        touched.put(annotation.getId(), annotation);
        set.getAnnotations().add(annotation);
        elements.know(annotation);
        return annotation;
    }

    /** Deletes annotations, with the relations that end at them. */
    public void delete(Collection<? extends AnnotationElement> doomed) {
        var all = new LinkedHashSet<AnnotationElement>(doomed);
        set.getRelations().stream()
                .filter(relation -> doomed.contains(relation.getFrom()) || doomed.contains(relation.getTo()))
                .forEach(all::add);
        all.forEach(this::touch);
        set.getRelations().removeAll(all);
        set.getAnnotations().removeAll(all);
        set.getArticleAnnotations().removeAll(all);
        set.getOrphans().removeAll(all);
    }

    private void touch(AnnotationElement element) {
        if (touched.putIfAbsent(element.getId(), element) == null) {
            elements.capture(element, before);
        }
    }

    /** What was changed. */
    Step step() {
        var all = new ArrayList<>(touched.values());
        var changes = SetElements.changes(all, before, elements.capture(all)).stream()
                .filter(change -> change.before() != null || change.after() != null).toList();
        return new Step("", Instant.now(), changes, List.of());
    }
}
