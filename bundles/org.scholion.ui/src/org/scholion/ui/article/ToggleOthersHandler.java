package org.scholion.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows what other analysts marked, or hides it, in all articles of the casebook; says which of both it did. */
public final class ToggleOthersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            boolean shown = editor.legend().hidesOthers();
            editor.legend().showOthers(shown);
            editor.say(shown ? Messages.ToggleOthers_shown : Messages.ToggleOthers_hidden);
        }
        return null;
    }
}
