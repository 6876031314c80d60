package org.scholion.ui.views.rows;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.ui.style.WidgetId;

/**
 * A table that has items only for the rows on screen, with a slider beside it for all of them. A table of the platform
 * makes an entry for each row, in GTK some microseconds each, and as much again when they go: a window that does not
 * answer for as long as a list is long. Rows are told by their index in the list everywhere here.
 */
public final class RowWindow {

    private final Composite composite;
    private final Composite holder;
    private final Table table;
    private final Slider slider;
    private final IntFunction<String[]> texts;
    private final RowSelection selection = new RowSelection();
    private int size;
    private int top;
    private int modifiers;
    private Typed typed = (event, lead) -> false;
    private boolean isTelling;

    /** What letters typed in the table do. */
    @FunctionalInterface
    public interface Typed {

        /**
         * Takes a key up.
         *
         * @param lead the row where the keyboard is, -1 when it is nowhere
         * @return whether the key meant something
         */
        boolean type(Event event, int lead);
    }

    /**
     * Creates the table, without columns.
     *
     * @param id name of the table; the slider gets it with {@code .slider} appended
     * @param texts gives what a row says, a text for each column
     */
    public RowWindow(Composite parent, String id, IntFunction<String[]> texts) {
        this.texts = texts;
        composite = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(composite);
        holder = new Composite(composite, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        table = new Table(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.NO_SCROLL);
        table.setHeaderVisible(true);
        WidgetId.set(table, id);
        slider = new Slider(composite, SWT.VERTICAL);
        WidgetId.set(slider, id + ".slider");
        GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(slider);
        slider.setVisible(false);
        hook();
    }

    private void hook() {
        slider.addListener(SWT.Selection, event -> scrollTo(slider.getSelection()));
        table.addListener(SWT.Resize, event -> refill());
        table.addListener(SWT.MouseWheel, this::wheel);
        table.addListener(SWT.MouseDown, event -> modifiers = event.stateMask);
        table.addListener(SWT.Selection, this::selectedNatively);
        table.addListener(SWT.KeyDown, this::keyDown);
    }

    /** Has letters do something. */
    public void whenTyped(Typed action) {
        typed = action;
    }

    /** What is to be laid out in a view. */
    public Composite composite() {
        return composite;
    }

    /** The parent of the table, whose layout gives the columns their widths. */
    public Composite holder() {
        return holder;
    }

    /** The table; its items are the rows on screen. */
    public Table table() {
        return table;
    }

    /**
     * Shows another list.
     *
     * @param rows how many it has
     * @param selected those that are selected
     */
    public void show(int rows, IntStream selected) {
        size = rows;
        int lead = selection.lead();
        selection.clear();
        selected.forEach(row -> selection.set(row, true));
        selection.moveTo(selection.first() >= 0 ? selection.first() : Math.min(lead, size - 1));
        refill();
    }

    /** The row of an item on screen; -1 when there is none at that place. */
    public int rowAt(Point place) {
        var item = table.getItem(place);
        return item == null ? -1 : rowOf(item);
    }

    /** The row that an item shows at the moment; -1 when it shows none. */
    public int rowOf(TableItem item) {
        int row = top + table.indexOf(item);
        return row < size ? row : -1;
    }

    /** The first row on screen. */
    public int top() {
        return top;
    }

    /** Brings a row to the upper edge, as far as there are rows below. */
    public void scrollTo(int row) {
        int wanted = clamp(row, Math.max(0, size - page()));
        if (wanted != top) {
            top = wanted;
            fill();
        }
    }

    /** Brings a row into view. */
    public void reveal(int row) {
        if (row < top) {
            scrollTo(row);
        } else if (row >= top + page()) {
            scrollTo(row - page() + 1);
        }
    }

    public boolean isSelected(int row) {
        return selection.has(row);
    }

    /** The selected rows, in order, whether they are on screen or not. */
    public IntStream selected() {
        return selection.rows();
    }

    /** The first of the selected rows, -1 when there is none. */
    public int firstSelected() {
        return selection.first();
    }

    /** Selects one row alone and brings it into view; nobody is told. */
    public void select(int row) {
        selection.only(row);
        reveal(row);
        showSelection();
    }

    /** Goes to a row as a key does: it is selected alone, brought into view, and the table's listeners are told. */
    public void go(int row) {
        go(row, 0);
    }

    /** Goes to the first row where none is selected, so that the next key has something to work on. */
    public void enter() {
        if (size > 0 && selection.first() < 0) {
            go(0);
        }
    }

    /** Selects all rows; nobody is told. */
    public void selectAll() {
        selection.all(size);
        showSelection();
    }

    /** Is to be called when rows have another height than before. */
    public void remeasure() {
        table.setItemCount(0);
        refill();
    }

    /** Shows the texts of the rows on screen anew. */
    private void refill() {
        if (size > 0 && table.getItemCount() == 0) { // only an item tells how high one is
            table.setItemCount(1);
            table.getItem(0).setText(texts.apply(clamp(top, size - 1)));
        }
        boolean slides = size > page();
        if (slides != slider.getVisible()) {
            ((GridData) slider.getLayoutData()).exclude = !slides;
            slider.setVisible(slides);
            composite.layout();
        }
        top = clamp(top, Math.max(0, size - page()));
        fill();
    }

    /** The row below the last that fits is shown in part: an empty strip would say that the list ends there. */
    private void fill() {
        int page = page();
        int rows = Math.min(size - top, page + (height() > page * rowHeight() ? 1 : 0));
        if (table.getItemCount() != rows) {
            table.setItemCount(rows);
        }
        var items = table.getItems();
        for (int i = 0; i < items.length; i++) {
            items[i].setText(texts.apply(top + i));
        }
        slider.setValues(top, 0, Math.max(1, size), page, 1, page);
        showSelection();
        if (rows > page) {
            table.setTopIndex(0); // the platform moves the rows when the one shown in part is clicked
        }
    }

    /** How many rows fit, one at least. */
    private int page() {
        return Math.max(1, height() / rowHeight());
    }

    private int height() {
        return table.getClientArea().height - table.getHeaderHeight();
    }

    private int rowHeight() {
        return Math.max(1, table.getItemHeight());
    }

    /** Has the widget show what is selected of the rows on screen, its own keyboard focus at the lead. */
    private void showSelection() {
        int rows = table.getItemCount();
        table.deselectAll();
        int lead = selection.lead() - top;
        if (lead >= 0 && lead < rows) {
            table.setSelection(lead);
            if (!selection.has(selection.lead())) {
                table.deselect(lead);
            }
        }
        table.select(IntStream.range(0, rows).filter(i -> selection.has(top + i)).toArray());
    }

    /** Takes up what the widget made of a click: it knows only of the rows on screen. */
    private void selectedNatively(Event event) {
        if (isTelling) {
            return;
        }
        int item = event.item instanceof TableItem clicked ? table.indexOf(clicked) : table.getSelectionIndex();
        boolean adds = (modifiers & SWT.MOD1) != 0;
        boolean through = (modifiers & SWT.SHIFT) != 0;
        modifiers = 0;
        if (through && item >= 0) {
            selection.extendTo(top + item);
            showSelection();
            return;
        }
        if (!adds) {
            selection.clear();
        }
        IntStream.range(0, table.getItemCount()).forEach(i -> selection.set(top + i, false));
        Arrays.stream(table.getSelectionIndices()).forEach(i -> selection.set(top + i, true));
        if (item >= 0) {
            selection.moveTo(top + item);
        }
    }

    private void wheel(Event event) {
        scrollTo(top - event.count);
        event.doit = false;
    }

    private void keyDown(Event event) {
        int plain = event.stateMask & SWT.MODIFIER_MASK;
        int target = target(event.keyCode);
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            tell(SWT.DefaultSelection);
        } else if (target >= 0 && (plain == 0 || plain == SWT.SHIFT || plain == SWT.MOD1)) {
            event.doit = false;
            go(target, plain);
        } else if (typed.type(event, selection.lead())) {
            event.doit = false;
        } else if (event.character == ' ' && (plain == SWT.MOD1 || plain == 0) && selection.lead() >= 0) {
            event.doit = false;
            go(selection.lead(), plain == 0 ? 0 : SWT.MOD1 | SWT.SHIFT);
        }
    }

