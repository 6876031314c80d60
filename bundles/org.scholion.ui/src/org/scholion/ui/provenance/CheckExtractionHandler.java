package org.scholion.ui.provenance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Reads the original of the article in front once more and says whether the text is the same. */
public final class CheckExtractionHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            new CheckExtractionJob(window, editor.session().store(), editor.session().article().getId()).schedule();
        }
        return null;
    }
}
