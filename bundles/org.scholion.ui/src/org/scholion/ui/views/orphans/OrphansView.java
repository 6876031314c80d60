package org.scholion.ui.views.orphans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.ReadingsOperation;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.LostRelations;
import org.scholion.core.span.Span;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.Reveal;
import org.scholion.ui.casebook.BulkJob;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.TextFilter;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.nodes.LatestResult;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeTree;
import org.scholion.ui.views.nodes.NodeTree.Column;
import org.scholion.ui.views.nodes.NodeView;
import org.scholion.ui.views.nodes.ScopeAction;
import org.scholion.ui.views.orphans.OrphanRow.GuessRow;

/**
 * Lists the annotations that have no sure place in the article in front, or in any, with the places that may be meant. A
 * place that is selected is shown in the article; Enter takes it.
 */
public final class OrphansView extends NodeView {

    public static final String ID = "org.scholion.ui.orphans";
    /** Places the selected orphan where the reader selected. */
    private static final String PLACE = "org.scholion.ui.placeOrphan";
    private static final String GIVE_UP = "org.scholion.ui.giveUpOrphan";
    private static final String ALL = "allArticles";

    private final OrphanLabels labels = new OrphanLabels();
    private FilterField filter;
    private LatestResult all;

    public OrphansView() {
        super("orphans");
    }

    @Override
    protected void createFilters(Composite parent) {
        filter = new FilterField(parent, "orphans.filter", Messages.OrphansView_filterHint, text -> refresh());
    }

    @Override
    protected NodeTree createTree(Composite parent, String widgetId) {
        return new NodeTree(parent, widgetId, labels, new Column(10, 24, 3), new Column(14, 20, 1));
    }

    @Override
    protected void created() {
        filter.leadTo(tree().control());
        all = new LatestResult(tree().control(), Messages.OrphansView_job);
        ScopeAction.add(getViewSite(), settings(), ALL, Messages.OrphansView_allArticles, this::refresh);
    }

    @Override
    protected String keyContext() {
        return "org.scholion.ui.context.orphans";
    }

    @Override
    protected Map<String, Runnable> commands() {
        return Map.of(GIVE_UP, this::giveUp, "org.scholion.ui.deleteAnnotation", this::giveUp,
                "org.eclipse.ui.edit.delete", this::giveUp);
    }

    @Override
    protected void showNow() {
        var store = casebook().store();
        if (store.isEmpty()) {
            show(List.of(), Messages.OrphansView_noCasebook);
        } else if (settings().getBoolean(ALL)) {
            labels.use(new AnnotationTexts(store.get().casebook()), ownAnalyst());
            all.compute(monitor -> {
                var found = new ArrayList<OrphanRow>();
                new ReadingsOperation(store.get())
                        .execute((article, sets) -> found.addAll(OrphanRow.of(article, sets)), monitor);
                return found;
            }, found -> show(found, Messages.OrphansView_noneAtAll));
        } else {
            all.cancel();
            showArticle(store.get());
        }
    }

    @Override
    protected void casebookEdited() {
        if (settings().getBoolean(ALL)) {
            refresh();
        }
    }

    private void showArticle(CasebookStore store) {
        labels.use(new AnnotationTexts(store.casebook()), ownAnalyst());
        var article = active().session().map(session -> session.article().getId()).flatMap(store::article);
        show(article.map(summary -> OrphanRow.of(summary, sets())).orElse(List.of()),
                article.isEmpty() ? Messages.OrphansView_noArticle : Messages.OrphansView_none);
    }

    private String ownAnalyst() {
        return active().session().map(session -> session.own().getAnalyst()).orElseGet(() -> {
            try {
                return casebook().analyst().getId();
            } catch (CoreException e) {
                return ""; // then no orphan is anybody's own
            }
        });
    }

