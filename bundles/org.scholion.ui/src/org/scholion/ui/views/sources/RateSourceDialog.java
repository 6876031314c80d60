package org.scholion.ui.views.sources;

import java.text.MessageFormat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;

/** Asks how reliable a source is and why, and rates it. Enter rates, also in the reason; Shift+Enter begins a line there. */
final class RateSourceDialog extends TitleAreaDialog {

    private static final int WIDTH = 60;
    private static final int LINES = 4;

    private final CasebookStore store;
    private final RatedSource source;
    private Combo reliability;
    private Text rationale;

    RateSourceDialog(Shell parent, CasebookStore store, RatedSource source) {
        super(parent);
        this.store = store;
        this.source = source;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RateSourceDialog_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(source.name());
        setMessage(MessageFormat.format(Messages.RateSourceDialog_message, source.articles()));
        var form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(form);
        label(form, Messages.RateSourceDialog_reliability);
        reliability = new Combo(form, SWT.READ_ONLY);
        Reliabilities.ALL.forEach(each -> reliability.add(Reliabilities.label(each)));
        reliability.select(Reliabilities.ALL.indexOf(source.reliability()));
        WidgetId.set(reliability, "source.reliability");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reliability);
        label(form, Messages.RateSourceDialog_rationale);
        rationale = new Text(form, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        rationale.setText(source.rationale());
        rationale.setSelection(rationale.getCharCount());
        WidgetId.set(rationale, "source.rationale");
        TabKey.leaves(rationale);
        rationale.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                    && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                event.doit = false;
                okPressed();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), LINES * rationale.getLineHeight()).applyTo(rationale);
        return area;
    }

    private static void label(Composite form, String text) {
        var label = new Label(form, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setText(Messages.RateSourceDialog_rate);
        WidgetId.set(getButton(IDialogConstants.OK_ID), "source.rate");
        reliability.setFocus();
        return contents;
    }

    /** Stays open with the reason where the rating cannot be stored. */
    @Override
    protected void okPressed() {
        try {
            new SourceRatings(store).rate(source.name(), Reliabilities.ALL.get(reliability.getSelectionIndex()),
                    rationale.getText());
            super.okPressed();
        } catch (CoreException e) {
            setErrorMessage(e.getMessage());
        }
    }
}