    /** Where a key leads, -1 when it leads nowhere. */
    private int target(int key) {
        int lead = selection.lead();
        int step = Math.max(1, page() - 1);
        if (size == 0) {
            return -1;
        }
        return switch (key) {
            case SWT.ARROW_UP -> clamp(lead - 1, size - 1);
            case SWT.ARROW_DOWN -> clamp(lead + 1, size - 1);
            case SWT.PAGE_UP -> clamp(lead > top ? top : lead - step, size - 1);
            case SWT.PAGE_DOWN -> clamp(lead < top + step && lead >= top ? top + step : lead + step, size - 1);
            case SWT.HOME -> 0;
            case SWT.END -> size - 1;
            default -> -1;
        };
    }

    private void go(int row, int how) {
        switch (how) {
            case SWT.SHIFT -> selection.extendTo(row);
            case 0 -> selection.only(row);
            default -> {
                if ((how & SWT.SHIFT) != 0) {
                    selection.toggle(row);
                } else {
                    selection.moveTo(row);
                }
            }
        }
        reveal(row);
        showSelection();
        tell(SWT.Selection);
    }

    /** Tells the table's listeners of a gesture that the widget knows nothing of. */
    private void tell(int type) {
        isTelling = true;
        try {
            table.notifyListeners(type, new Event());
        } finally {
            isTelling = false;
        }
    }

    private static int clamp(int row, int last) {
        return Math.max(0, Math.min(row, last));
    }
}
