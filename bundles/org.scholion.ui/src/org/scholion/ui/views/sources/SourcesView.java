package org.scholion.ui.views.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.model.Reliability;
import org.scholion.ui.casebook.CasebookUndo;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.CommandLinks;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.FocusedHandlers;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.ViewSelection;
import org.scholion.ui.views.ViewStatus;

/**
 * The sources of the open casebook with their articles and their reliability. Enter asks for a rating and its reason; the
 * keys A to F rate at once and keep the reason. Its selection holds {@link RatedSource sources}.
 */
public final class SourcesView extends ViewPart {

    static final String RATE = "org.scholion.ui.rateSource";
    private static final int[] WEIGHTS = { 30, 10, 24, 36 };
    private static final int[] LEAST_WIDTHS = { 140, 70, 150, 140 };

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
    private Table table;
    private CasebookUndo undo;
    private Comparator<SourceRow> order = SourceRow.order(1);
    private List<RatedSource> all = List.of();
    private List<SourceRow> shown = List.of();
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
        filter.leadTo(table);
        undo = new CasebookUndo(getViewSite().getActionBars(), casebook);
        getSite().setSelectionProvider(selection);
        createActions();
        casebook.addListener(listener);
        load();
    }

    private void createTable(Composite holder) {
        table = new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        WidgetId.set(table, "sources.table");
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var headers = List.of(Messages.SourcesView_source, Messages.SourcesView_articles,
                Messages.SourcesView_reliability, Messages.SourcesView_rationale);
        for (int i = 0; i < headers.size(); i++) {
            int number = i;
            var column = new TableColumn(table, i == 1 ? SWT.RIGHT : SWT.LEFT);
            column.setText(headers.get(i));
            layout.setColumnData(column, new ColumnWeightData(WEIGHTS[i], LEAST_WIDTHS[i], true));
            column.addListener(SWT.Selection, event -> sort(column, number));
        }
        table.addListener(SWT.SetData, event -> {
            if (event.index >= 0 && event.index < shown.size()) { // else a row that is just going
                ((TableItem) event.item).setText(shown.get(event.index).texts());
            }
        });
        table.addListener(SWT.Selection, event -> selection.publish(selected().stream().toList()));
        table.addListener(SWT.DefaultSelection, event -> rate());
        table.addListener(SWT.KeyDown, this::rateByKey);
    }

    private void createActions() {
        new FocusedHandlers(table, getSite()).handle("org.eclipse.ui.edit.copy", this::copy);
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
        int row = table.getSelectionIndex();
        return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row).source());
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

    private void copy() {
        ClipboardText.copy(table.getDisplay(), String.join("\n", IntStream.of(table.getSelectionIndices())
                .mapToObj(row -> String.join("\t", shown.get(row).texts())).toList()));
    }

    private void sort(TableColumn column, int number) {
        boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        order = again ? SourceRow.order(number).reversed() : SourceRow.order(number);
        table.setSortColumn(column);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        show();
    }

    /** Once for all articles of an import that come in before the next look. */
    private void loadSoon() {
        if (!loading) {
            loading = true;
            table.getDisplay().asyncExec(() -> {
                loading = false;
                if (!table.isDisposed()) {
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
        var kept = selected().map(RatedSource::name).orElse("");
        shown = SourceRow.shown(all, filter.value(), order);
        table.setItemCount(shown.size());
        table.clearAll();
        table.setSelection(IntStream.range(0, shown.size())
                .filter(row -> shown.get(row).source().name().equals(kept)).toArray());
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
