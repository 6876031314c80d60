package org.scholion.ui.guide;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.style.CommandKeys;

/** What is to be pressed for the commands that the guide names: their key, else their name. */
final class GuideKeys {

    private static final String PREFIX = "org.scholion.ui.";
    private static final String MARK = PREFIX + "mark";
    private static final String LAYER = MARK + ".layer";
    private static final String WINDOW = "org.eclipse.ui.window.";
    private static final Map<String, String> OF_THE_PLATFORM = Map.of("quickAccess", WINDOW + "quickAccess",
            "keyAssist", WINDOW + "showKeyAssist");

    private final ICommandService commands;
    private final IBindingService bindings;

    GuideKeys(IServiceLocator services) {
        commands = services.getService(ICommandService.class);
        bindings = services.getService(IBindingService.class);
    }

    /** As inline Markdown. */
    String of(String named) {
        var command = command(named);
        return command.flatMap(known -> CommandKeys.of(bindings, known)).map(keys -> "`" + keys + "`")
                .orElseGet(() -> "**" + command.map(GuideKeys::name).orElse(named) + "**");
    }

    /** The command that a name of the guide means; empty when there is none. */
    Optional<ParameterizedCommand> command(String named) {
        int space = named.indexOf(' ');
        var id = OF_THE_PLATFORM.getOrDefault(named, PREFIX + (space < 0 ? named : named.substring(0, space)));
        var known = commands.getCommand(id);
        Map<String, String> parameters = space < 0 ? Map.of() : Map.of(LAYER, named.substring(space + 1));
        return known.isDefined() ? Optional.ofNullable(ParameterizedCommand.generateCommand(known, parameters))
                : Optional.empty();
    }

    private static String name(ParameterizedCommand command) {
        try {
            return command.getCommand().getName();
        } catch (NotDefinedException e) {
            return command.getId(); // went away this very moment
        }
    }
}
