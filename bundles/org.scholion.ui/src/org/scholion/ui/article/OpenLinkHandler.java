package org.scholion.ui.article;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;

/** Opens the link at the caret in the browser or mail program of the system. Nothing but this command does that. */
public final class OpenLinkHandler extends LinkHandler {

    @Override
    void follow(String target, ArticleEditor editor) {
        if (Program.launch(target)) {
            editor.say(NLS.bind(Messages.Link_opened, target));
        } else {
            editor.complain(NLS.bind(Messages.Link_noBrowser, target));
        }
    }
}