    private void show(List<OrphanRow> orphans, String whenNone) {
        var words = TextFilter.of(filter.value());
        var matching = orphans.stream().filter(orphan -> words.isEmpty()
                || words.matches(TextFilter.fold(orphan.quote() + "\n" + labels.texts(node(orphan))[1]))).toList();
        tree().show(settings().getBoolean(ALL) ? byArticle(matching)
                : Node.stretched("orphans", matching.stream().map(OrphansView::node).toList()));
        if (!matching.isEmpty()) {
            content().showContent();
        } else {
            content().showMessage(orphans.isEmpty() ? whenNone
                    : NLS.bind(Messages.OrphansView_noMatch, ContentStack.literal(filter.value())));
        }
    }

    @Override
    protected void linkFollowed(String target) {
        filter.clear();
    }

    private static List<Node> byArticle(List<OrphanRow> orphans) {
        var articles = new LinkedHashMap<String, List<Node>>();
        var titles = new HashMap<String, String>();
        for (var orphan : orphans) {
            articles.computeIfAbsent(orphan.article(), unused -> new ArrayList<>()).add(node(orphan));
            titles.put(orphan.article(), orphan.title());
        }
        return Node.stretched("articles", articles.entrySet().stream()
                .map(entry -> Node.parent(entry.getKey(), titles.get(entry.getKey()), true, entry.getValue()))
                .toList());
    }

    private static Node node(OrphanRow orphan) {
        return Node.parent(orphan.article() + orphan.id(), orphan, true, orphan.guesses().stream()
                .map(guess -> Node.leaf(orphan.article() + orphan.id() + guess.number(), guess)).toList());
    }

    @Override
    protected List<?> selectedData() {
        return List.of(); // an orphan is no annotation that others could work on
    }

    /** Shows the place that is selected, without leaving the list. */
    @Override
    protected void selected() {
        super.selected();
        var guess = tree().selected().stream().map(Node::data).filter(GuessRow.class::isInstance)
                .map(GuessRow.class::cast).findFirst();
        guess.ifPresent(place -> editor(place.article()).ifPresent(editor -> reveal(editor, place.spans())));
    }

    private static void reveal(ArticleEditor editor, List<Span> spans) {
        if (!spans.isEmpty()) {
            editor.text().reveal(spans.getFirst());
            editor.text().select(spans.getFirst().begin(), spans.getLast().end());
        }
    }

    /** The editor of an article when it is in front. */
    private Optional<ArticleEditor> editor(String article) {
        return getSite().getPage().getActiveEditor() instanceof ArticleEditor editor
                && editor.session().article().getId().equals(article) ? Optional.of(editor) : Optional.empty();
    }

    /** Takes the place that is selected; of an orphan, goes to its first one. */
    @Override
    protected void openSelected() {
        status().clear();
        var selected = tree().selected();
        if (selected.isEmpty()) {
            return;
        }
        switch (selected.getFirst().data()) {
            case GuessRow guess -> place(guess);
            case OrphanRow orphan -> goTo(orphan);
            default -> status().clear();
        }
    }

    private void goTo(OrphanRow orphan) {
        try {
            if (editor(orphan.article()).isEmpty()) {
                Reveal.open(getSite().getPage(), casebook().requireStore(), orphan.article(), orphan.id());
            }
            if (orphan.guesses().isEmpty()) {
                status().complain(Messages.OrphansView_selectPlace);
            } else {
                getSite().getPage().activate(this);
                tree().select(List.of(orphan.article() + orphan.id() + "0"));
                selected();
            }
        } catch (CoreException e) {
            status().complain(e.getMessage());
        }
    }

    private void place(GuessRow guess) {
        if (editor(guess.article()).isEmpty()) {
            open(guess.article(), guess.orphan());
            reveal(editor(guess.article()).orElseThrow(), guess.spans());
            getSite().getPage().activate(this);
            return; // to be seen before it is taken
        }
        place(editor(guess.article()).get(), guess.orphan(), guess.spans());
    }

    private void open(String article, String orphan) {
        try {
            Reveal.open(getSite().getPage(), casebook().requireStore(), article, orphan);
        } catch (CoreException e) {
            status().complain(e.getMessage());
        }
    }

