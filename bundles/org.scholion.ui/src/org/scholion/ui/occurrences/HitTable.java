package org.scholion.ui.occurrences;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.core.occurrences.Occurrence;
import org.scholion.ui.style.WidgetId;

/** The places with what stands around them, each with a box to tick; only what can be seen is filled in. */
final class HitTable {

    private static final int SHOWN_BEFORE = 28;

    private final Hits hits;
    private final Table table;
    private final Runnable changed;

    HitTable(Composite holder, Hits hits, Runnable changed) {
        this.hits = hits;
        this.changed = changed;
        table = new Table(holder, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        WidgetId.set(table, "occurrences.table");
        table.setHeaderVisible(true);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        column(layout, Messages.HitTable_place, 3);
        column(layout, Messages.HitTable_article, 2);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                tick((TableItem) event.item);
            }
        });
    }

    private void column(TableColumnLayout layout, String name, int share) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        layout.setColumnData(column, new ColumnWeightData(share));
    }

    private void fill(TableItem item, int index) {
        var hit = hits.get(index);
        item.setText(0, context(hit));
        item.setText(1, hit.marked() ? Messages.HitTable_marked + " · " + hit.title() : hit.title());
        item.setChecked(hits.isChosen(index));
    }

    private static String context(Occurrence hit) {
        var before = hit.before();
        int from = before.length() <= SHOWN_BEFORE ? 0 : before.indexOf(' ', before.length() - SHOWN_BEFORE) + 1;
        return (from > 0 ? "… " : "") + before.substring(from) + "[" + hit.words() + "]" + hit.after();
    }

    private void tick(TableItem item) {
        int index = table.indexOf(item);
        hits.choose(index, item.getChecked());
        item.setChecked(hits.isChosen(index));
        changed.run();
    }

    /** Shows places that came; those shown already stay. */
    void grown() {
        table.setItemCount(hits.size());
    }

    void refresh() {
        table.setItemCount(hits.size());
        table.clearAll();
    }
}
