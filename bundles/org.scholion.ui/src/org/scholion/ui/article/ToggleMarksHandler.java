package org.scholion.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows or hides all marks in all open articles. */
public final class ToggleMarksHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean shown = !HandlerUtil.toggleCommandState(event.getCommand());
        for (var reference : HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().getEditorReferences()) {
            if (reference.getEditor(false) instanceof ArticleEditor editor) {
                editor.showMarks(shown);
            }
        }
        return null;
    }
}
