package org.scholion.ui.versions;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next difference, or to the previous one; the extension says so by 1 and -1. */
public final class DifferenceStepHandler extends AbstractHandler implements IExecutableExtension {

    private int step;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        step = Integer.parseInt(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof VersionsEditor editor) {
            editor.step(step);
        }
        return null;
    }
}
