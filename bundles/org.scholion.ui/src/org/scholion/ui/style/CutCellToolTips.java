package org.scholion.ui.style;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Tool tips with the whole texts of cells that are too narrow for them, for a table without a viewer. */
public final class CutCellToolTips {

    /** Pixels of a cell beside its text. */
    private static final int PADDING = 8;

    private final Table table;

    private CutCellToolTips(Table table) {
        this.table = table;
    }

    public static void on(Table table) {
        var tips = new CutCellToolTips(table);
        table.addListener(SWT.MouseMove, tips::show);
        table.addListener(SWT.MouseExit, event -> table.setToolTipText(null)); // the row may be gone when the pointer is back
    }

    private void show(Event event) {
        var place = new Point(event.x, event.y);
        var row = table.getItem(place);
        var text = row == null ? null
                : IntStream.range(0, table.getColumnCount()).filter(column -> row.getBounds(column).contains(place))
                        .mapToObj(column -> cut(row, column)).filter(Objects::nonNull).findFirst().orElse(null);
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    /** The text of a cell that does not show all of it; null for others. */
    private static String cut(TableItem row, int column) {
        var words = row.getText(column);
        int width = TextWidth.of(row.getParent(), Stream.of(words));
        return width <= row.getParent().getColumn(column).getWidth() - PADDING ? null
                : CutTextLabels.lines(words).replace("&", "&&");
    }
}
