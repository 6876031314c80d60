package org.scholion.ui.views;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs the commands that links and gestures of a view stand for; one that cannot run says why in the status line. */
public record CommandLinks(IViewSite site) {

    /** Runs the command of an id. */
    public void run(String command) {
        run(command, Map.of());
    }

    public void run(String command, Map<String, String> parameters) {
        var status = new ViewStatus(site);
        status.clear();
        try {
            var known = site.getService(ICommandService.class).getCommand(command);
            var called = ParameterizedCommand.generateCommand(known, parameters);
            site.getService(IHandlerService.class).executeCommand(called, null);
        } catch (CommandException e) {
            status.complain(e.getMessage());
        }
    }
}
