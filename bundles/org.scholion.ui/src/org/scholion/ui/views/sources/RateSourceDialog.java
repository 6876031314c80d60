package org.scholion.ui.views.sources;

import java.text.MessageFormat;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;
import org.scholion.ui.form.FieldsDialog;
import org.scholion.ui.style.WidgetId;

/** Asks how reliable a source is and why, and rates it. Enter rates, also in the reason; Shift+Enter begins a line there. */
final class RateSourceDialog extends FieldsDialog {

    private final CasebookStore store;
    private final RatedSource source;
    private Combo reliability;
    private Text rationale;

    RateSourceDialog(Shell parent, CasebookStore store, RatedSource source) {
        super(parent, source.name());
        this.store = store;
        this.source = source;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.RateSourceDialog_window);
    }

    @Override
    protected void createFields() {
        setMessage(MessageFormat.format(Messages.RateSourceDialog_message, source.articles()));
        label(Messages.RateSourceDialog_reliability);
        reliability = WidgetId.set(new Combo(form(), SWT.READ_ONLY), "source.reliability");
        Reliabilities.ALL.forEach(each -> reliability.add(Reliabilities.label(each)));
        reliability.select(Reliabilities.ALL.indexOf(source.reliability()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reliability);
        rationale = lines(Messages.RateSourceDialog_rationale, "source.rationale", source.rationale());
        rationale.setSelection(rationale.getCharCount());
        rationale.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                    && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
                event.doit = false;
                okPressed();
            }
        });
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
