package org.scholion.ui.views.sources;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.model.Reliability;
import org.scholion.ui.casebook.CasebookUndo;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewSelection;
import org.scholion.ui.views.ViewStatus;
import org.scholion.ui.views.rows.RowTable;
import org.scholion.ui.views.rows.RowTable.Column;
import org.scholion.ui.views.rows.RowTable.RowKind;

/**
 * The sources of the open casebook with their articles and their reliability. Enter asks for a rating and its reason; the
 * keys A to F rate at once and keep the reason. Its selection holds {@link RatedSource sources}.
 */
public final class SourcesView extends ViewPart {

    static final String RATE = "org.scholion.ui.rateSource";

    private final OpenCasebookListener listener = new OpenCasebookListener() {
        @Override
        public void casebookOpened() {
            load();
        }

        @Override
        public void casebookChanged() {
            load();
        }

        @Override
        public void articleChanged(ArticleSummary article) {
            loadSoon();
        }
    };
    private final ViewSelection selection = new ViewSelection();
    private OpenCasebook casebook;
    private ContentStack content;
    private FilterField filter;
    private RowTable<SourceRow> rows;
    private CasebookUndo undo;
    private List<RatedSource> all = List.of();
    private boolean loading;

    @Override
    public void createPartControl(Composite parent) {
        casebook = getSite().getService(OpenCasebook.class);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        filter = new FilterField(parent, "sources.filter", Messages.SourcesView_filterHint, typed -> show());
        content = new ContentStack(parent, "sources", link -> new CommandLinks(getViewSite()).run(link));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        var holder = new Composite(content.composite(), SWT.NONE);
        createTable(holder);
        content.setContent(holder);
        filter.leadTo(rows.control());
        undo = new CasebookUndo(getViewSite().getActionBars(), casebook);
        getSite().setSelectionProvider(selection);
        createActions();
        casebook.addListener(listener);
        load();
    }

    private void createTable(Composite holder) {
        rows = new RowTable<>(holder, "sources.table", SWT.SINGLE,
                List.of(new Column(Messages.SourcesView_source, 2, 12, 20, SWT.LEFT),
                        new Column(Messages.SourcesView_articles, 0, 0, 0, SWT.RIGHT),
                        new Column(Messages.SourcesView_reliability, 1, 10, 24, SWT.LEFT),
                        Column.extra(Messages.SourcesView_rationale, 3, 20)),
                new RowKind<>(row -> row.source().name(), SourceRow::texts, SourceRow::order), 1, this::show);
        var table = rows.control();
        table.addListener(SWT.Selection, event -> selection.publish(selected().stream().toList()));
        table.addListener(SWT.DefaultSelection, event -> rate());
        table.addListener(SWT.KeyDown, this::rateByKey);
    }

    private void createActions() {
        var table = rows.control();
        new FocusedHandlers(table, getSite()).handle("org.eclipse.ui.edit.copy", rows::copy);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            menu.add(new ViewAction(Messages.SourcesView_rate, this::rate).when(selected().isPresent()));
            menu.add(new Separator());
            for (var reliability : Reliabilities.ALL) {
                menu.add(new ViewAction(Reliabilities.label(reliability), () -> rate(reliability))
                        .when(selected().isPresent()));
            }
        });
        table.setMenu(menu.createContextMenu(table));
    }

    private Optional<RatedSource> selected() {
        return rows.selected().stream().findFirst().map(SourceRow::source);
    }

    private void rate() {
        new CommandLinks(getViewSite()).run(RATE);
    }

    private void rateByKey(Event event) {
        int letter = Character.toUpperCase(event.character) - 'A';
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && letter >= 0
                && letter < Reliabilities.ALL.size()) {
            event.doit = false; // the table would look for a row that begins so
            rate(Reliabilities.ALL.get(letter));
        }
    }

    private void rate(Reliability reliability) {
        var status = new ViewStatus(getViewSite());
        status.clear();
        selected().ifPresent(source -> {
            try {
                new SourceRatings(casebook.requireStore()).rate(source.name(), reliability, source.rationale());
            } catch (CoreException e) {
                status.complain(e.getMessage());
            }
        });
    }

    /** Once for all articles of an import that come in before the next look. */
    private void loadSoon() {
        if (!loading) {
            loading = true;
            rows.control().getDisplay().asyncExec(() -> {
                loading = false;
                if (!rows.control().isDisposed()) {
                    load();
                }
            });
        }
    }

    private void load() {
        all = casebook.store().map(store -> new SourceRatings(store).all()).orElse(List.of());
        show();
    }

    private void show() {
        var shown = SourceRow.shown(all, filter.value(), rows.order());
        rows.show(shown);
        selection.keep(selected().stream().toList());
        if (casebook.store().isEmpty()) {
            content.showMessage(Messages.SourcesView_noCasebook);
        } else if (all.isEmpty()) {
            content.showMessage(Messages.SourcesView_none);
        } else if (shown.isEmpty()) {
            content.showMessage(Messages.SourcesView_noMatch);
        } else {
            content.showContent();
        }
    }

    @Override
    public void setFocus() {
        content.setFocus();
        if (content.isContentShown()) {
            var table = rows.control();
            table.setFocus();
            if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
                table.setSelection(0);
                selection.publish(selected().stream().toList());
            }
        }
    }

    @Override
    public void dispose() {
        if (casebook != null) {
            casebook.removeListener(listener);
            undo.dispose();
        }
        super.dispose();
    }
}
