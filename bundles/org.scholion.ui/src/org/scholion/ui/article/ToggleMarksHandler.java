package org.scholion.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.services.IServiceLocator;

/** Shows or hides all marks in all articles, and says which of both it did. */
public final class ToggleMarksHandler extends AbstractHandler {

    static final String COMMAND = "org.scholion.ui.toggleMarks";

    /** Whether articles show their marks now. */
    static boolean showsMarks(IServiceLocator services) {
        var state = services.getService(ICommandService.class).getCommand(COMMAND)
                .getState(RegistryToggleState.STATE_ID);
        return state == null || Boolean.TRUE.equals(state.getValue());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        boolean shown = !HandlerUtil.toggleCommandState(event.getCommand());
        for (var reference : HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().getEditorReferences()) {
            if (reference.getEditor(false) instanceof ArticleEditor editor) {
                editor.showMarks(shown);
            }
        }
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            editor.say(shown ? Messages.ToggleMarks_shown : Messages.ToggleMarks_hidden);
        }
        return null;
    }
}
