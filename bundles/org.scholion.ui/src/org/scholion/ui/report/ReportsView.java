package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewStatus;

/** The report texts of the casebook. Enter opens one. */
public final class ReportsView extends ViewPart implements OpenCasebookListener, OpenReferences.Listener {

    private static final String CONTEXT = "org.scholion.ui.context.reports";
    private static final String NEW = "org.scholion.ui.newReportText";
    private static final String RENAME = "org.scholion.ui.renameReportText";

    private OpenCasebook casebook;
    private OpenReferences references;
    private ContentStack content;
    private Table table;
    private ViewStatus status;

    /** Something that may fail. */
    private interface Gesture {

        void run(CasebookStore store, String name) throws CoreException;
    }

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        references = getSite().getService(OpenReferences.class);
        status = new ViewStatus(getViewSite());
        content = new ContentStack(parent, "reports", target -> create());
        var holder = new Composite(content.composite(), SWT.NONE);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new Table(holder, SWT.SINGLE | SWT.FULL_SELECTION);
        WidgetId.set(table, "reports.table");
        layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(1));
        content.setContent(holder);
        table.addListener(SWT.DefaultSelection, event -> open());
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillMenu);
        table.setMenu(menu.createContextMenu(table));
        new FocusedHandlers(table, getSite()).handle(RENAME, this::rename)
                .handle(IWorkbenchCommandConstants.EDIT_DELETE, this::delete);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        casebook.addListener(this);
        references.addListener(this);
        refresh();
    }

    private void fillMenu(IMenuManager menu) {
        boolean chosen = selected().isPresent();
        menu.add(new ViewAction(Messages.ReportsView_open, this::open).when(chosen));
        menu.add(new Separator());
        menu.add(new ViewAction(Messages.ReportsView_new, NEW, this::create));
        menu.add(new ViewAction(Messages.ReportsView_rename, RENAME, this::rename).when(chosen));
        menu.add(new ViewAction(Messages.ReportsView_delete, IWorkbenchCommandConstants.EDIT_DELETE, this::delete)
                .when(chosen));
    }

    private Optional<String> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty() : Optional.of(table.getSelection()[0].getText());
    }

    private void refresh() {
        var store = casebook.store();
        if (store.isEmpty()) {
            content.showMessage(Messages.ReportsView_noCasebook);
            return;
        }
        try {
            show(new ReportTexts(store.get()).names());
        } catch (CoreException e) {
            content.showMessage(ContentStack.literal(e.getMessage()));
        }
    }

    private void show(List<String> names) {
        var shown = new ArrayList<String>();
        for (var item : table.getItems()) {
            shown.add(item.getText());
        }
        if (!shown.equals(names)) {
            var chosen = selected();
            table.removeAll();
            names.forEach(name -> new TableItem(table, SWT.NONE).setText(name));
            select(chosen.filter(names::contains).orElse(names.isEmpty() ? "" : names.getFirst()));
        }
        if (names.isEmpty()) {
            content.showMessage(Messages.ReportsView_none);
        } else {
            content.showContent();
        }
    }

    private void select(String name) {
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getText().equals(name)) {
                table.setSelection(i);
            }
        }
    }

    private void create() {
        try {
            getSite().getService(IHandlerService.class).executeCommand(NEW, null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            status.complain(e.getMessage());
        }
    }

    private void open() {
        attempt((store, name) -> LastReportText.open(getSite().getPage(), store, name, true));
    }

    private void rename() {
        attempt((store, name) -> {
            var renamed = TextDialogs.rename(getSite().getShell(), store, name);
            if (renamed.isPresent()) {
                if (editor(store, name) instanceof ReportTextEditor editor) {
                    editor.renamed(renamed.get());
                }
                refresh();
                select(renamed.get().name());
            }
        });
    }

    private void delete() {
        attempt((store, name) -> {
            if (TextDialogs.delete(getSite().getShell(), store, name)) {
                var editor = editor(store, name);
                if (editor != null) {
                    getSite().getPage().closeEditor(editor, false);
                }
                refresh();
            }
        });
    }

    private org.eclipse.ui.IEditorPart editor(CasebookStore store, String name) {
        return getSite().getPage().findEditor(new ReportTextInput(store.layout().root(), name));
    }

    private void attempt(Gesture gesture) {
        status.clear();
        if (selected().isPresent()) {
            try {
                gesture.run(casebook.requireStore(), selected().get());
            } catch (CoreException e) {
                status.complain(e.getMessage());
            }
        }
    }

    @Override
    public void casebookOpened() {
        refresh();
    }

    @Override
    public void textsChanged() {
        refresh();
    }

    @Override
    public void setFocus() {
        refresh(); // the team may have shared others meanwhile
        if (content.isContentShown()) {
            table.setFocus();
        } else {
            content.setFocus();
        }
    }

    @Override
    public void dispose() {
        casebook.removeListener(this);
        references.removeListener(this);
        super.dispose();
    }
}
