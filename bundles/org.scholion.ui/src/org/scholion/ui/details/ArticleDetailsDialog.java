package org.scholion.ui.details;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ClipboardText;
import org.scholion.ui.views.ViewSettings;

/**
 * Shows all details of an article beside the article, which stays usable. What is selected is shown in full below, and is
 * what Ctrl+C copies.
 */
final class ArticleDetailsDialog extends Dialog {

    private static final Point SIZE = new Point(860, 620);
    private static final int FULL_VALUE_LINES = 3;

    private final String title;
    private final ArticleDetails details;
    private TreeViewer viewer;
    private Text full;

    ArticleDetailsDialog(Shell parent, String title, ArticleDetails details) {
        super(parent);
        this.title = title;
        this.details = details;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MAX | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var table = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(table);
        viewer = new TreeViewer(table, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        WidgetId.set(viewer.getTree(), "details.tree");
        viewer.getTree().setHeaderVisible(true);
        var layout = new TreeColumnLayout();
        table.setLayout(layout);
        column(layout, Messages.ArticleDetailsDialog_name, 24, Detail::name);
        column(layout, Messages.ArticleDetailsDialog_value, 46, Detail::value);
        column(layout, Messages.ArticleDetailsDialog_origin, 30, Detail::origin);
        RowToolTips.on(viewer);
        viewer.setContentProvider(new Provider());
        full = new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        WidgetId.set(full, "details.value");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, FULL_VALUE_LINES * full.getLineHeight())
                .applyTo(full);
        viewer.addSelectionChangedListener(event -> full.setText(selected(ArticleDetailsDialog::explained)));
        viewer.getTree().addListener(SWT.KeyDown, this::keyPressed);
        viewer.setInput(details);
        viewer.setExpandedElements(expanded());
        return area;
    }

    private void column(TreeColumnLayout layout, String header, int weight, Function<Detail, String> text) {
        var column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(header);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object element) {
                return text.apply((Detail) element);
            }

            @Override
            public String getToolTipText(Object element) {
                var words = getText(element);
                return words.isEmpty() ? null : words;
            }

            @Override
            public Font getFont(Object element) {
                return details.groups().contains(element)
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                        : null;
            }
        });
    }

    /** All but the raw metadata, which can be hundreds. */
    private Object[] expanded() {
        var expanded = new ArrayList<Detail>();
        expanded.add(details.properties());
        expanded.addAll(details.properties().parts());
        expanded.add(details.extraction());
        return expanded.toArray();
    }

    /** The value, and what of it the narrow last column may cut. */
    private static String explained(Detail detail) {
        return detail.origin().isEmpty() ? detail.value()
                : NLS.bind(Messages.ArticleDetailsDialog_explained, detail.value(), detail.origin());
    }

    private void keyPressed(Event event) {
        if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
            ClipboardText.copy(event.display, selected(Detail::asText));
        }
    }

    private String selected(Function<Detail, String> text) {
        return Arrays.stream(viewer.getStructuredSelection().toArray()).map(element -> text.apply((Detail) element))
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        WidgetId.set(createButton(parent, IDialogConstants.CLIENT_ID, Messages.ArticleDetailsDialog_copy, false),
                "details.copy");
        createButton(parent, IDialogConstants.OK_ID, Messages.ArticleDetailsDialog_close, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            ClipboardText.copy(getShell().getDisplay(), details.asText());
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return ViewSettings.of(ArticleDetailsDialog.class);
    }

    private static final class Provider implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((ArticleDetails) input).groups().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Detail) parent).parts().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null; // nothing is revealed from outside
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Detail) element).parts().isEmpty();
        }
    }
}
