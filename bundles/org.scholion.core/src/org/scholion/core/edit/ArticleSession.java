package org.scholion.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStack;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.EditedSet;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.casebook.UndoHistory;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.journal.History;
import org.scholion.core.log.Logs;
import org.scholion.core.span.Span;
import org.scholion.model.Analyst;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.ArticleAnnotation;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Comment;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.model.SpanAnnotation;

/**
 * One analyst's work on one article. Every method that changes something is one step that can be undone, also when the
 * article was closed and opened again; the change is in the journal when it returns, so that the end of the process does
 * not lose it. When it cannot be written, it is taken back and the exception says why. The annotations of other analysts
 * are there to be read.
 * <p>
 * Not safe for use by several threads: the workbench uses it in the UI thread only.
 */
public final class ArticleSession implements AutoCloseable, UndoHistory {

    private final CasebookStore store;
    private final StoredArticle article;
    private final EditedSet edited;
    private final AnnotationSet own;
    private final List<AnnotationSet> others;
    private final EditCommands commands;
    private final EditStack stack;
    private final Requirements require;
    private final FollowedBulks bulks;
    private final Discussion discussion;
    private boolean closed;

    private ArticleSession(CasebookStore store, StoredArticle article, EditedSet edited, List<AnnotationSet> others,
            FollowedBulks bulks) {
        this.bulks = bulks;
        this.store = store;
        this.article = article;
        this.edited = edited;
        this.own = edited.set();
        this.others = List.copyOf(others);
        this.stack = new EditStack(edited, article.article(), () -> store.saveArticle(article));
        this.require = new Requirements(own, article.text());
        this.commands = new EditCommands(stack, own, article.text());
        this.discussion = new Discussion(own, others, commands, this::perform);
        bulks.show(stack, own, this.others);
    }

    /**
     * Opens an article for an analyst. Another analyst's damaged file is left out and logged.
     *
     * @throws CoreException when the article or the analyst's own annotations cannot be read
     */
    public static ArticleSession open(CasebookStore store, String articleId, Analyst analyst) throws CoreException {
        var bulks = new FollowedBulks();
        store.addStepListener(articleId, bulks);
        try {
            return open(store, articleId, analyst, bulks);
        } catch (CoreException | RuntimeException e) {
            store.removeStepListener(articleId, bulks);
            throw e;
        }
    }

    private static ArticleSession open(CasebookStore store, String articleId, Analyst analyst, FollowedBulks bulks)
            throws CoreException {
        var others = new ArrayList<AnnotationSet>();
        for (var other : store.annotators(articleId)) {
            if (!other.equals(analyst.getId())) {
                try {
                    others.add(store.readSet(articleId, other));
                } catch (CoreException e) {
                    Logs.of(ArticleSession.class).warn(e.getMessage(), e);
                }
            }
        }
        var article = store.read(articleId);
        return new ArticleSession(store, article, store.edit(articleId, analyst.getId()), others, bulks);
    }

    public CasebookStore store() {
        return store;
    }

    public Article article() {
        return article.article();
    }

    public String text() {
        return article.text();
    }

    public Codebook codebook() {
        return store.casebook().getCodebook();
    }

    /** The annotations that this session changes. */
    public AnnotationSet own() {
        return own;
    }

    /** The annotations of other analysts, as they were when the session was opened. */
    public List<AnnotationSet> others() {
        return others;
    }

    public boolean isOwn(AnnotationElement element) {
        return element.eContainer() == own;
    }

    /**
     * Marks spans of the text; a discontinuous annotation has several.
     *
     * @param tag path of a tag of the layer; null or empty for none
     * @throws CoreException when the spans are no place in the text, overlap, or the layer has no such tag
     */
    public SpanAnnotation annotate(Layer layer, String tag, List<Span> spans) throws CoreException {
        Requirements.kind(layer, LayerKind.SPAN);
        Requirements.tag(layer, tag);
        require.spans(spans);
        var annotation = commands.newSpanAnnotation(layer, tag, spans);
        perform(commands.add(annotation, layer));
        return annotation;
    }

    /** Relates two annotations of this analyst. */
    public Relation relate(Layer layer, SpanAnnotation from, SpanAnnotation to) throws CoreException {
        Requirements.kind(layer, LayerKind.RELATION);
        require.own(from);
        require.own(to);
        var relation = commands.newRelation(layer, from, to);
        perform(commands.add(relation, layer));
        return relation;
    }

    /** What changes the spans and the kind of annotations. */
    public SpanEdits spans() {
        return new SpanEdits(this, commands, require);
    }

    /** What changes relations. */
    public RelationEdits relations() {
        return new RelationEdits(this, commands, require);
    }

    /** What changes several annotations at once. */
    public GroupEdits together() {
        return new GroupEdits(this, commands, require);
    }

    /** Annotates the article as a whole. */
    public ArticleAnnotation assess(Layer layer, String tag) throws CoreException {
        Requirements.kind(layer, LayerKind.ARTICLE);
        Requirements.tag(layer, tag);
        var annotation = commands.newArticleAnnotation(layer, tag);
        perform(commands.add(annotation, layer));
        return annotation;
    }

    /**
     * Adds what was made elsewhere, such as ready annotations, as one step; it leaves the set it was in. A relation may end
     * at an annotation that is in the article already, under the same identifier; one whose end is gone is left out.
     */
    public void addAll(String label, Collection<? extends AnnotationElement> elements) throws CoreException {
        require.fresh(elements, others);
        var ready = new RelationEnds(own, elements).bound();
        if (!ready.isEmpty()) {
            perform(commands.addAll(label, ready));
        }
    }

