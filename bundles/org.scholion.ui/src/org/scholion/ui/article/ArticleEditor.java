package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.reading.ExtractedLink;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Relation;
import org.scholion.model.Segment;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.legend.Legend;
import org.scholion.ui.article.marks.AnnotationSteps;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.casebook.OpenCasebook;

/**
 * Shows an article to be read and marked. Its selection is the annotation at the caret; an annotation selected elsewhere
 * is revealed here. Adapts to the {@link ArticleSession} it works on.
 */
public final class ArticleEditor extends EditorPart implements IPersistableEditor {

    public static final String ID = "org.scholion.ui.articleEditor";
    /** The id of the text's context menu. */
    public static final String TEXT_MENU = "org.scholion.ui.article.text";
    private static final String CONTEXT = "org.scholion.ui.context.article";

    private final EditorSelection selection = new EditorSelection();
    private final CommandStackListener edited = event -> afterEdit();
    private final ISelectionListener selectedElsewhere = this::selectionChanged;
    private OpenCasebook casebook;
    private TabName tab;
    private ArticleSession session;
    private ArticleFrame frame;
    private IContextActivation keys;
    private ReadingPane pane;
    private ArticleGestures gestures;
    private IMemento restored;
    private ReadingPlace place;
    private OutsideChanges outside;
    private boolean moving;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        casebook = site.getService(OpenCasebook.class);
        session = open((ArticleEditorInput) input);
        nameTab();
        site.setSelectionProvider(selection);
        session.history().addCommandStackListener(edited);
        site.getPage().addSelectionListener(selectedElsewhere);
    }

    private ArticleSession open(ArticleEditorInput input) throws PartInitException {
        if (casebook.requireStore(input).article(input.article()).isEmpty()) {
            throw new PartInitException(Messages.ArticleEditor_gone);
        }
        try {
            return casebook.acquire(input.article());
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
    }

    private void nameTab() {
        casebook.store().ifPresent(store -> store.article(session.article().getId())
                .map(summary -> TabName.of(store, summary)).ifPresent(name -> {
                    tab = name;
                    setPartName(name.name());
                }));
    }

    @Override
    public String getTitleToolTip() {
        return tab == null ? super.getTitleToolTip() : tab.toolTip();
    }

    /** A version that comes later changes what the tab of the earlier one says. */
    private void articleChanged(ArticleSummary changed) {
        if (changed.previousVersion().equals(session.article().getId())) {
            nameTab();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        frame = new ArticleFrame(parent);
        pane = new ReadingPane(frame.split(), session, getSite(), this::selectHere);
        pane.addListener(new ReadingText.Listener() {
            @Override
            public void caretMoved() {
                ArticleEditor.this.caretMoved();
            }
        });
        pane.folded().whenFolded(this::caretMoved);
        gestures = new ArticleGestures(this, pane);
        TextMenu.on(pane, getEditorSite(), selection);
        keys = contexts().activateContext(CONTEXT);
        outside = new OutsideChanges(casebook, pane, () -> getSite().getPage().closeEditor(this, false),
                this::articleChanged);
        showMarks(ToggleMarksHandler.showsMarks(getSite()));
        place = new ReadingPlace(pane, session.article().getId());
        place.restore(Optional.ofNullable(restored));
    }

    /** The link at the caret. */
    Optional<ExtractedLink> link() {
        return pane == null || pane.widget().isDisposed() || pane.shown().foldAtCaret().isPresent() ? Optional.empty()
                : pane.links().at(pane.shown().caret());
    }

    /** The session this editor works on. */
    public ArticleSession session() {
        return session;
    }

    /** The text on the screen, by offsets of the article. */
    public ReadingText text() {
        return pane;
    }

    /** The page that the text is on. */
    public ArticleFrame frame() {
        return frame;
    }

    /** Lets letters typed in a field beside the text be letters, which in the text are keys that mark. */
    public void lendKeys(Control field) {
        field.addListener(SWT.FocusIn, event -> contexts().deactivateContext(keys));
        field.addListener(SWT.FocusOut, event -> keys = contexts().activateContext(CONTEXT));
    }

    private IContextService contexts() {
        return getSite().getService(IContextService.class);
    }

    /** What the reader has begun by gestures, and what those are about. */
    public ArticleGestures gestures() {
        return gestures;
    }

    /** The analyst's annotations that a part of the text has something of, the innermost first. */
    public List<SpanAnnotation> ownAnnotationsIn(Span part) {
        return pane.marks().index().in(part.begin(), part.end()).reversed().stream().filter(Mark::own)
                .map(Mark::annotation)
                .distinct().toList();
    }

    boolean isFoldAtCaret() {
        return pane.shown().foldAtCaret().isPresent();
    }

    /** The annotation at the caret, the innermost one unless the analyst chose another. */
    public Optional<SpanAnnotation> currentAnnotation() {
        return Optional.ofNullable(pane.current()).filter(SpanAnnotation.class::isInstance)
                .map(SpanAnnotation.class::cast);
    }

    /** Makes an annotation the current one and brings it into view. */
    public void select(AnnotationElement annotation) {
        if (annotation instanceof SpanAnnotation marked && !marked.getAnchors().isEmpty()) {
            var span = Anchors.span(marked.getAnchors().get(0));
            if (span.isPresent() && span.get().end() <= session.text().length()) {
                moving = true;
                pane.reveal(span.get());
                moving = false;
            }
        }
        setCurrent(annotation);
    }

    /** Makes an annotation current that is painted beside the text, scrolling only where nothing of it can be seen. */
    private void selectHere(AnnotationElement annotation) {
        var view = pane.view();
        var seen = pane.marks().index().of(annotation).stream().map(Mark::span)
                .filter(span -> view.filter(span::overlaps).isPresent()).findFirst();
        boolean isRelation = annotation instanceof Relation;
        if (seen.isPresent() || isRelation) {
            moving = true;
            seen.ifPresent(span -> pane.shown().select(Math.max(span.begin(), view.get().begin()),
                    Math.max(span.begin(), view.get().begin())));
            moving = false;
            setCurrent(annotation);
        } else {
            select(annotation);
        }
    }

    /** Takes up a mark that was just made: it is current, and the caret goes on behind it. */
    public void marked(SpanAnnotation annotation) {
        gestures.dropParts();
        changed(annotation, annotation.getAnchors().getLast().getEnd());
    }

    /** Puts the caret at an end of an annotation that was changed, which stays the current one. */
    public void changed(SpanAnnotation annotation, int caret) {
        moving = true;
        pane.setCaret(caret);
        moving = false;
        setCurrent(annotation);
    }

    /** Goes to the annotation that follows or precedes the current one, or the caret. */
    public boolean step(boolean forward) {
        var next = AnnotationSteps.step(pane.marks().index(), pane.marks()::isVisible, pane.current(),
                pane.shown().caret(), forward);
        next.ifPresent(this::select);
        return next.isPresent();
    }

    /** Makes the next of several annotations at the caret the current one. */
    public boolean cycle() {
        var here = marksAtCaret();
        if (here.isEmpty()) {
            return false;
        }
        int now = here.stream().map(Mark::annotation).toList().indexOf(pane.current());
        setCurrent(here.get((now + 1) % here.size()).annotation());
        return true;
    }

    /** Whether the analyst marked exactly these spans, as one, with this layer already. */
    public boolean isMarked(List<Span> spans, String layer) {
        return spans.size() == 1 ? pane.marks().index().has(spans.get(0), layer)
                : ownAnnotationsIn(spans.get(0)).stream().anyMatch(
                        mark -> mark.getLayer().equals(layer) && SpanEdits.of(mark).equals(spans));
    }

    /** Copies the selected text, that of a field beside the article where this has the focus. */
    public void copy() {
        new FocusedText(pane.shown()).copy();
    }

    /** Selects all, of a field beside the article where this has the focus. */
    public void selectAll() {
        new FocusedText(pane.shown()).selectAll();
    }

    public void zoom(int steps) {
        pane.zoom(steps);
    }

    /** Which layers and analysts there are, and which of them are shown. */
    Legend legend() {
        return pane.pageMarks().legend();
    }

    /** Whether it is hidden, by the legend or with all marks, what an analyst, by identifier, marked with a layer, by name. */
    public boolean hides(String layer, String analyst) {
        return !pane.marks().isVisible(layer, analyst);
    }

    /** Opens the legend. */
    void openLegend() {
        pane.pageMarks().openLegend();
    }

    public void showMarks(boolean shown) {
        pane.pageMarks().show(shown);
    }

    /** The segments that a gesture means now: those of the selection, or of what is folded at the caret, or at it. */
    public List<Segment> selectedSegments() {
        return pane.selectedSegments();
    }

    /** Opens the fold at the caret; false when there is none. */
    public boolean unfoldAtCaret() {
        var fold = pane.shown().foldAtCaret();
        fold.ifPresent(found -> pane.folded().unfold(found.hidden()));
        return fold.isPresent();
    }

    /** Whether there is boilerplate to fold or to unfold. */
    public boolean canFold() {
        return pane.folded().canFold();
    }

    /** Unfolds all boilerplate where some is folded, else folds it. */
    public void toggleFolding() {
        pane.folded().setFolded(!pane.folded().hasFolds());
    }

    /** Says something in the status line until the next gesture; an empty text takes it away. */
    public void say(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    /** Says in the status line why a gesture did nothing. */
    public void complain(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
        pane.widget().getDisplay().beep();
    }

    private void caretMoved() {
        if (!moving) {
            var here = marksAtCaret();
            setCurrent(here.isEmpty() ? null : here.get(0).annotation());
        }
    }

    /** What is folded cannot be meant. */
    private List<Mark> marksAtCaret() {
        return pane.shown().foldAtCaret().isPresent() ? List.of() : pane.marksAtCaret();
    }

    private void setCurrent(AnnotationElement annotation) {
        var status = getEditorSite().getActionBars().getStatusLineManager();
        status.setMessage(gestures.hint()); // what was said belonged to the gesture before
        status.setErrorMessage(null);
        gestures.currentIs(annotation);
        pane.pageMarks().setCurrent(annotation);
        selection.set(annotation == null ? StructuredSelection.EMPTY : new StructuredSelection(annotation));
    }

    private void afterEdit() {
        if (pane == null || pane.widget().isDisposed()) {
            return;
        }
        pane.refresh();
        setCurrent(pane.current());
    }

    private void selectionChanged(IWorkbenchPart part, ISelection elsewhere) {
        if (part != this && elsewhere instanceof IStructuredSelection structured
                && structured.getFirstElement() instanceof AnnotationElement element && element != pane.current()
                && isHere(element)) {
            select(element);
        }
    }

    private boolean isHere(AnnotationElement element) {
        return session.isOwn(element) || session.others().contains(element.eContainer());
    }

    @Override
    public void restoreState(IMemento memento) {
        restored = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        place.save(memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ArticleSession.class ? adapter.cast(session) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        pane.widget().setFocus();
    }

    @Override
    public void dispose() {
        if (outside != null) {
            outside.dispose();
        }
        if (session != null) {
            session.history().removeCommandStackListener(edited);
            getSite().getPage().removeSelectionListener(selectedElsewhere);
            casebook.release(session);
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false; // every edit is on disk already
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        monitor.done();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("An article is saved by each edit");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
