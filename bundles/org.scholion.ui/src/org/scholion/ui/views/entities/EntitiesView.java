package org.scholion.ui.views.entities;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.registers.RegisterUse.Mention;
import org.scholion.core.report.text.ReferenceAddress;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleEditorInput;
import org.scholion.ui.casebook.CasebookUndo;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.casebook.UseCounter;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewStatus;

/** The entities of the open casebook: who and what its annotations are about. Enter says where one is mentioned. */
public final class EntitiesView extends ViewPart implements IShowInTarget {

    private static final String CONTEXT = "org.scholion.ui.context.registers";
    private static final String COMMAND = "org.scholion.ui.register.";
    private static final int[] WEIGHTS = { 30, 14, 10, 26, 20 };
    private static final int[] LEAST_WIDTHS = { 130, 90, 80, 110, 110 };

    private final OpenCasebookListener listener = new OpenCasebookListener() {
        @Override
        public void casebookOpened() {
            load();
        }

        @Override
        public void casebookChanged() {
            load();
        }
    };
    private OpenCasebook casebook;
    private ContentStack content;
    private FilterField filter;
    private Table table;
    private UseCounter use;
    private CasebookUndo undo;
    private EntityGestures gestures;
    private Comparator<EntityRow> order = EntityRow.order(0);
    private List<EntityRow> all = List.of();
    private List<EntityRow> shown = List.of();

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        filter = new FilterField(parent, "entities.filter", Messages.EntitiesView_filterHint, typed -> show());
        content = new ContentStack(parent, "entities", this::follow);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var holder = new Composite(content.composite(), SWT.NONE);
        createTable(holder);
        content.setContent(holder);
        filter.leadTo(table);
        use = new UseCounter(casebook, this::load);
        undo = new CasebookUndo(getViewSite().getActionBars(), casebook);
        gestures = new EntityGestures(getSite().getShell(), () -> casebook.store().orElseThrow(), use,
                problem -> new ViewStatus(getViewSite()).complain(problem), this::reveal, this::place, this::open);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        createActions();
        casebook.addListener(listener);
        load();
    }

    private void createTable(Composite holder) {
        table = new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        WidgetId.set(table, "entities.table");
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var headers = List.of(Messages.EntitiesView_name, Messages.EntitiesView_kind, Messages.EntitiesView_mentions,
                Messages.EntitiesView_aliases, Messages.EntitiesView_identifiers);
        for (int i = 0; i < headers.size(); i++) {
            int number = i;
            var column = new TableColumn(table, SWT.LEFT);
            column.setText(headers.get(i));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], LEAST_WIDTHS[i], true));
            column.addListener(SWT.Selection, event -> sort(column, number));
        }
        table.addListener(SWT.SetData, event -> {
            if (event.index >= 0 && event.index < shown.size()) { // else a row that is just going
                ((TableItem) event.item).setText(shown.get(event.index).texts());
            }
        });
        table.addListener(SWT.DefaultSelection, event -> mentions());
    }

    private void createActions() {
        new FocusedHandlers(table, getSite()).handle(COMMAND + "add", () -> ifOpen(gestures::add))
                .handle(COMMAND + "edit", this::edit).handle(COMMAND + "delete", () -> withSelected(gestures::delete))
                .handle(COMMAND + "merge", () -> withSelected(gestures::merge))
                .handle("org.eclipse.ui.edit.selectAll", table::selectAll)
                .handle("org.eclipse.ui.edit.copy", this::copy);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        table.setMenu(menu.createContextMenu(table));
        getViewSite().getActionBars().getMenuManager()
                .add(new ViewAction(Messages.EntitiesView_add, () -> ifOpen(gestures::add)));
    }

    private void fill(MenuManager menu) {
        int selected = table.getSelectionCount();
        menu.add(new ViewAction(Messages.EntitiesView_where, this::mentions).when(selected == 1));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.EntitiesView_add, COMMAND + "add", () -> ifOpen(gestures::add)));
        menu.add(new ViewAction(Messages.EntitiesView_edit, COMMAND + "edit", this::edit).when(selected == 1));
        menu.add(new ViewAction(Messages.EntitiesView_merge, COMMAND + "merge", () -> withSelected(gestures::merge))
                .when(selected > 0));
        menu.add(new ViewAction(Messages.EntitiesView_delete, COMMAND + "delete", () -> withSelected(gestures::delete))
                .when(selected > 0));
    }

    private void follow(String link) {
        if (link.equals("add")) {
            gestures.add();
        } else {
            new CommandLinks(getViewSite()).run(link);
        }
    }

    private void ifOpen(Runnable action) {
        if (casebook.store().isPresent()) {
            action.run();
        }
    }

    private void edit() {
        withSelected(ids -> gestures.edit(ids.get(0)));
    }

    private void mentions() {
        withSelected(ids -> gestures.mentions(ids.get(0)));
    }

    private void copy() {
        ClipboardText.copy(table.getDisplay(), String.join("\n",
                IntStream.of(table.getSelectionIndices()).mapToObj(row -> String.join("\t", shown.get(row).texts()))
                        .toList()));
    }

    private void withSelected(Consumer<List<String>> action) {
        var ids = selected();
        if (!ids.isEmpty()) {
            action.accept(ids);
        }
    }

    private List<String> selected() {
        return IntStream.of(table.getSelectionIndices()).sorted().mapToObj(row -> shown.get(row).id()).toList();
    }

    private void sort(TableColumn column, int number) {
        boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        order = again ? EntityRow.order(number).reversed() : EntityRow.order(number);
        table.setSortColumn(column);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        show();
    }

    private void load() {
        var counts = use.counts();
        all = casebook.store().map(store -> store.casebook().getEntities().stream()
                .map(entity -> EntityRow.of(entity, counts.entity(entity.getId()))).toList()).orElse(List.of());
        show();
    }

    private void show() {
        var kept = new HashSet<>(selected());
        shown = EntityRow.shown(all, filter.value(), order);
        table.setItemCount(shown.size());
        table.clearAll();
        table.setSelection(kept.isEmpty() ? new int[0]
                : IntStream.range(0, shown.size()).filter(row -> kept.contains(shown.get(row).id())).toArray());
        if (casebook.store().isEmpty()) {
            content.showMessage(Messages.EntitiesView_noCasebook);
        } else if (all.isEmpty()) {
            content.showMessage(Messages.EntitiesView_none);
        } else if (shown.isEmpty()) {
            content.showMessage(Messages.EntitiesView_noMatch);
        } else {
            content.showContent();
        }
    }

    private void reveal(String id) {
        load();
        IntStream.range(0, shown.size()).filter(row -> shown.get(row).id().equals(id)).findFirst()
                .ifPresent(table::setSelection);
    }

    /** Selects the entity that a reference means, whatever was filtered. */
    @Override
    public boolean show(ShowInContext context) {
        if (context.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof ReferenceAddress address && address.kind() == Kind.ENTITY) {
            filter.clear();
            reveal(address.id());
            table.showSelection();
            return table.getSelectionCount() > 0;
        }
        return false;
    }

    private Rectangle place() {
        var row = table.getSelectionCount() == 0 ? table.getClientArea() : table.getSelection()[0].getBounds();
        var corner = table.toDisplay(row.x, row.y);
        return new Rectangle(corner.x, corner.y, row.width, row.height);
    }

    /** Opens the article of a mention with the mention selected. */
    private void open(Mention mention) {
        var status = new ViewStatus(getViewSite());
        status.clear();
        try {
            var store = casebook.requireStore();
            var part = getSite().getPage().openEditor(new ArticleEditorInput(store, store.resolve(mention.article())),
                    ArticleEditor.ID);
            if (part instanceof ArticleEditor editor) {
                gestures.find(editor.session(), mention).ifPresent(editor::select);
            }
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
        if (content.isContentShown()) {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (casebook != null) {
            casebook.removeListener(listener);
            use.dispose();
            undo.dispose();
        }
        super.dispose();
    }
}
