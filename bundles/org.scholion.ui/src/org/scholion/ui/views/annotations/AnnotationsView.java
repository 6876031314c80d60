package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.ReadingsOperation;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Casebook;
import org.scholion.model.Layer;
import org.scholion.model.Orphan;
import org.scholion.model.Remark;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.Reveal;
import org.scholion.ui.casebook.StatusLine;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.RegisterWork;
import org.scholion.ui.views.TextFilter;
import org.scholion.ui.views.annotations.Listing.Grouping;
import org.scholion.ui.views.annotations.Listing.Sorting;
import org.scholion.ui.views.nodes.LatestResult;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeTree;
import org.scholion.ui.views.nodes.NodeTree.Column;
import org.scholion.ui.views.nodes.NodeView;

/**
 * Lists the annotations of the article in front, of what is selected in it, or of the casebook. Its selection holds the
 * {@link AnnotationElement annotations} selected, and it follows that of the editor.
 */
public final class AnnotationsView extends NodeView {

    private static final String GROUP = "org.scholion.ui.groupAnnotations";

    /** Which annotations are listed. */
    enum Scope {
        ARTICLE, SELECTION, CASEBOOK
    }

    private HiddenMarks hidden;
    private final AnnotationNodeLabels labels = new AnnotationNodeLabels(row -> hidden.has(row));
    private final ISelectionListener elsewhere = this::selectedElsewhere;
    private FilterField kind;
    private FilterField text;
    private AnnotationGestures gestures;
    private RowCollector collector;
    private LatestResult listing;
    private LatestResult reading;
    private List<AnnotationRow> rows = List.of();
    /** What was selected last, here or elsewhere: an undone deletion or a wider filter selects it again. */
    private List<String> wanted = List.of();
    private boolean following;

    public AnnotationsView() {
        super("annotations");
    }

    @Override
    protected void createFilters(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(2, 0).applyTo(row);
        kind = new FilterField(row, "annotations.kind", Messages.AnnotationsView_kindHint, words -> list());
        text = new FilterField(row, "annotations.filter", Messages.AnnotationsView_textHint, words -> list());
    }

    private AnnotationGestures createGestures() {
        var work = new RegisterWork(getSite().getShell(), () -> casebook().store().orElseThrow(), status()::complain);
        var changes = new ListedChanges(work, casebook(), new Selected(),
                words -> StatusLine.show(getSite().getWorkbenchWindow(), words));
        return new AnnotationGestures(getSite().getShell(), () -> casebook().store().orElseThrow().casebook(),
                () -> tree().selected(AnnotationRow.class), this::place, status()::complain, changes);
    }

    /** Where a list about the selected row comes up. */
    private Rectangle place() {
        var control = tree().control();
        var row = control.getSelectionCount() == 0 ? control.getClientArea() : control.getSelection()[0].getBounds();
        var corner = control.toDisplay(row.x, row.y);
        return new Rectangle(corner.x, corner.y, row.width, row.height);
    }

    @Override
    protected NodeTree createTree(Composite parent, String widgetId) {
        gestures = createGestures();
        return new NodeTree(parent, widgetId, labels, new Column(10, 24, 3), new Column(14, 22, 1));
    }

    @Override
    protected void created() {
        kind.leadTo(tree().control());
        text.leadTo(tree().control());
        hidden = new HiddenMarks(getSite().getPage(), this::list);
        collector = new RowCollector(tree().control().getDisplay());
        listing = new LatestResult(tree().control(), Messages.AnnotationsView_job);
        reading = new LatestResult(tree().control(), Messages.AnnotationsView_job);
        new ListingMenu(settings(), this::settingsChanged).addTo(getViewSite());
        getSite().getPage().addSelectionListener(elsewhere);
    }

    private void settingsChanged(boolean scope) {
        if (scope) {
            refresh();
        } else {
            list();
        }
    }

    private Grouping grouping() {
        return ListingMenu.value(settings(), Grouping.class, Grouping.LAYER);
    }

