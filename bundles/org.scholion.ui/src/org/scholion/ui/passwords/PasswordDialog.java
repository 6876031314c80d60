package org.scholion.ui.passwords;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.reading.Passwords.Answer;
import org.scholion.ui.style.WidgetId;

/** Asks for the password of one document. */
final class PasswordDialog extends Dialog {

    private static final int SKIP_ALL = IDialogConstants.CLIENT_ID;
    private static final int WIDTH_IN_CHARACTERS = 56;

    private final String document;
    private final boolean wrong;
    private final boolean several;
    private Answer answer = Answer.SKIP;
    private Text password;
    private Button forAll;

    /**
     * Prepares the question.
     *
     * @param wrong whether an answer for this document was wrong
     * @param several whether other documents may follow
     */
    PasswordDialog(Shell parent, String document, boolean wrong, boolean several) {
        super(parent);
        this.document = document;
        this.wrong = wrong;
        this.several = several;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was said; to skip the document unless something else was. */
    Answer answer() {
        return answer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.PasswordDialog_window);
        WidgetId.set(shell, "password");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(7),
                convertVerticalDLUsToPixels(7)).spacing(8, 8).applyTo(area);
        wrapped(area, NLS.bind(wrong ? Messages.PasswordDialog_wrong : Messages.PasswordDialog_protected, document));
        new Label(area, SWT.NONE).setText(Messages.PasswordDialog_password);
        password = new Text(area, SWT.BORDER | SWT.PASSWORD);
        WidgetId.set(password, "password.text");
        password.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID)
                .setEnabled(password.getCharCount() > 0));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(password);
        if (several) {
            forAll = new Button(area, SWT.CHECK);
            forAll.setText(Messages.PasswordDialog_forAll);
            WidgetId.set(forAll, "password.forAll");
            forAll.setSelection(true);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(forAll);
        }
        wrapped(area, Messages.PasswordDialog_notStored);
        applyDialogFont(area);
        return area;
    }

    private void wrapped(Composite area, String text) {
        var label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(convertWidthInCharsToPixels(WIDTH_IN_CHARACTERS), SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.PasswordDialog_open, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.PasswordDialog_skip, false);
        if (several) {
            createButton(parent, SKIP_ALL, Messages.PasswordDialog_skipAll, false);
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == SKIP_ALL) {
            answer = Answer.SKIP_ALL;
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        answer = new Answer(password.getText(), several && forAll.getSelection());
        super.okPressed();
    }
}
