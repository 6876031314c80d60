package org.scholion.ui.views;

import org.eclipse.jface.action.Action;

/** An entry of a view's context menu; it shows the key of the command that does the same. */
public final class ViewAction extends Action {

    private final Runnable action;

    public ViewAction(String text, Runnable action) {
        super(text);
        this.action = action;
    }

    /** With the key of a command. */
    public ViewAction(String text, String command, Runnable action) {
        this(text, action);
        setActionDefinitionId(command);
    }

    /** The same action, only usable when something holds. */
    public ViewAction when(boolean enabled) {
        setEnabled(enabled);
        return this;
    }

    @Override
    public void run() {
        action.run();
    }
}
