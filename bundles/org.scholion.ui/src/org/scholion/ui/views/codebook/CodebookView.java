package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
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
import org.scholion.model.MarkStyle;
import org.scholion.ui.casebook.CasebookUndo;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.casebook.UseCounter;
import org.scholion.ui.style.ColumnRoom.Wish;
import org.scholion.ui.style.FittedColumns;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.TextWidth;
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
    /** Characters. */
    private static final int LEAST_NAME = 14;
    private static final int NAME = 18;
    private static final int DESCRIPTION = 24;
    /** Pixels beside the words of a cell or header. */
    private static final int AROUND_TEXT = 11;

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
        createColumns(composite);
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

    private void createColumns(Composite composite) {
        composite.setLayout(new FillLayout());
        var tree = viewer.getTree();
        var images = new LocalResourceManager(JFaceResources.getResources(), tree);
        addColumn(Messages.CodebookView_name,
                new Labels(node -> CodebookOutline.label(node.find(codebook())), images));
        addColumn(Messages.CodebookView_key, texts(CodebookOutline::key));
        addColumn(Messages.CodebookView_use, new Labels(this::count, null));
        addColumn(Messages.CodebookView_kind, texts(CodebookOutline::kind));
        addColumn(Messages.CodebookView_style, texts(CodebookOutline::style));
        addColumn(Messages.CodebookView_description, texts(CodebookOutline::description));
        var kind = whole(Stream.concat(Stream.of(Messages.CodebookView_kind, Messages.CodebookOutline_tag),
                Stream.of(LayerKind.values()).map(CodebookOutline::name)));
        var style = whole(Stream.concat(Stream.of(Messages.CodebookView_style),
                Stream.of(MarkStyle.values()).map(CodebookOutline::name)));
        FittedColumns.of(tree, List.of(
                Wish.text(TextWidth.ofCharacters(tree, LEAST_NAME), TextWidth.ofCharacters(tree, NAME), 1),
                Wish.whole(whole(Stream.of(Messages.CodebookView_key))),
                Wish.whole(whole(Stream.of(Messages.CodebookView_use))), Wish.extra(kind, 0), Wish.extra(style, 0),
                Wish.extra(TextWidth.ofCharacters(tree, DESCRIPTION), 2)));
    }

    private Labels texts(Function<Object, String> text) {
        return new Labels(node -> text.apply(node.find(codebook())), null);
    }

    /** Room for the widest of some texts: beside an article there is none to spare, and a text cut in the middle says nothing. */
    private int whole(Stream<String> texts) {
        return TextWidth.of(viewer.getTree(), texts) + AROUND_TEXT;
    }

    private void addColumn(String header, ColumnLabelProvider labels) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(header);
        column.setLabelProvider(labels);
    }

    private String count(CodebookNode node) {
        int count = switch (node.kind()) {
            case LAYER -> use.counts().layer(node.layer());
            case TAG -> use.counts().tag(node.layer(), node.name());
            case ATTRIBUTE -> 0;
        };
        return count == 0 ? "" : String.format("%,d", count);
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

    private final class Labels extends ColumnLabelProvider {

        private final Function<CodebookNode, String> text;
        private final ResourceManager images;

        Labels(Function<CodebookNode, String> text, ResourceManager images) {
            this.text = text;
            this.images = images;
        }

        @Override
        public String getText(Object node) {
            return casebook.store().isEmpty() ? "" : text.apply((CodebookNode) node);
        }

        @Override
        public Image getImage(Object node) {
            return images != null && casebook.store().isPresent()
                    && ((CodebookNode) node).find(codebook()) instanceof Layer layer
                            ? images.create(LayerSwatch.of(layer))
                            : null;
        }

        @Override
        public String getToolTipText(Object node) {
            var words = casebook.store().isEmpty() ? ""
                    : CodebookOutline.toolTip(((CodebookNode) node).find(codebook()));
            return words.isEmpty() ? null : words;
        }
    }
}