    /** Places the selected orphan, or the only one, where the reader selected. */
    void placeAtSelection(ArticleEditor editor) {
        var own = editor.session().own().getOrphans();
        var selected = tree().selected().stream().map(Node::data).map(OrphansView::orphanOf).flatMap(Optional::stream)
                .filter(id -> own.stream().anyMatch(orphan -> orphan.getId().equals(id))).findFirst();
        if (selected.isEmpty() && own.size() == 1) {
            selected = Optional.of(own.getFirst().getId());
        }
        var span = editor.text().selection();
        if (selected.isEmpty()) {
            editor.complain(own.isEmpty() ? Messages.OrphansView_noOrphan : Messages.OrphansView_selectOrphan);
        } else if (span.isEmpty()) {
            editor.complain(Messages.OrphansView_selectPlace);
        } else {
            place(editor, selected.get(), List.of(span.get()));
        }
    }

    private static Optional<String> orphanOf(Object data) {
        return switch (data) {
            case OrphanRow orphan -> Optional.of(orphan.id());
            case GuessRow guess -> Optional.of(guess.orphan());
            default -> Optional.empty();
        };
    }

    /** Reads what relates it to others first, which may take a moment. */
    private void place(ArticleEditor editor, String id, List<Span> spans) {
        var lost = LostRelations.of(editor.session());
        var display = tree().control().getDisplay();
        new BulkJob(Messages.OrphansView_placing, monitor -> {
            var relations = lost.read();
            display.asyncExec(() -> place(editor, id, spans, relations));
        }, status()::complain).schedule();
    }

    private void place(ArticleEditor editor, String id, List<Span> spans, List<Relation> lost) {
        if (tree().control().isDisposed()) {
            return;
        }
        var session = editor.session();
        var next = next(session, id);
        try {
            editor.select(session.place(orphan(session, id), spans, lost));
            next.ifPresent(key -> tree().select(List.of(editor.session().article().getId() + key)));
        } catch (CoreException e) {
            status().complain(e.getMessage());
        }
    }

    private static Orphan orphan(ArticleSession session, String id) throws CoreException {
        return (Orphan) Reveal.find(session, id).filter(Orphan.class::isInstance).orElseThrow(
                () -> new CoreException(Status.error(Messages.OrphansView_gone)));
    }

    /** The orphan that is selected when one is placed or given up. */
    private static Optional<String> next(ArticleSession session, String id) {
        var ids = session.own().getOrphans().stream().map(Orphan::getId).toList();
        int at = ids.indexOf(id);
        return at < 0 || ids.size() == 1 ? Optional.empty()
                : Optional.of(ids.get(at + 1 < ids.size() ? at + 1 : at - 1));
    }

    private void giveUp() {
        status().clear();
        var ids = tree().selected().stream().map(Node::data).map(OrphansView::orphanOf).flatMap(Optional::stream)
                .distinct().toList();
        var session = active().session();
        if (ids.isEmpty() || session.isEmpty()) {
            status().complain(Messages.OrphansView_openFirst);
            return;
        }
        try {
            var next = next(session.get(), ids.getLast());
            var orphans = new ArrayList<Orphan>();
            for (var id : ids) {
                orphans.add(orphan(session.get(), id));
            }
            session.get().giveUp(orphans);
            next.ifPresent(key -> tree().select(List.of(session.get().article().getId() + key)));
        } catch (CoreException e) {
            status().complain(e.getMessage());
        }
    }

    @Override
    protected void fillMenu(IMenuManager menu) {
        var selected = tree().selected().stream().map(Node::data).findFirst();
        boolean guess = selected.filter(GuessRow.class::isInstance).isPresent();
        var front = Optional.ofNullable(getSite().getPage().getActiveEditor()).filter(ArticleEditor.class::isInstance)
                .map(ArticleEditor.class::cast);
        menu.add(new ViewAction(guess ? Messages.OrphansView_placeHere : Messages.OrphansView_goTo, this::openSelected)
                .when(selected.isPresent()));
        menu.add(new ViewAction(Messages.OrphansView_placeAtSelection, PLACE,
                () -> front.ifPresent(this::placeAtSelection)).when(front.isPresent()));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.OrphansView_giveUp, GIVE_UP, this::giveUp).when(selected.isPresent()));
    }
}
