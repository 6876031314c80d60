package org.scholion.ui.views.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationSet;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.views.ActiveArticle;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewSelection;
import org.scholion.ui.views.ViewSettings;
import org.scholion.ui.views.ViewStatus;

/** A view with filters above a tree; it follows the article in front, and its undo and redo are those of that article. */
public abstract class NodeView extends ViewPart {

    private final String id;
    private final ViewSelection selection = new ViewSelection();
    private final OpenCasebookListener casebookListener = new OpenCasebookListener() {
        @Override
        public void casebookOpened() {
            refresh();
        }

        @Override
        public void articleChanged(ArticleSummary summary) {
            casebookEdited();
        }

        @Override
        public void casebookChanged() {
            refresh(); // names of entities and analysts
        }
    };
    private OpenCasebook casebook;
    private ActiveArticle active;
    private IDialogSettings settings;
    private ContentStack content;
    private NodeTree tree;
    private IContextActivation keys;
    private boolean waiting;

    /** @param id the names of the widgets begin with it */
    protected NodeView(String id) {
        this.id = id;
    }

    @Override
    public final void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        settings = ViewSettings.of(getClass());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        createFilters(parent);
        content = new ContentStack(parent, id, this::linkFollowed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        tree = createTree(content.composite(), id + ".tree");
        content.setContent(tree.composite());
        createBelow(parent);
        hookTree();
        getSite().setSelectionProvider(selection);
        casebook.addListener(casebookListener);
        active = new ActiveArticle(getViewSite(), new ArticleEvents());
        // a view behind another one is shown anew when it comes to the front
        content.composite().addListener(SWT.Resize, event -> showSoon());
        content.composite().addListener(SWT.Paint, event -> showSoon());
        created();
        refresh();
    }

    /** Creates what stands above the tree, in a grid of one column. */
    protected abstract void createFilters(Composite parent);

    protected abstract NodeTree createTree(Composite parent, String widgetId);

    /** Creates what stands below the tree. */
    protected void createBelow(Composite parent) {
    }

    /** Is called when all widgets are there. */
    protected void created() {
    }

    /** Shows what there is now. */
    protected abstract void showNow();

    /** Shows what there is when the view is seen; several changes at once cost no more than one. */
    protected final void refresh() {
        if (!waiting) {
            waiting = true;
            tree.control().getDisplay().asyncExec(this::showIfSeen);
        }
    }

    private void showSoon() {
        if (waiting) {
            tree.control().getDisplay().asyncExec(this::showIfSeen);
        }
    }

    private void showIfSeen() {
        if (!tree.control().isDisposed() && waiting && content.composite().isVisible()) {
            waiting = false;
            showNow();
        }
    }

    /** An article of the casebook, or what is said of it, was changed. */
    protected void casebookEdited() {
    }

    /** A link of the message was followed. */
    protected void linkFollowed(String target) {
    }

    /** The article in front was edited. */
    protected void articleEdited() {
        refresh();
    }

    /** What Enter and a double click do. */
    protected abstract void openSelected();

    /** What commands do while the tree has the focus. */
    protected Map<String, Runnable> commands() {
        return Map.of();
    }

    /** The context of keys that hold while the tree has the focus; null for none. */
    protected String keyContext() {
        return null;
    }

    protected abstract void fillMenu(IMenuManager menu);

    /** What is selected was changed by the analyst; it is published. */
    protected List<?> selectedData() {
        return tree.selected().stream().map(Node::data).toList();
    }

    protected void selected() {
        selection.publish(selectedData());
    }

    private void hookTree() {
        var control = tree.control();
        control.addListener(SWT.Selection, event -> selected());
        control.addListener(SWT.DefaultSelection, event -> openSelected());
        var handlers = new FocusedHandlers(control, getSite()).handle(IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        commands().forEach(handlers::handle);
        control.addListener(SWT.FocusIn, event -> holdKeys(true));
        control.addListener(SWT.FocusOut, event -> holdKeys(false));
        control.addListener(SWT.Dispose, event -> holdKeys(false));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            fillMenu(manager);
            manager.add(new Separator());
            manager.add(new ViewAction(Messages.NodeView_copy, IWorkbenchCommandConstants.EDIT_COPY, this::copy)
                    .when(control.getSelectionCount() > 0));
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(menu, selection);
    }

    private void holdKeys(boolean hold) {
        var contexts = getSite().getService(IContextService.class);
        if (keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
        if (hold && keyContext() != null) {
            keys = contexts.activateContext(keyContext());
        }
    }

    private void copy() {
        ClipboardText.copy(tree.control().getDisplay(), tree.selectedText());
    }

    protected final OpenCasebook casebook() {
        return casebook;
    }

    protected final ActiveArticle active() {
        return active;
    }

    protected final IDialogSettings settings() {
        return settings;
    }

    protected final ContentStack content() {
        return content;
    }

    protected final NodeTree tree() {
        return tree;
    }

    protected final ViewSelection selection() {
        return selection;
    }

    protected final ViewStatus status() {
        return new ViewStatus(getViewSite());
    }

    /** The readings of all analysts of the article in front; none where there is none. */
    protected final List<AnnotationSet> sets() {
        return active.session().map(NodeView::sets).orElse(List.of());
    }

    /** The readings of all analysts, the own one first. */
    public static List<AnnotationSet> sets(ArticleSession session) {
        var sets = new ArrayList<AnnotationSet>();
        sets.add(session.own());
        sets.addAll(session.others());
        return sets;
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        if (active != null) {
            casebook.removeListener(casebookListener);
            active.dispose();
        }
        super.dispose();
    }

    private final class ArticleEvents implements ActiveArticle.Listener {

        @Override
        public void articleActivated() {
            refresh();
        }

        @Override
        public void articleEdited() {
            NodeView.this.articleEdited();
        }
    }
}
