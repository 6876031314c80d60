package org.scholion.ui.views.entities;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
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
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.RegisterWork;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewStatus;
import org.scholion.ui.views.rows.RowTable;
import org.scholion.ui.views.rows.RowTable.Column;
import org.scholion.ui.views.rows.RowTable.RowKind;

/** The entities of the open casebook: who and what its annotations are about. Enter says where one is mentioned. */
public final class EntitiesView extends ViewPart implements IShowInTarget {

    private static final String CONTEXT = "org.scholion.ui.context.registers";
    private static final String COMMAND = "org.scholion.ui.register.";

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
    private RowTable<EntityRow> rows;
    private UseCounter use;
    private CasebookUndo undo;
    private EntityGestures gestures;
    private List<EntityRow> all = List.of();

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
        filter.leadTo(rows.control());
        use = new UseCounter(casebook, this::load);
        undo = new CasebookUndo(getViewSite().getActionBars(), casebook);
        gestures = new EntityGestures(new RegisterWork(getSite().getShell(), () -> casebook.store().orElseThrow(),
                problem -> new ViewStatus(getViewSite()).complain(problem)), use, this::reveal, rows::place,
                this::open);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        createActions();
        casebook.addListener(listener);
        load();
    }

    private void createTable(Composite holder) {
        rows = new RowTable<>(holder, "entities.table", SWT.MULTI,
                List.of(new Column(Messages.EntitiesView_name, 3, 12, 24, SWT.LEFT),
                        new Column(Messages.EntitiesView_kind, 0, 15, 15, SWT.LEFT),
                        new Column(Messages.EntitiesView_mentions, 0, 0, 0, SWT.RIGHT),
                        Column.extra(Messages.EntitiesView_aliases, 2, 16),
                        Column.extra(Messages.EntitiesView_identifiers, 1, 16)),
                new RowKind<>(EntityRow::id, EntityRow::texts, EntityRow::order), 0, this::show);
        rows.control().addListener(SWT.DefaultSelection, event -> mentions());
    }

    private void createActions() {
        var table = rows.control();
        new FocusedHandlers(table, getSite()).handle(COMMAND + "add", () -> ifOpen(gestures::add))
                .handle(COMMAND + "edit", this::edit).handle(COMMAND + "delete", () -> withSelected(gestures::delete))
                .handle(COMMAND + "merge", () -> withSelected(gestures::merge))
                .handle("org.eclipse.ui.edit.selectAll", table::selectAll)
                .handle("org.eclipse.ui.edit.copy", rows::copy);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fill(menu));
        table.setMenu(menu.createContextMenu(table));
        getViewSite().getActionBars().getMenuManager()
                .add(new ViewAction(Messages.EntitiesView_add, () -> ifOpen(gestures::add)));
    }

    private void fill(MenuManager menu) {
        int selected = rows.control().getSelectionCount();
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

    private void withSelected(Consumer<List<String>> action) {
        var ids = selected();
        if (!ids.isEmpty()) {
            action.accept(ids);
        }
    }

    private List<String> selected() {
        return rows.selected().stream().map(EntityRow::id).toList();
    }

    private void load() {
        var counts = use.counts();
        var before = new HashMap<String, EntityRow>();
        all.forEach(row -> before.put(row.id(), row));
        all = casebook.store().map(store -> store.casebook().getEntities().stream().map(
                entity -> EntityRow.of(entity, counts.entity(entity.getId()), before.get(entity.getId()))).toList())
                .orElse(List.of());
        show();
    }

    private void show() {
        var shown = EntityRow.shown(all, filter.value(), rows.order());
        rows.show(shown);
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
        rows.select(id);
    }

    /** Selects the entity that a reference means, whatever was filtered. */
    @Override
    public boolean show(ShowInContext context) {
        if (context.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof ReferenceAddress address && address.kind() == Kind.ENTITY) {
            filter.clear();
            reveal(address.id());
            rows.control().showSelection();
            return rows.control().getSelectionCount() > 0;
        }
        return false;
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
            rows.control().setFocus();
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
