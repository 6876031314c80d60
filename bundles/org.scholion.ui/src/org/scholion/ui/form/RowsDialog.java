package org.scholion.ui.form;

import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ViewSettings;

/** A dialog with a title, a table of rows, and a button that closes it; its size and place are remembered. */
public abstract class RowsDialog extends TitleAreaDialog {

    private static final int LEAST_CHARACTERS = 8;
    private static final int CHARACTERS_A_SHARE = 5;

    /** Pixels of a cell beside its text. */
    private static final int AROUND_TEXT = 14;

    private final String window;
    private Shell before;

    /** @param window stands in the frame */
    protected RowsDialog(Shell parent, String window) {
        super(parent);
        this.window = window;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    public int open() {
        before = Display.getCurrent().getActiveShell();
        return super.open();
    }

    /** Keys go on where they went before: to another dialog, which the platform would leave for the window. */
    @Override
    public boolean close() {
        var shell = getShell();
        if (shell != null && shell == shell.getDisplay().getActiveShell() && before != null && !before.isDisposed()
                && before.isVisible()) {
            before.setActive(); // done later it would have no effect: then no shell is active
        }
        return super.close();
    }

    /** Leaves the window usable; for constructors. */
    protected final void stayAside() {
        setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(window);
    }

    /** Closes when the casebook of a workbench window is closed, or another is opened; for a dialog that has a shell. */
    protected final void closeWithCasebook(IWorkbenchWindow workbench) {
        var casebook = workbench.getService(OpenCasebook.class);
        OpenCasebookListener closing = new OpenCasebookListener() {
            @Override
            public void casebookOpened() {
                close();
            }
        };
        casebook.addListener(closing);
        getShell().addDisposeListener(event -> casebook.removeListener(closing));
    }

    /** Where the table is, and what stands beside it or below, in a grid of so many columns. */
    protected static Composite area(Composite dialog, int columns) {
        var area = new Composite(dialog, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(area);
        return area;
    }

    /**
     * A table with headers that takes the room there is.
     *
     * @param width in characters, at first
     * @param lines at first
     */
    protected final Table table(Composite area, int style, String id, int width, int lines) {
        var box = new Composite(area, SWT.NONE);
        box.setLayout(new TableColumnLayout());
        var table = WidgetId.set(new Table(box, style | SWT.FULL_SELECTION), id);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(width), lines * table.getItemHeight()).applyTo(box);
        return table;
    }

    /** Adds a column to a {@link #table}, which has a share of its width. */
    protected final TableColumn column(Table table, String header, int share) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(header);
        ((TableColumnLayout) table.getParent().getLayout()).setColumnData(column, new ColumnWeightData(share,
                convertWidthInCharsToPixels(Math.max(LEAST_CHARACTERS, CHARACTERS_A_SHARE * share))));
        return column;
    }

    /** Adds a column that is as wide as its header and a text, which says nothing when it is cut. */
    protected final TableColumn wholeColumn(Table table, String header, String widest) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(header);
        ((TableColumnLayout) table.getParent().getLayout()).setColumnData(column,
                new ColumnPixelData(TextWidth.of(table, Stream.of(header, widest)) + AROUND_TEXT));
        return column;
    }

    /** Buttons below each other, beside the table. */
    protected static Composite buttons(Composite area) {
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        return buttons;
    }

    protected final Button button(Composite buttons, String label, String id, Runnable action) {
        var button = WidgetId.set(new Button(buttons, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        setButtonLayoutData(button);
        return button;
    }

    /** No button is the default one: Enter is for the rows. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        close();
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return ViewSettings.of(getClass());
    }
}
