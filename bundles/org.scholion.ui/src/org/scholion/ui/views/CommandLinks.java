package org.scholion.ui.views;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.casebook.StatusLine;

/**
 * Runs the commands that links and gestures stand for; one that cannot run says why in the status line.
 *
 * @param services of the view or window
 * @param status shows a problem, or null for none
 */
public record CommandLinks(IServiceLocator services, Consumer<String> status) {

    /** For links of a view. */
    public CommandLinks(IViewSite site) {
        this(site, site.getActionBars().getStatusLineManager()::setErrorMessage);
    }

    /** For links of a window outside of its parts. */
    public static CommandLinks of(IWorkbenchWindow window) {
        return new CommandLinks(window, message -> StatusLine.show(window, message));
    }

    /** Runs the command of an id. */
    public void run(String command) {
        run(command, Map.of());
    }

    public void run(String command, Map<String, String> parameters) {
        status.accept(null);
        try {
            var known = services.getService(ICommandService.class).getCommand(command);
            var called = ParameterizedCommand.generateCommand(known, parameters);
            services.getService(IHandlerService.class).executeCommand(called, null);
        } catch (CommandException e) {
            status.accept(e.getMessage());
        }
    }
}
