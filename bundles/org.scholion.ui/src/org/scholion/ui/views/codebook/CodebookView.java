package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.part.ViewPart;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.casebook.CasebookUndo;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.casebook.UseCounter;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.RegisterWork;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewStatus;

/**
 * The codebook of the open casebook, to be edited by keys, menu, and drag and drop. Enter on a layer marks the selection
 * in the article with it.
 */
public final class CodebookView extends ViewPart {

    /** Where the keys of the registers hold. */
    static final String CONTEXT = "org.scholion.ui.context.registers";
    private static final String COMMAND = "org.scholion.ui.register.";
    private static final String MARK = "org.scholion.ui.mark";
    private static final String MARK_LAYER = "org.scholion.ui.mark.layer";

    private final OpenCasebookListener casebookListener = new CasebookEvents();
    private OpenCasebook casebook;
    private ContentStack content;
    private TreeViewer viewer;
    private UseCounter use;
    private CasebookUndo undo;
    private CodebookGestures gestures;
    private CodebookNode toReveal;

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        GridLayoutFactory.fillDefaults().applyTo(parent);
        content = new ContentStack(parent, "codebook", new CommandLinks(getViewSite())::run);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var composite = new Composite(content.composite(), SWT.NONE);
        viewer = new TreeViewer(composite, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        WidgetId.set(viewer.getTree(), "codebook.tree");
        viewer.getTree().setHeaderVisible(true);
        use = new UseCounter(casebook, () -> viewer.refresh());
        composite.setLayout(new FillLayout());
        CodebookColumns.create(viewer,
                () -> casebook.store().map(store -> store.casebook().getCodebook()).orElse(null), use);
        viewer.setContentProvider(new Provider());
        RowToolTips.on(viewer);
        viewer.addOpenListener(event -> open(selected()));
        content.setContent(composite);
        createGestures();
        getSite().setSelectionProvider(viewer);
        casebook.addListener(casebookListener);
        showCasebook();
    }

    private void createGestures() {
        gestures = new CodebookGestures(
                new RegisterWork(getSite().getShell(), () -> casebook.store().orElseThrow(),
                        problem -> new ViewStatus(getViewSite()).complain(problem)),
                this::reveal, this::place, new ArticleKeys(getSite().getService(IBindingService.class)));
        CodebookDrop.install(viewer, gestures, this::codebook);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        undo = new CasebookUndo(getViewSite().getActionBars(), casebook);
        new FocusedHandlers(viewer.getTree(), getSite()).handle(COMMAND + "add", this::add)
                .handle(COMMAND + "edit", () -> withSelected(gestures::edit))
                .handle(COMMAND + "delete", () -> withSelected(gestures::delete))
                .handle(COMMAND + "merge", () -> withSelected(gestures::merge))
                .handle(COMMAND + "moveUp", () -> withSelected(node -> gestures.move(node, -1)))
                .handle(COMMAND + "moveDown", () -> withSelected(node -> gestures.move(node, 1)));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        var viewMenu = getViewSite().getActionBars().getMenuManager();
        viewMenu.add(new ViewAction(Messages.CodebookView_newLayer, () -> ifOpen(gestures::newLayer)));
        viewMenu.add(new Separator());
        addFiles(viewMenu);
    }

