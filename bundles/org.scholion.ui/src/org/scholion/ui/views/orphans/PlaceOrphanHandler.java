package org.scholion.ui.views.orphans;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Places the orphan that is selected in the Orphans view at what is selected in the article. */
public final class PlaceOrphanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            try {
                var view = (OrphansView) editor.getSite().getPage().showView(OrphansView.ID, null,
                        IWorkbenchPage.VIEW_VISIBLE);
                view.placeAtSelection(editor);
            } catch (PartInitException e) {
                editor.complain(e.getMessage());
            }
        }
        return null;
    }
}
