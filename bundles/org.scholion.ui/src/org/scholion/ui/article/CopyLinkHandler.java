package org.scholion.ui.article;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Puts the address of the link at the caret on the clipboard. */
public final class CopyLinkHandler extends LinkHandler {

    @Override
    void follow(String target, ArticleEditor editor) {
        var clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
        clipboard.setContents(new Object[] { target }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        editor.say(NLS.bind(Messages.Link_copied, target));
    }
}