    private void fill(MenuManager menu) {
        var node = selected();
        boolean tag = node != null && node.isTag();
        menu.add(new ViewAction(Messages.CodebookView_newTag, COMMAND + "add", this::add).when(node != null));
        menu.add(new ViewAction(Messages.CodebookView_newAttribute,
                () -> withSelected(chosen -> gestures.newAttribute(chosen.layer()))).when(node != null));
        menu.add(new ViewAction(Messages.CodebookView_newLayer, gestures::newLayer));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.CodebookView_edit, COMMAND + "edit", () -> withSelected(gestures::edit))
                .when(node != null));
        menu.add(new ViewAction(Messages.CodebookView_merge, COMMAND + "merge", () -> withSelected(gestures::merge))
                .when(tag));
        menu.add(new ViewAction(Messages.CodebookView_moveUp, COMMAND + "moveUp",
                () -> withSelected(chosen -> gestures.move(chosen, -1))).when(node != null));
        menu.add(new ViewAction(Messages.CodebookView_moveDown, COMMAND + "moveDown",
                () -> withSelected(chosen -> gestures.move(chosen, 1))).when(node != null));
        menu.add(new ViewAction(Messages.CodebookView_delete, COMMAND + "delete", () -> withSelected(gestures::delete))
                .when(node != null));
        menu.add(new Separator());
        addFiles(menu);
    }

    /** The wizards that the File menu has too. */
    private void addFiles(IMenuManager menu) {
        for (var command : List.of("org.scholion.ui.importCodebook", "org.scholion.ui.exportCodebook")) {
            menu.add(new CommandContributionItem(new CommandContributionItemParameter(getSite(), command, command,
                    CommandContributionItem.STYLE_PUSH)));
        }
    }

    private void add() {
        var node = selected();
        if (node == null) {
            ifOpen(gestures::newLayer);
        } else if (node.kind() == CodebookNode.Kind.ATTRIBUTE) {
            gestures.newAttribute(node.layer());
        } else {
            gestures.newTag(node);
        }
    }

    private void ifOpen(Runnable action) {
        if (casebook.store().isPresent()) {
            action.run();
        } else {
            new ViewStatus(getViewSite()).complain(Messages.CodebookView_openFirst);
        }
    }

    private void withSelected(Consumer<CodebookNode> action) {
        var node = selected();
        if (node != null && node.find(codebook()) != null) {
            action.accept(node);
        }
    }

    private CodebookNode selected() {
        return (CodebookNode) viewer.getStructuredSelection().getFirstElement();
    }

    private Codebook codebook() {
        return casebook.store().orElseThrow().casebook().getCodebook();
    }

    /** Where a list about the selected row comes up. */
    private Rectangle place() {
        var tree = viewer.getTree();
        var row = tree.getSelectionCount() == 0 ? tree.getClientArea() : tree.getSelection()[0].getBounds();
        var corner = tree.toDisplay(row.x, row.y);
        return new Rectangle(corner.x, corner.y, row.width, row.height);
    }

    private void reveal(CodebookNode node) {
        toReveal = node;
        revealNow();
    }

    private void revealNow() {
        if (toReveal != null && casebook.store().isPresent() && toReveal.find(codebook()) != null) {
            viewer.setSelection(new StructuredSelection(toReveal), true);
            toReveal = null;
        }
    }

    private void showCasebook() {
        var codebook = casebook.store().map(store -> store.casebook().getCodebook());
        viewer.setInput(codebook.orElse(null));
        if (codebook.isPresent()) {
            content.showContent();
        } else {
            content.showMessage(Messages.CodebookView_noCasebook);
        }
    }

    private void open(CodebookNode node) {
        if (node != null && node.find(codebook()) instanceof Layer layer && layer.getKind() == LayerKind.SPAN) {
            new CommandLinks(getViewSite()).run(MARK, Map.of(MARK_LAYER, layer.getName()));
        } else if (node != null) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void dispose() {
        if (casebook != null) {
            casebook.removeListener(casebookListener);
            use.dispose();
            undo.dispose();
        }
        super.dispose();
    }

    private final class CasebookEvents implements OpenCasebookListener {

        @Override
        public void casebookOpened() {
            showCasebook();
        }

        @Override
        public void casebookChanged() {
            viewer.getTree().setRedraw(false);
            viewer.refresh();
            viewer.getTree().setRedraw(true);
            revealNow();
        }
    }

    private static final class Provider implements ITreeContentProvider {

        private Codebook codebook;

        @Override
        public void inputChanged(Viewer viewer, Object old, Object input) {
            codebook = (Codebook) input;
        }

        @Override
        public Object[] getElements(Object input) {
            return CodebookNode.layers((Codebook) input).toArray();
        }

        @Override
        public Object[] getChildren(Object node) {
            return ((CodebookNode) node).children(codebook).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return ((CodebookNode) node).parent();
        }

        @Override
        public boolean hasChildren(Object node) {
            return getChildren(node).length > 0;
        }
    }
}
