package org.scholion.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the find bar of the editor in front. */
public final class FindHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var editor = HandlerUtil.getActiveEditor(event);
        FindHost.of(editor).ifPresent(host -> {
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().activate(editor);
            host.bar().open();
        });
        return null;
    }
}
