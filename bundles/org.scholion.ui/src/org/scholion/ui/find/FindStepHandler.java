package org.scholion.ui.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next hit of the find bar, or with the extension's {@code -1} to the one before. */
public final class FindStepHandler extends AbstractHandler implements IExecutableExtension {

    private boolean forward = true;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = !"-1".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        FindHost.of(HandlerUtil.getActiveEditor(event)).ifPresent(host -> host.bar().step(forward));
        return null;
    }
}
