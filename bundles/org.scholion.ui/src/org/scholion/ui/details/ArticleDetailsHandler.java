package org.scholion.ui.details;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Shows everything that is known of the article in front. */
public final class ArticleDetailsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            new ArticleDetailsDialog(HandlerUtil.getActiveShellChecked(event),
                    NLS.bind(Messages.ArticleDetailsDialog_title, editor.getTitle()),
                    ArticleDetails.of(editor.session().article())).open();
        }
        return null;
    }
}
