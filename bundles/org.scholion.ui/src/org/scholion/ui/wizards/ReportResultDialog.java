package org.scholion.ui.wizards;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.report.WrittenReport;
import org.scholion.ui.style.WidgetId;

/** Says what one should know of a report that was written. Leaves the window usable. */
final class ReportResultDialog extends MessageDialog {

    private static final int WIDTH = 80;
    private static final int MOST_LINES = 12;

    private final WrittenReport report;

    ReportResultDialog(Shell parent, WrittenReport report) {
        super(parent, Messages.ReportResultDialog_window, null,
                NLS.bind(Messages.ReportResultDialog_message, report.file()), WARNING, 1,
                Messages.ReportResultDialog_open, IDialogConstants.CLOSE_LABEL);
        this.report = report;
        setShellStyle(SWT.CLOSE | SWT.MODELESS | SWT.BORDER | SWT.TITLE | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        var text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        WidgetId.set(text, "reportResult.warnings");
        text.setText(report.warnings().stream().map(warning -> "• " + warning).collect(Collectors.joining("\n")));
        int lines = Math.min(MOST_LINES, // sentences are broken some words before the end of a line
                report.warnings().stream().mapToInt(warning -> 1 + warning.length() / (WIDTH - 15)).sum() + 1);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), lines * text.getLineHeight()).applyTo(text);
        return text;
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == 0) {
            Program.launch(report.file().toString());
        }
        super.buttonPressed(button);
    }
}
