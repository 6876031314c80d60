package org.scholion.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What commands such as copy and delete do while one control of a view has the focus; in the view's other controls,
 * such as its filter, they keep their usual meaning.
 */
public final class FocusedHandlers {

    private final IHandlerService handlers;
    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private final List<IHandlerActivation> active = new ArrayList<>();

    public FocusedHandlers(Control control, IWorkbenchPartSite site) {
        handlers = site.getService(IHandlerService.class);
        control.addListener(SWT.FocusIn, event -> activate());
        control.addListener(SWT.FocusOut, event -> deactivate());
        control.addListener(SWT.Dispose, event -> deactivate());
    }

    public FocusedHandlers handle(String command, Runnable action) {
        actions.put(command, action);
        return this;
    }

    private void activate() {
        deactivate();
        actions.forEach((command, action) -> active.add(handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        })));
    }

    private void deactivate() {
        handlers.deactivateHandlers(active);
        active.clear();
    }
}
