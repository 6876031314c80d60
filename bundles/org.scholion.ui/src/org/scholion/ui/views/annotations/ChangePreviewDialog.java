package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.core.casebook.BulkResult;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.RegisterWork;

/** Shows which annotations a change in many articles touches, before it is made. */
final class ChangePreviewDialog extends TitleAreaDialog {

    private static final Point SIZE = new Point(760, 480);

    private final ListedChanges.Change change;
    private final List<AnnotationRow> rows;
    private final BulkResult found;
    private final int foreign;

    /**
     * @param rows what was selected and can be changed
     * @param found what the change will touch of it
     * @param foreign how many other analysts' annotations were selected, too
     */
    ChangePreviewDialog(Shell parent, ListedChanges.Change change, List<AnnotationRow> rows, BulkResult found,
            int foreign) {
        super(parent);
        this.change = change;
        this.rows = rows.stream().sorted(Comparator.comparing(AnnotationRow::title)
                .thenComparing(AnnotationRow::article).thenComparingInt(AnnotationRow::begin)).toList();
        this.found = found;
        this.foreign = foreign;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(change.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(change.title());
        setMessage(message());
        var holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(holder);
        var layout = new TableColumnLayout();
        holder.setLayout(layout);
        var table = new Table(holder, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION);
        WidgetId.set(table, "annotations.preview");
        table.setHeaderVisible(true);
        column(table, layout, Messages.ChangePreviewDialog_annotation, 5);
        column(table, layout, Messages.ChangePreviewDialog_now, 3);
        column(table, layout, Messages.ChangePreviewDialog_article, 4);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
        table.setItemCount(rows.size());
        return area;
    }

    private static void column(Table table, TableColumnLayout layout, String name, int share) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        layout.setColumnData(column, new ColumnWeightData(share));
    }

    private static void fill(TableItem item, AnnotationRow row) {
        item.setText(new String[] { row.quote(),
                row.tag().isEmpty() ? row.layerLabel() : row.layerLabel() + " › " + row.tag(), row.title() });
    }

    private String message() {
        var sentences = new ArrayList<String>();
        sentences.add(NLS.bind(Messages.ChangePreviewDialog_touched, RegisterWork.counted(found)));
        if (found.annotations() < rows.size()) {
            sentences.add(NLS.bind(Messages.ChangePreviewDialog_already, rows.size() - found.annotations()));
        }
        if (foreign > 0) {
            sentences.add(NLS.bind(Messages.ChangePreviewDialog_foreign, foreign));
        }
        if (!change.warning().isEmpty()) {
            sentences.add(change.warning());
        }
        return String.join(" ", sentences);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, change.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
