package org.scholion.ui.report;

import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.scholion.core.casebook.CasebookStore;

/** The report text that was worked on last, also before the last start. */
final class LastReportText {

    private static final String NAME = "name";

    private LastReportText() {
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI
                .getDialogSettingsProvider(FrameworkUtil.getBundle(LastReportText.class)).getDialogSettings(),
                LastReportText.class.getSimpleName());
    }

    static void remember(String name) {
        settings().put(NAME, name);
    }

    static Optional<String> name() {
        return Optional.ofNullable(settings().get(NAME));
    }

    /** Brings the editor of a text to the front, opening it where it is not open. */
    static ReportTextEditor open(IWorkbenchPage page, CasebookStore store, String name, boolean activate)
            throws PartInitException {
        var input = new ReportTextInput(store.layout().root(), name);
        return page.openEditor(input, ReportTextEditor.ID, activate) instanceof ReportTextEditor editor ? editor : null;
    }
}