    private Scope scope() {
        return ListingMenu.value(settings(), Scope.class, Scope.ARTICLE);
    }

    @Override
    protected Map<String, Runnable> commands() {
        return Map.of(AnnotationMenu.DELETE, gestures::delete, IWorkbenchCommandConstants.EDIT_DELETE, gestures::delete,
                AnnotationMenu.CHANGE,
                gestures::change, AnnotationMenu.SET_VALUE, gestures::setValue, GROUP,
                () -> ListingMenu.next(settings(), Grouping.class, Grouping.LAYER, () -> settingsChanged(false)));
    }

    @Override
    protected String keyContext() {
        return "org.scholion.ui.context.annotationList";
    }

    @Override
    protected void casebookEdited() {
        if (scope() == Scope.CASEBOOK) {
            refresh();
        }
    }

    @Override
    protected void showNow() {
        var store = casebook().store();
        var session = active().session();
        active().offerUndoOf(store.filter(open -> scope() == Scope.CASEBOOK).map(CasebookStore::edits).orElse(null));
        if (store.isPresent() && scope() == Scope.CASEBOOK) {
            readCasebook(store.get());
        } else if (session.isEmpty()) {
            collector.cancel();
            reading.cancel();
            listing.cancel();
            rows = List.of();
            tree().show(List.of());
            content().showMessage(Messages.AnnotationsView_noArticle);
        } else {
            reading.cancel();
            var article = session.get().store().article(session.get().article().getId());
            article.ifPresent(summary -> collector.collect(summary, sets(),
                    new AnnotationTexts(session.get().store().casebook()), this::collected));
        }
    }

    private void readCasebook(CasebookStore store) {
        collector.cancel();
        var texts = new AnnotationTexts(EcoreUtil.copy(store.casebook())); // the job must not see it change
        reading.compute(monitor -> {
            var found = new ArrayList<AnnotationRow>();
            new ReadingsOperation(store).execute((article, sets) -> sets.forEach(set -> set.eContents().stream()
                    .map(AnnotationElement.class::cast).filter(AnnotationsView::isListed).forEach(element -> found
                            .add(AnnotationRow.of(element, article, set.getAnalyst(), texts, Map.of())))),
                    monitor);
            return found;
        }, this::collected);
    }

    private static boolean isListed(AnnotationElement element) {
        return element.getStatus() != AnnotationStatus.REJECTED
                && !(element instanceof Orphan || element instanceof Remark);
    }

    private void collected(List<AnnotationRow> found) {
        rows = found;
        list();
    }

    /** Filters and groups what was collected. */
    private void list() {
        var store = casebook().store();
        if (store.isEmpty() || scope() != Scope.CASEBOOK && active().session().isEmpty()) {
            return;
        }
        var codebook = store.get().casebook().getCodebook();
        var how = new Listing(TextFilter.of(kind.value()), TextFilter.of(text.value()), grouping(),
                ListingMenu.value(settings(), Sorting.class, Sorting.POSITION),
                codebook.getLayers().stream().map(Layer::getName).toList());
        var all = inScope();
        listing.compute(monitor -> how.nodes(all), nodes -> show(store.get().casebook(), nodes, all.size()));
    }

    private List<AnnotationRow> inScope() {
        var span = scope() == Scope.SELECTION ? selectedInText() : Optional.<Span>empty();
        return span.isEmpty() ? rows
                : rows.stream().filter(row -> row.begin() < span.get().end() && row.end() > span.get().begin())
                        .toList();
    }

    private Optional<Span> selectedInText() {
        return hidden.editor().flatMap(editor -> editor.text().selection());
    }

