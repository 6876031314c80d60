package org.scholion.ui.views.rows;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.ui.style.ColumnRoom.Wish;
import org.scholion.ui.style.CutCellToolTips;
import org.scholion.ui.style.FittedColumns;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;

/**
 * A table of rows, of which only those on screen are filled in: sorted by a click on a header, the other way round by
 * another; what is selected stays selected whatever is shown next; copied as text.
 *
 * @param <R> a row
 */
public final class RowTable<R> {

    /** Pixels beside the words of a header, the arrow of the sorted one among them. */
    private static final int AROUND_HEADER = 26;

    private final Table table;
    private final RowKind<R> kind;
    private Comparator<R> order;
    private List<R> shown = List.of();

    /**
     * A column.
     *
     * @param weight its share of what is left over
     * @param least characters that it can do with where there is little room, without those of its header
     * @param wanted characters that show most of what it has
     * @param style {@code SWT.LEFT} or {@code SWT.RIGHT}
     * @param essential whether the others make room for it
     */
    public record Column(String header, int weight, int least, int wanted, int style, boolean essential) {

        /** That the others make room for. */
        public Column(String header, int weight, int least, int wanted, int style) {
            this(header, weight, least, wanted, style, true);
        }

        /** That is worth its place only where there is room for it. */
        public static Column extra(String header, int weight, int wanted) {
            return new Column(header, weight, wanted, wanted, SWT.LEFT, false);
        }
    }

    /**
     * What is to be known of rows.
     *
     * @param key tells a row from others, from one list to the next
     * @param texts one for each column
     * @param order of a column
     */
    public record RowKind<R>(Function<R, String> key, Function<R, String[]> texts, IntFunction<Comparator<R>> order) {
    }

    /**
     * Fills a composite with a table.
     *
     * @param style {@code SWT.SINGLE} or {@code SWT.MULTI}
     * @param sorted by that column at first, though its header does not say so
     * @param changed is told that another order is wanted
     */
    public RowTable(Composite holder, String id, int style, List<Column> columns, RowKind<R> kind, int sorted,
            Runnable changed) {
        this.kind = kind;
        this.order = kind.order().apply(sorted);
        table = new Table(holder, SWT.VIRTUAL | SWT.FULL_SELECTION | style);
        table.setHeaderVisible(true);
        WidgetId.set(table, id);
        CutCellToolTips.on(table);
        holder.setLayout(new FillLayout());
        for (int i = 0; i < columns.size(); i++) {
            int number = i;
            var column = new TableColumn(table, columns.get(i).style());
            column.setText(columns.get(i).header());
            column.addListener(SWT.Selection, event -> {
                sort(column, number);
                changed.run();
            });
        }
        FittedColumns.of(table, columns.stream().map(this::wish).toList());
        table.addListener(SWT.SetData, event -> {
            if (event.index >= 0 && event.index < shown.size()) { // else a row that is just going
                ((TableItem) event.item).setText(kind.texts().apply(shown.get(event.index)));
            }
        });
    }

    private Wish wish(Column column) {
        int header = TextWidth.of(table, Stream.of(column.header())) + AROUND_HEADER;
        int least = Math.max(header, TextWidth.ofCharacters(table, column.least()));
        return new Wish(least, Math.max(least, TextWidth.ofCharacters(table, column.wanted())), column.weight(),
                column.essential());
    }

    private void sort(TableColumn column, int number) {
        boolean again = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        order = again ? kind.order().apply(number).reversed() : kind.order().apply(number);
        table.setSortColumn(column);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
    }

    public Table control() {
        return table;
    }

    /** In which rows are to be shown. */
    public Comparator<R> order() {
        return order;
    }

    /** Shows other rows. */
    public void show(List<R> rows) {
        var kept = new HashSet<>(selected().stream().map(kind.key()).toList());
        shown = List.copyOf(rows);
        table.setItemCount(shown.size());
        table.clearAll();
        table.setSelection(IntStream.range(0, shown.size())
                .filter(row -> kept.contains(kind.key().apply(shown.get(row)))).toArray());
    }

    /** The rows that are selected, from top to bottom. */
    public List<R> selected() {
        return IntStream.of(table.getSelectionIndices()).sorted().filter(row -> row < shown.size())
                .mapToObj(shown::get).toList();
    }

    /** Selects a row by its key, where it is shown. */
    public void select(String key) {
        IntStream.range(0, shown.size()).filter(row -> kind.key().apply(shown.get(row)).equals(key)).findFirst()
                .ifPresent(table::setSelection);
    }

    /** Copies the selected rows, a line each. */
    public void copy() {
        ClipboardText.copy(table.getDisplay(), String.join("\n",
                selected().stream().map(row -> String.join("\t", kind.texts().apply(row))).toList()));
    }

    /** Where on the display a list about the selected row comes up. */
    public Rectangle place() {
        var row = table.getSelectionCount() == 0 ? table.getClientArea() : table.getSelection()[0].getBounds();
        var corner = table.toDisplay(row.x, row.y);
        return new Rectangle(corner.x, corner.y, row.width, row.height);
    }
}
