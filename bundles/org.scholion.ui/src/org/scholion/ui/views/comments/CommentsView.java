package org.scholion.ui.views.comments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.comments.CommentThread;
import org.scholion.core.comments.CommentThread.Post;
import org.scholion.core.comments.CommentThreads;
import org.scholion.core.comments.CommentsOperation;
import org.scholion.ui.article.Reveal;
import org.scholion.ui.style.WidgetId;
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

/** Lists the comments on annotations of the article in front, or of all; they are answered and resolved here. */
public final class CommentsView extends NodeView {

    private static final String REPLY = "org.scholion.ui.replyComment";
    private static final String RESOLVE = "org.scholion.ui.resolveComment";
    private static final String CHANGE = "org.scholion.ui.changeComment";
    private static final String DELETE = "org.scholion.ui.deleteAnnotation";
    private static final String ALL = "allArticles";
    private static final String RESOLVED = "resolvedToo";

    private final CommentLabels labels = new CommentLabels();
    private FilterField filter;
    private Button resolvedToo;
    private CommentEntry entry;
    private LatestResult all;

    public CommentsView() {
        super("comments");
    }

    @Override
    protected void createFilters(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 6, 0, 0).spacing(6, 0).applyTo(row);
        filter = new FilterField(row, "comments.filter", Messages.CommentsView_filterHint, text -> refresh());
        resolvedToo = new Button(row, SWT.CHECK);
        resolvedToo.setText(Messages.CommentsView_resolvedToo);
        resolvedToo.setSelection(settings().getBoolean(RESOLVED));
        WidgetId.set(resolvedToo, "comments.resolvedToo");
        resolvedToo.addListener(SWT.Selection, event -> {
            settings().put(RESOLVED, resolvedToo.getSelection());
            refresh();
        });
    }

    @Override
    protected NodeTree createTree(Composite parent, String widgetId) {
        return new NodeTree(parent, widgetId, labels, new Column(10, 30, 3), new Column(8, 20, 2),
                new Column(8, 14, 1));
    }

    @Override
    protected void createBelow(Composite parent) {
        entry = new CommentEntry(parent, this::send, () -> tree().control().setFocus());
    }

    @Override
    protected void created() {
        filter.leadTo(tree().control());
        all = new LatestResult(tree().control(), Messages.CommentsView_job);
        ScopeAction.add(getViewSite(), settings(), ALL, Messages.CommentsView_allArticles, this::refresh);
    }

    @Override
    protected String keyContext() {
        return "org.scholion.ui.context.comments";
    }

    @Override
    protected Map<String, Runnable> commands() {
        return Map.of(REPLY, this::reply, RESOLVE, this::resolve, CHANGE, this::change, DELETE, this::delete,
                IWorkbenchCommandConstants.EDIT_DELETE, this::delete);
    }

    @Override
    protected void showNow() {
        var store = casebook().store();
        store.ifPresent(open -> labels.use(new AnnotationTexts(open.casebook())));
        if (store.isEmpty()) {
            show(Map.of(), Messages.CommentsView_noCasebook);
        } else if (settings().getBoolean(ALL)) {
            showAll(store.get());
        } else {
            all.cancel();
            var article = active().session().map(session -> session.article().getId()).flatMap(store.get()::article);
            show(article.isEmpty() ? Map.of() : Map.of(article.get().label(), CommentThreads.of(sets())),
                    article.isEmpty() ? Messages.CommentsView_noArticle : Messages.CommentsView_none);
        }
    }

    private void showAll(CasebookStore store) {
        all.compute(monitor -> {
            var found = new LinkedHashMap<String, List<CommentThread>>();
            new CommentsOperation(store).execute((article, threads) -> found
                    .computeIfAbsent(article.label(), unused -> new ArrayList<>()).addAll(threads), monitor);
            return found;
        }, found -> show(found, Messages.CommentsView_noneAtAll));
    }

    @Override
    protected void casebookEdited() {
        refreshAll();
    }

    /** The article in front tells of its changes itself. */
    private void refreshAll() {
        if (settings().getBoolean(ALL)) {
            refresh();
        }
    }

    /** @param found by the title of the article */
    private void show(Map<String, List<CommentThread>> found, String whenNone) {
        var words = TextFilter.of(filter.value());
        var rows = new ArrayList<Node>();
        found.forEach((title, threads) -> {
            var matching = threads.stream().filter(thread -> settings().getBoolean(RESOLVED) || !thread.resolved())
                    .filter(thread -> words.isEmpty() || words.matches(TextFilter.fold(labels.searched(thread))))
                    .map(CommentsView::node).toList();
            if (settings().getBoolean(ALL) && !matching.isEmpty()) {
                rows.add(Node.parent("article " + title, title, true, matching));
            } else {
                rows.addAll(matching);
            }
        });
        tree().show(Node.stretched("comments", rows));
        if (!rows.isEmpty()) {
            content().showContent();
        } else if (found.values().stream().allMatch(List::isEmpty)) {
            content().showMessage(whenNone);
        } else {
            content().showMessage(words.isEmpty() ? Messages.CommentsView_noneOpen
                    : NLS.bind(Messages.CommentsView_noMatch, ContentStack.literal(filter.value())));
        }
        showEntry();
    }

    private static Node node(CommentThread thread) {
        return Node.parent(thread.first().id(), thread, true, thread.posts().stream().skip(1)
                .map(post -> Node.leaf(post.id(), new ReplyRow(thread, post))).toList());
    }

    @Override
    protected void linkFollowed(String target) {
        filter.clear();
        if (target.equals(RESOLVED)) {
            resolvedToo.setSelection(true);
            settings().put(RESOLVED, true);
            refresh();
        }
    }

    @Override
    protected List<?> selectedData() {
        var here = active().session().filter(session -> thread().filter(thread -> thread.article()
                .equals(session.article().getId())).isPresent());
        return here.flatMap(session -> Reveal.find(session, thread().orElseThrow().annotation())).map(List::of)
                .orElse(List.of());
    }

    @Override
    protected void selected() {
        super.selected();
        showEntry();
    }

    private void showEntry() {
        entry.about(thread().map(thread -> NLS.bind(Messages.CommentsView_replyTo,
                labels.signature(thread.first()))));
    }

    private Optional<CommentThread> thread() {
        return tree().selected().stream().findFirst().flatMap(node -> switch (node.data()) {
            case CommentThread thread -> Optional.of(thread);
            case ReplyRow reply -> Optional.of(reply.thread());
            default -> Optional.empty();
        });
    }

    private Optional<Post> post() {
        return tree().selected().stream().findFirst().flatMap(node -> switch (node.data()) {
            case CommentThread thread -> Optional.of(thread.first());
            case ReplyRow reply -> Optional.of(reply.post());
            default -> Optional.empty();
        });
    }

    /** Goes to the annotation. */
    @Override
    protected void openSelected() {
        thread().ifPresent(thread -> attempt(() -> Reveal.open(getSite().getPage(), casebook().requireStore(),
                thread.article(), thread.annotation())));
    }

    private void reply() {
        if (thread().isPresent()) {
            entry.begin();
        }
    }

    private void change() {
        post().ifPresent(post -> entry.beginChange(post.id(), post.text()));
    }

    /**
     * Sends what was written.
     *
     * @param changed identifier of the comment that it puts in other words; empty for a reply
     */
    private boolean send(String words, String changed) {
        var thread = thread();
        return thread.isPresent() && attempt(() -> {
            var edits = new CommentEdits(casebook());
            if (changed.isEmpty()) {
                edits.reply(thread.get(), words);
            } else {
                edits.change(thread.get(), changed, (discussion, comment) -> discussion.change(comment, words));
            }
            refreshAll();
        });
    }

    private void resolve() {
        thread().ifPresent(thread -> attempt(() -> {
            new CommentEdits(casebook()).change(thread, thread.first().id(),
                    (discussion, comment) -> discussion.setResolved(comment, !thread.resolved()));
            refreshAll();
        }));
    }

    private void delete() {
        var post = post();
        thread().ifPresent(thread -> attempt(() -> {
            new CommentEdits(casebook()).change(thread, post.orElseThrow().id(),
                    (discussion, comment) -> discussion.delete(comment));
            refreshAll();
        }));
    }

    /** Something that may fail. */
    private interface Attempt {

        void run() throws CoreException;
    }

    private boolean attempt(Attempt attempt) {
        status().clear();
        try {
            attempt.run();
            return true;
        } catch (CoreException e) {
            status().complain(e.getMessage());
            return false;
        }
    }

    @Override
    protected void fillMenu(IMenuManager menu) {
        var thread = thread();
        menu.add(new ViewAction(Messages.CommentsView_goTo, this::openSelected).when(thread.isPresent()));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.CommentsView_reply, REPLY, this::reply).when(thread.isPresent()));
        menu.add(new ViewAction(thread.isPresent() && thread.get().resolved() ? Messages.CommentsView_openAgain
                : Messages.CommentsView_resolve, RESOLVE, this::resolve).when(thread.isPresent()));
        menu.add(new ViewAction(Messages.CommentsView_change, CHANGE, this::change).when(thread.isPresent()));
        menu.add(new ViewAction(Messages.CommentsView_delete, DELETE, this::delete).when(thread.isPresent()));
    }
}
