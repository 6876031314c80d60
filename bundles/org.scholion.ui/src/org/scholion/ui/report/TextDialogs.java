package org.scholion.ui.report;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.StoredText;
import org.scholion.core.report.text.TextDrafts;
import org.scholion.core.report.text.TextName;

/** Asks for what making, renaming and deleting a report text needs to know. */
final class TextDialogs {

    private TextDialogs() {
    }

    /** Makes a text of a name that the analyst gives; empty when that was cancelled. */
    static Optional<String> create(Shell shell, CasebookStore store) throws CoreException {
        var texts = new ReportTexts(store);
        var dialog = new InputDialog(shell, Messages.TextDialogs_newTitle, Messages.TextDialogs_newPrompt,
                FreeName.first(Messages.TextDialogs_newName, texts.names()), free(texts, ""));
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        var name = TextName.normal(dialog.getValue());
        texts.create(name, NLS.bind(Messages.TextDialogs_newText, name));
        return Optional.of(name);
    }

    /** Gives a text another name; empty when that was cancelled. */
    static Optional<StoredText> rename(Shell shell, CasebookStore store, String name) throws CoreException {
        var texts = new ReportTexts(store);
        var dialog = new InputDialog(shell, Messages.TextDialogs_renameTitle, Messages.TextDialogs_renamePrompt, name,
                free(texts, name));
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        var renamed = texts.rename(texts.read(name), dialog.getValue());
        new TextDrafts(store).rename(name, renamed.name());
        return Optional.of(renamed);
    }

    /** Deletes a text after asking; false when the analyst would rather keep it. */
    static boolean delete(Shell shell, CasebookStore store, String name) throws CoreException {
        var texts = new ReportTexts(store);
        var known = texts.read(name);
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.TextDialogs_deleteTitle,
                NLS.bind(Messages.TextDialogs_deleteQuestion, ReportTexts.label(name)), 0,
                Messages.TextDialogs_delete, Messages.ReportTextEditor_cancel) == 0;
        if (sure) {
            texts.delete(known);
            new TextDrafts(store).discard(name);
        }
        return sure;
    }

    private static IInputValidator free(ReportTexts texts, String own) throws CoreException {
        var taken = texts.names();
        return typed -> TextName.problem(typed)
                .or(() -> taken.stream()
                        .filter(name -> name.equalsIgnoreCase(TextName.normal(typed)) && !name.equalsIgnoreCase(own))
                        .findFirst().map(name -> NLS.bind(Messages.TextDialogs_taken, name)))
                .orElse(null);
    }
}
