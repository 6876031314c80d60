package org.scholion.ui.style;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.scholion.ui.style.ColumnRoom.Wish;

/**
 * Keeps the columns of a table or tree in the width that it has. A column that the analyst gave another width keeps that
 * one. To be made when all columns are there.
 */
public final class FittedColumns {

    /** Pixels that a platform may give a column beside what it was told to. */
    private static final int TOLERANCE = 2;

    private final Scrollable list;
    private final Columns columns;
    private final List<Wish> wishes;
    /** For each column the width that the analyst gave it; 0 where it follows the room. */
    private final int[] own;
    private final int[] given;
    private int fittedTo = -1;

    /** What tables and trees have in common; columns are told by the order in which they were made. */
    private record Columns(IntFunction<Item> column, Supplier<int[]> order, IntUnaryOperator width,
            IntFunction<IntConsumer> widen) {
    }

    private FittedColumns(Scrollable list, Columns columns, List<Wish> wishes, int... own) {
        this.list = list;
        this.columns = columns;
        this.wishes = List.copyOf(wishes);
        this.own = Arrays.copyOf(own, wishes.size());
        this.given = new int[wishes.size()];
        for (int i = 0; i < given.length; i++) {
            int number = i;
            columns.column().apply(i).addListener(SWT.Resize, event -> resized(number));
        }
        list.addListener(SWT.Resize, event -> fit());
        list.addListener(SWT.Paint, event -> notice());
    }

    /**
     * Of a table.
     *
     * @param wishes one for each column, in the order in which they were made
     * @param own widths that the analyst gave columns before, 0 for none
     */
    public static FittedColumns of(Table table, List<Wish> wishes, int... own) {
        return new FittedColumns(table, new Columns(table::getColumn, table::getColumnOrder,
                i -> table.getColumn(i).getWidth(), i -> table.getColumn(i)::setWidth), wishes, own);
    }

    /** Of a tree. */
    public static FittedColumns of(Tree tree, List<Wish> wishes) {
        return new FittedColumns(tree, new Columns(tree::getColumn, tree::getColumnOrder,
                i -> tree.getColumn(i).getWidth(), i -> tree.getColumn(i)::setWidth), wishes);
    }

    /** For each column the width that the analyst gave it, 0 for none. */
    public int[] own() {
        return own.clone();
    }

    /** A bar for scrolling that comes or goes changes the room without a word: what is painted next shows it. */
    private void notice() {
        if (list.getClientArea().width != fittedTo) {
            list.getDisplay().asyncExec(() -> {
                if (!list.isDisposed()) {
                    fit();
                }
            });
        }
    }

    private void fit() {
        int room = list.getClientArea().width;
        if (room <= 0 || room == fittedTo) {
            return;
        }
        fittedTo = room;
        var order = columns.order().get();
        var widths = ColumnRoom.share(room, Arrays.stream(order).mapToObj(this::wish).toList());
        for (int place = 0; place < order.length; place++) {
            given[order[place]] = widths[place];
        }
        IntStream.of(order).forEach(column -> columns.widen().apply(column).accept(given[column]));
    }

    private Wish wish(int column) {
        return own[column] > 0 ? Wish.whole(own[column]) : wishes.get(column);
    }

    /** The last column is not the analyst's when the platform makes it reach to the edge. */
    private void resized(int column) {
        int width = columns.width().applyAsInt(column);
        var order = columns.order().get();
        boolean reaching = order[order.length - 1] == column && width > given[column];
        if (fittedTo > 0 && width > 0 && Math.abs(width - given[column]) > TOLERANCE && !reaching) {
            own[column] = width;
            given[column] = width;
        }
    }
}
