package org.scholion.ui.pick;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.WidgetId;

/**
 * The window: a field to type in above the rows that match. Arrows go through the rows, Enter and a double-click choose,
 * Ctrl+Enter chooses in another way, Escape and a click elsewhere leave.
 */
public final class PickPopup<T> extends PopupDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 320;
    /** Keeps the last letter at the foot away from the border. */
    private static final String FOOT_END = " ";
    private static final int KEY_WIDTH = 56;
    /** Rows that the table holds at first: it takes long to get thousands, and to let go of them, at each letter typed. */
    private static final int PORTION = 500;
    /** Rows that are looked at for the widths of the columns. */
    private static final int SAMPLE = 100;
    private static final int LEAST_SHARE = 14;
    private static final int MOST_SHARE = 42;
    private static final int TITLE_INDENT = 4;

    private final PickList<T> list;
    private final String hint;
    private final Rectangle place;
    private final Choice<T> choice;
    private List<PickRow<T>> shown = List.of();
    private LocalResourceManager resources;
    private Text filter;
    private Table table;

    /** Is told what was chosen, when the window is gone. */
    @FunctionalInterface
    public interface Choice<T> {

        /** @param otherwise whether it was chosen with Ctrl */
        void made(T value, boolean otherwise);
    }

    /**
     * Makes the window; {@link #open} shows it.
     *
     * @param hint what the keys do, at the foot
     * @param rows the recent ones first
     * @param recent how many those are
     * @param place on the display, what it is about: the window goes below, or above where there is no room
     */
    public PickPopup(Shell parent, String title, String hint, List<PickRow<T>> rows, int recent, Rectangle place,
            Choice<T> choice) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, hint + FOOT_END);
        this.list = new PickList<>(rows, recent);
        this.hint = hint + FOOT_END;
        this.place = place;
        this.choice = choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell); // a border that tells it from the text below
        shell.addListener(SWT.Paint, event -> {
            event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            var area = shell.getClientArea();
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
    }

    /** In line with the field below. */
    @Override
    protected Control createTitleControl(Composite parent) {
        var title = super.createTitleControl(parent);
        ((GridData) title.getLayoutData()).horizontalIndent = TITLE_INDENT;
        return title;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        filter = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
        WidgetId.set(filter, "pick.filter");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        var holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        createTable(holder);
        filter.addListener(SWT.Modify, event -> show(filter.getText()));
        filter.addListener(SWT.KeyDown, this::keyDown);
        filter.addListener(SWT.Traverse, this::traverse);
        show("");
        return area;
    }

    private void createTable(Composite holder) {
        table = new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
        WidgetId.set(table, "pick.list");
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(share(PickRow::label)));
        layout.setColumnData(new TableColumn(table, SWT.LEFT), new ColumnWeightData(share(PickRow::detail)));
        var keys = new TableColumn(table, SWT.RIGHT);
        layout.setColumnData(keys, new ColumnPixelData(longest(PickRow::key) == 0 ? 0 : KEY_WIDTH, false));
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.DefaultSelection, event -> choose((event.stateMask & SWT.MOD1) != 0));
        table.getVerticalBar().addListener(SWT.Selection, event -> holdUpTo(table.getTopIndex() + visibleRows()));
        table.addListener(SWT.MouseUp, event -> filter.setFocus()); // keys go on to work in the field
    }

    /** What a column gets of the width: more where its words are longer. */
    private int share(Function<PickRow<T>, String> words) {
        return Math.clamp(longest(words), LEAST_SHARE, MOST_SHARE);
    }

    /** The number of letters in the longest of the first rows. */
    private int longest(Function<PickRow<T>, String> words) {
        return list.matching("").stream().limit(SAMPLE).map(words).mapToInt(String::length).max().orElse(0);
    }

    private void fill(TableItem item, int index) {
        if (index < 0 || index >= shown.size()) {
            return; // a row that is just going
        }
        var row = shown.get(index);
        item.setText(new String[] { row.label(), row.detail(), row.key() });
        if (row.image() != null) {
            item.setImage(resources.create(row.image()));
        }
    }

    private void show(String typed) {
        shown = list.matching(typed);
        table.setItemCount(Math.min(PORTION, shown.size()));
        table.clearAll();
        if (!shown.isEmpty()) {
            table.setSelection(0);
        }
        setInfoText(shown.isEmpty() ? Messages.PickPopup_noMatch + FOOT_END : hint);
    }

    private void keyDown(Event event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> visibleRows();
            case SWT.PAGE_UP -> -visibleRows();
            default -> 0;
        };
        if (step != 0) {
            event.doit = false;
            select(table.getSelectionIndex() + step);
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            choose((event.stateMask & SWT.MOD1) != 0);
        }
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false; // the key itself follows
        }
    }

    private int visibleRows() {
        return Math.max(1, table.getClientArea().height / table.getItemHeight() - 1);
    }

    private void select(int row) {
        if (!shown.isEmpty()) {
            int there = Math.clamp(row, 0, shown.size() - 1);
            holdUpTo(there);
            table.setSelection(there);
            table.showSelection();
        }
    }

    /** Has a portion more in the table where a row is near the end of what it holds. */
    private void holdUpTo(int row) {
        int count = table.getItemCount();
        if (row + visibleRows() >= count && count < shown.size()) {
            table.setItemCount(Math.min(Math.max(count, row) + PORTION, shown.size()));
        }
    }

    private void choose(boolean otherwise) {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < shown.size()) {
            var value = shown.get(row).value();
            close();
            choice.made(value, otherwise);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var screen = getParentShell().getMonitor().getClientArea();
        int below = place.y + place.height + 4;
        int y = below + size.y <= screen.y + screen.height ? below : place.y - size.y - 4;
        return new Point(place.x, Math.max(screen.y, y));
    }
}
