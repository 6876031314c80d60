package org.scholion.ui.clipboard;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.StatusLine;
import org.scholion.ui.wizards.ImportArticlesWizard;

/** Imports what is on the clipboard: files, the pages of addresses, a page, or text. */
public final class ImportClipboardHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var clipboard = new Clipboard(window.getShell().getDisplay());
        try {
            window.getService(OpenCasebook.class).store()
                    .ifPresent(store -> importFrom(clipboard, window, store));
        } finally {
            clipboard.dispose();
        }
        return null;
    }

    private static void importFrom(Clipboard clipboard, IWorkbenchWindow window, CasebookStore store) {
        if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names && names.length > 0) {
            ImportArticlesWizard.importAll(window, store, Arrays.stream(names).map(Path::of).toList());
            return;
        }
        pasted(clipboard).ifPresentOrElse(pasted -> pasted.importInto(window, store),
                () -> StatusLine.show(window, Messages.ImportClipboardHandler_nothing));
    }

    private static Optional<Pasted> pasted(Clipboard clipboard) {
        var text = clipboard.getContents(TextTransfer.getInstance()) instanceof String plain && !plain.isBlank()
                ? Pasted.text(plain)
                : null;
        if (text != null && !text.addresses().isEmpty()) {
            return Optional.of(text); // a browser hands over a link as a page with that link, too
        }
        if (clipboard.getContents(RawTransfer.HTML) instanceof byte[] html && html.length > 0) {
            return Optional.of(Pasted.html(html, source(clipboard)));
        }
        return Optional.ofNullable(text);
    }

    private static String source(Clipboard clipboard) {
        if (clipboard.getContents(RawTransfer.SOURCE) instanceof byte[] bytes) {
            boolean wide = bytes.length > 1 && bytes[1] == 0;
            var address = new String(bytes, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
            return address.replace("\0", "").strip().lines().findFirst().orElse("");
        }
        return "";
    }
}
