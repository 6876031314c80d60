package org.scholion.ui.views.codebook;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.ui.style.WidgetId;

/** Shows what a codebook file changes, before it does. */
final class DifferencesDialog extends TitleAreaDialog {

    private static final int WIDTH = 70;
    private static final int LINES = 14;

    private final String file;
    private final List<String> differences;

    DifferencesDialog(Shell parent, String file, List<String> differences) {
        super(parent);
        this.file = file;
        this.differences = differences;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.CodebookGestures_import);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.DifferencesDialog_title, file));
        setMessage(NLS.bind(Messages.DifferencesDialog_message, differences.size()));
        var text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setText(String.join("\n", differences));
        WidgetId.set(text, "codebook.differences");
        GridDataFactory.fillDefaults().grab(true, true).indent(8, 8)
                .hint(convertWidthInCharsToPixels(WIDTH), LINES * text.getLineHeight()).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.DifferencesDialog_import, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }
}
