package org.scholion.ui.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** A gesture in the report text in front: complete, open, next; which one stands behind the colon in plugin.xml. */
public final class ReportTextHandler extends AbstractHandler implements IExecutableExtension {

    private String gesture = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        gesture = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ReportTextEditor editor) {
            switch (gesture) {
                case "complete" -> editor.complete();
                case "open" -> editor.openAtCaret();
                case "next" -> editor.nextLost();
                default -> throw new IllegalStateException(gesture);
            }
        }
        return null;
    }
}
