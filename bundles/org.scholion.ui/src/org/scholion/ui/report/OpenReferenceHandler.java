package org.scholion.ui.report;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.link.ReportLink;

/** Asks for the address by which a finished report quotes words, and goes to them; takes it from the clipboard. */
public final class OpenReferenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var copied = clipboard(window.getShell().getDisplay());
        var dialog = new InputDialog(window.getShell(), Messages.OpenReference_title, Messages.OpenReference_prompt,
                problem(copied).isEmpty() ? copied : "", typed -> problem(typed).orElse(null));
        if (dialog.open() == Window.OK) {
            open(window, dialog.getValue().strip());
        }
        return null;
    }

    /** What is wrong with an address; empty when it is one. */
    private static Optional<String> problem(String typed) {
        return ReportLink.of(typed).isPresent() ? Optional.empty()
                : Optional.of(typed.isBlank() ? "" : Messages.OpenReference_none);
    }

    private static void open(IWorkbenchWindow window, String address) {
        try {
            ReferenceTargetOpener.open(window, ReportLink.of(address).orElseThrow());
        } catch (CoreException e) {
            MessageDialog.openInformation(window.getShell(), Messages.OpenReference_title, e.getMessage());
        }
    }

    private static String clipboard(Display display) {
        var clipboard = new Clipboard(display);
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text && text.length() < 1_000
                    ? text.strip()
                    : "";
        } finally {
            clipboard.dispose();
        }
    }
}
