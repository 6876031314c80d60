package org.scholion.ui.annotate;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.scholion.ui.marking.CurrentLayer;

/** Has each selection marked at once with the current layer, or no more. */
public final class StickyLayerHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.scholion.ui.stickyLayer";

    private final CurrentLayer current = CurrentLayer.service();
    private final Runnable changed = () -> PlatformUI.getWorkbench().getService(ICommandService.class)
            .refreshElements(COMMAND, null);

    public StickyLayerHandler() {
        current.addListener(changed);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.setSticky(!current.isSticky());
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the platform declares it
    public void updateElement(UIElement element, Map parameters) {
        element.setChecked(current.isSticky());
    }

    @Override
    public void dispose() {
        current.removeListener(changed);
        super.dispose();
    }
}
