package org.scholion.ui.style;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Sorts the rows of a viewer by a click on the header of a column, the other way round by another. Rows that are equal
 * there stay in the order in which they come.
 *
 * @param <R> a row
 */
public final class HeaderSort<R> {

    private final TableViewer viewer;
    private final Class<R> rows;

    public HeaderSort(TableViewer viewer, Class<R> rows) {
        this.viewer = viewer;
        this.rows = rows;
    }

    /** Sorts by the words of a column as a reader would; rows without any come last in both directions. */
    public void byText(TableColumn column, Function<R, String> text) {
        var collator = Collator.getInstance();
        by(column, Comparator.comparing(text, collator::compare), row -> text.apply(row).isBlank());
    }

    /** Sorts by something else than the words, such as a number or a day. */
    public void by(TableColumn column, Comparator<R> order) {
        by(column, order, row -> false);
    }

    private void by(TableColumn column, Comparator<R> order, Function<R, Boolean> missing) {
        column.addListener(SWT.Selection, event -> {
            var table = column.getParent();
            boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
            table.setSortColumn(column);
            table.setSortDirection(again ? SWT.DOWN : SWT.UP);
            var wanted = Comparator.comparing(missing).thenComparing(again ? order.reversed() : order);
            viewer.setComparator(new ViewerComparator() {
                @Override
                public int compare(Viewer sorted, Object one, Object other) {
                    return wanted.compare(rows.cast(one), rows.cast(other));
                }
            });
        });
    }
}