    private void show(Casebook shown, List<Node> nodes, int total) {
        hidden.follow();
        labels.use(shown, active().session().map(session -> session.own().getAnalyst()).orElse(""), grouping());
        tree().show(nodes);
        if (tree().selected().isEmpty() && !wanted.isEmpty()) {
            tree().select(keys(wanted));
        }
        selection().keep(selectedData());
        if (!nodes.isEmpty()) {
            content().showContent();
        } else if (total > 0) {
            content().showMessage(NLS.bind(Messages.AnnotationsView_noMatch,
                    ContentStack.literal((kind.value() + " " + text.value()).strip())));
        } else {
            var keys = String.join(", ", MarkKeys.of(shown.getCodebook(), getSite()));
            content().showMessage(keys.isEmpty() ? Messages.AnnotationsView_noneWithoutKeys
                    : NLS.bind(Messages.AnnotationsView_none, ContentStack.literal(keys)));
        }
    }

    private List<String> keys(List<String> ids) {
        var article = active().session().map(session -> session.article().getId()).orElse("");
        return ids.stream().map(id -> article + id).toList();
    }

    @Override
    protected void linkFollowed(String target) {
        kind.clear();
        text.clear();
    }

    /** Follows the editor, and other views that publish annotations of this article. */
    private void selectedElsewhere(IWorkbenchPart part, ISelection selected) {
        if (part == this || !(selected instanceof IStructuredSelection structured) || active().session().isEmpty()) {
            return;
        }
        if (scope() == Scope.SELECTION && part instanceof ArticleEditor) {
            list();
        }
        var ids = structured.stream().filter(AnnotationElement.class::isInstance)
                .map(element -> ((AnnotationElement) element).getId()).toList();
        if (ids.size() == structured.size() && !ids.equals(selectedIds())) {
            wanted = ids;
            followSoon();
        }
    }

    /** The editor goes first: to find rows among many takes its time. */
    private void followSoon() {
        if (!following) {
            following = true;
            tree().control().getDisplay().asyncExec(() -> {
                following = false;
                if (!tree().control().isDisposed() && !wanted.equals(selectedIds())) {
                    tree().select(keys(wanted));
                    selection().keep(selectedData());
                }
            });
        }
    }

    private List<String> selectedIds() {
        return tree().selected(AnnotationRow.class).stream().map(AnnotationRow::id).toList();
    }

    /** The annotations whose own rows are selected, where their article is in front. */
    @Override
    protected List<?> selectedData() {
        return elements(tree().selected().stream().map(Node::data).filter(AnnotationRow.class::isInstance)
                .map(AnnotationRow.class::cast).toList());
    }

    private List<AnnotationElement> elements(List<AnnotationRow> chosen) {
        var session = active().session();
        return session.isEmpty() ? List.of() : chosen.stream()
                .filter(row -> row.article().equals(session.get().article().getId()))
                .map(row -> Reveal.find(session.get(), row.id()).orElse(null)).filter(Objects::nonNull).toList();
    }

    @Override
    protected void selected() {
        wanted = tree().selected().stream().map(Node::data).filter(AnnotationRow.class::isInstance)
                .map(row -> ((AnnotationRow) row).id()).toList();
        super.selected();
    }

    /** Goes to the annotation in its article. */
    @Override
    protected void openSelected() {
        status().clear();
        var row = tree().selected(AnnotationRow.class).stream().findFirst();
        try {
            if (row.isPresent()) {
                Reveal.open(getSite().getPage(), casebook().requireStore(), row.get().article(), row.get().id());
            }
        } catch (CoreException e) {
            status().complain(e.getMessage());
        }
    }

    @Override
    protected void fillMenu(IMenuManager menu) {
        new AnnotationMenu(gestures, tree().selected(AnnotationRow.class), this::openSelected)
                .fill(menu, casebook().store().map(store -> store.casebook().getCodebook()));
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(elsewhere);
        if (hidden != null) {
            hidden.dispose();
        }
        super.dispose();
    }

    private final class Selected implements ListedChanges.Selected {

        @Override
        public boolean isCasebookWide() {
            return scope() == Scope.CASEBOOK;
        }

        @Override
        public List<AnnotationRow> rows() {
            return tree().selected(AnnotationRow.class);
        }

        @Override
        public Optional<ArticleSession> session() {
            return active().session();
        }

        @Override
        public List<AnnotationElement> elements(List<AnnotationRow> rows) {
            return AnnotationsView.this.elements(rows);
        }
    }
}