    /** Deletes annotations of this analyst, with the relations that end at them. */
    public void delete(Collection<? extends AnnotationElement> elements) throws CoreException {
        for (var element : elements) {
            require.own(element);
        }
        if (!elements.isEmpty()) {
            perform(commands.delete(elements));
        }
    }

    /** Replaces all spans of an annotation. */
    public void setSpans(SpanAnnotation annotation, List<Span> spans) throws CoreException {
        require.own(annotation);
        require.spans(spans);
        perform(commands.setSpans("Change span", annotation, spans));
    }

    /** Sets the tag of an annotation, by its path; null or empty for none. */
    public void setTag(AnnotationElement element, String tag) throws CoreException {
        require.own(element);
        var layer = Codebooks.layer(codebook(), element.getLayer());
        if (layer.isPresent()) { // a layer that the codebook lost has tags that nobody knows
            Requirements.tag(layer.get(), tag);
        }
        perform(commands.setTag(element, tag));
    }

    public void setNote(AnnotationElement element, String note) throws CoreException {
        require.own(element);
        perform(commands.setNote(element, note));
    }

    /**
     * Replaces the values of an attribute.
     *
     * @throws CoreException when a value is not of the attribute's type, or there are more values than it takes, with a
     *         reason for the analyst
     */
    public void setValues(AnnotationElement element, Attribute attribute, List<String> values) throws CoreException {
        require.own(element);
        Requirements.values(attribute, values);
        perform(commands.setValues(List.of(element), attribute, values));
    }

    /** Comments on an annotation, also on another analyst's. */
    public Comment comment(AnnotationElement element, String text) throws CoreException {
        return discussion.comment(element, text);
    }

    /** What is said about the annotations. */
    public Discussion discussion() {
        return discussion;
    }

    /** Gives an orphan of this analyst a place; the readings of earlier versions are read for its relations. */
    public SpanAnnotation place(Orphan orphan, List<Span> spans) throws CoreException {
        return place(orphan, spans, LostRelations.of(this).read());
    }

    /**
     * Gives an orphan of this analyst a place.
     *
     * @param lost the relations that wait; those of the orphan whose other end is there are made again
     */
    public SpanAnnotation place(Orphan orphan, List<Span> spans, List<Relation> lost) throws CoreException {
        require.own(orphan);
        require.spans(spans);
        var edit = commands.place(orphan, spans, lost);
        perform(edit);
        return (SpanAnnotation) edit.annotations().get(1);
    }

    /** Deletes orphans of this analyst: they have no place in this version. */
    public void giveUp(Collection<Orphan> orphans) throws CoreException {
        for (var orphan : orphans) {
            require.own(orphan);
        }
        if (!orphans.isEmpty()) {
            perform(commands.giveUp(orphans));
        }
    }

    /**
     * Says of segments whether they are boilerplate. Those that are no longer become what the reader took them for, or
     * paragraphs where it took them for boilerplate. Every analyst of the article sees the change; segments that are
     * so already stay as they are.
     */
    public void setBoilerplate(Collection<Segment> segments, boolean boilerplate) throws CoreException {
        Requirements.segments(segments, article());
        var kinds = new LinkedHashMap<Segment, SegmentKind>();
        for (var segment : segments) {
            if (SegmentKinds.isBoilerplate(segment) != boilerplate) {
                kinds.put(segment, boilerplate ? SegmentKind.BOILERPLATE : SegmentKinds.asText(segment));
            }
        }
        if (!kinds.isEmpty()) {
            perform(commands.setKinds(boilerplate ? "Mark as boilerplate" : "Mark as article text", kinds));
        }
    }

    @Override
    public Optional<String> undoLabel() {
        return stack.canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
    }

    @Override
    public Optional<String> redoLabel() {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
    }

    @Override
    public boolean isUndoBulk() {
        return !stack.bulkToUndo().isEmpty();
    }

    @Override
    public boolean isRedoBulk() {
        return !stack.bulkToRedo().isEmpty();
    }

    public void undo() throws CoreException {
        undo(new NullProgressMonitor());
    }

    @Override
    public void undo(IProgressMonitor monitor) throws CoreException {
        if (isUndoBulk()) {
            store.bulk().undo(stack.bulkToUndo(), monitor);
        } else if (stack.canUndo()) {
            store.requireWritable();
            stack.undoAndNote();
        }
    }

    public void redo() throws CoreException {
        redo(new NullProgressMonitor());
    }

    @Override
    public void redo(IProgressMonitor monitor) throws CoreException {
        if (isRedoBulk()) {
            store.bulk().redo(stack.bulkToRedo(), monitor);
        } else if (stack.canRedo()) {
            store.requireWritable();
            stack.redoAndNote();
        }
    }

    /** What was changed last, by a new step, undo or redo; empty when that is not known: then anything may be different. */
    public Optional<SessionChange> lastChange() {
        return stack.lastChange();
    }

    /** What this analyst did to the article that can be undone or made again, on this machine. */
    public History steps() {
        return new History(stack.steps(), stack.done());
    }

    /** For listening to changes; commands go through the methods above, which also save. */
    public CommandStack history() {
        return stack;
    }

    void perform(Edit edit) throws CoreException {
        requireEditable();
        stack.perform(edit);
    }

    /** Makes an edit a part of the step before, if that changed the same annotation in the same way. */
    void performOn(Edit edit) throws CoreException {
        requireEditable();
        stack.performOn(edit);
    }

    private void requireEditable() throws CoreException {
        store.requireWritable();
        if (closed) { // it may be edited elsewhere by now
            throw new CoreException(Status.error("The article was closed. Open it again to go on."));
        }
    }

    @Override
    public void close() {
        closed = true;
        store.removeStepListener(article.article().getId(), bulks);
        stack.flush();
        edited.close();
    }
}
