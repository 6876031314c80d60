package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.ui.article.ArticleEditor;

/** Goes from the article to the properties of the current annotation, and from anywhere else back to the article. */
public final class ShowPropertiesHandler extends ArticleHandler {

    private static final String PROPERTIES = "org.scholion.ui.properties";

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        if (HandlerUtil.getActivePart(event) == editor) {
            show(event);
        } else {
            editor.getSite().getPage().activate(editor);
        }
    }

    static void show(ExecutionEvent event) throws CoreException {
        HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(PROPERTIES);
    }
}
