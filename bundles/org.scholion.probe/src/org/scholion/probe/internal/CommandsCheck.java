package org.scholion.probe.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** Commands have a name, those of our own a handler that can be made, and the frequent ones a key. */
final class CommandsCheck implements Consumer<Findings> {

    private static final String OWN = "org.scholion.";

    @Override
    public void accept(Findings findings) {
        var workbench = PlatformUI.getWorkbench();
        var handled = new HashSet<String>();
        for (var handler : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.handlers")) {
            if (handler.getContributor().getName().startsWith(OWN)) {
                handled.add(handler.getAttribute("commandId"));
                make(handler, findings);
            }
        }
        handled.addAll(new FocusedCommands(workbench.getWorkbenchWindows()[0], OWN).handled(findings));
        var commands = Arrays.asList(workbench.getService(ICommandService.class).getDefinedCommands());
        commands.forEach(command -> look(command, handled, findings));
        findings.expect("commands", commands.stream().map(Command::getId).toList());

        findings.expect("keys", Arrays.stream(workbench.getService(IBindingService.class).getBindings())
                .map(Binding::getParameterizedCommand).filter(command -> command != null)
                .map(command -> command.getId())
                .distinct().toList());
    }

    private static void make(IConfigurationElement handler, Findings findings) {
        try {
            handler.createExecutableExtension("class");
        } catch (CoreException e) {
            findings.problem("handler of " + handler.getAttribute("commandId") + " cannot be made: " + e.getMessage());
        }
    }

    private static void look(Command command, Set<String> handled, Findings findings) {
        try {
            if (command.getName().isBlank()) {
                findings.problem("command " + command.getId() + " has no name");
            }
        } catch (NotDefinedException e) {
            findings.problem("command " + command.getId() + " is not defined");
        }
        if (command.getId().startsWith(OWN) && !handled.contains(command.getId())) {
            findings.problem("command " + command.getId() + " has no handler");
        }
    }
}
