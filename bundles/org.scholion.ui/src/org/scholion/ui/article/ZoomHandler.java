package org.scholion.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes the text of the article in front larger or smaller; the extension says by how many points, 0 resets. */
public final class ZoomHandler extends AbstractHandler implements IExecutableExtension {

    private int steps;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        steps = Integer.parseInt(data.toString());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            editor.zoom(steps);
        }
        return null;
    }
}
