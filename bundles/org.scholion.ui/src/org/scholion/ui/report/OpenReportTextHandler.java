package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;

/** Opens a report text, chosen by typing; the one that was worked on last comes first. */
public final class OpenReportTextHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            var store = window.getService(OpenCasebook.class).requireStore();
            var names = new ReportTexts(store).names();
            if (names.isEmpty()) {
                new NewReportTextHandler().execute(event);
            } else {
                pick(window, store, names);
            }
        } catch (CoreException e) {
            MessageDialog.openInformation(window.getShell(), Messages.OpenReportText_title, e.getMessage());
        }
        return null;
    }

    private static void pick(IWorkbenchWindow window, CasebookStore store, List<String> names) {
        var ordered = new ArrayList<>(names);
        var last = LastReportText.name().filter(ordered::remove);
        last.ifPresent(ordered::addFirst);
        var rows = ordered.stream().map(name -> new PickRow<>(name, name, ReportTexts.label(name), "", null)).toList();
        new PickPopup<>(window.getShell(), Messages.OpenReportText_title, Messages.OpenReportText_keys, rows,
                last.isPresent() ? 1 : 0, place(window.getShell()), (name, otherwise) -> open(window, store, name))
                .open();
    }

    private static Rectangle place(Shell shell) {
        var area = shell.getBounds();
        return new Rectangle(area.x + area.width / 3, area.y + area.height / 5, 0, 0);
    }

    private static void open(IWorkbenchWindow window, CasebookStore store, String name) {
        try {
            LastReportText.open(window.getActivePage(), store, name, true);
        } catch (PartInitException e) {
            MessageDialog.openInformation(window.getShell(), Messages.OpenReportText_title, e.getMessage());
        }
    }
}
