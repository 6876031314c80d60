package org.scholion.ui.style;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;

/** The keys of commands, also of those that only work elsewhere, such as in an article. */
public final class CommandKeys {

    private CommandKeys() {
    }

    /** The key of a command as menus write it; one that the user set goes before that of the product. */
    public static Optional<String> of(IBindingService bindings, ParameterizedCommand command) {
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> command.equals(binding.getParameterizedCommand()))
                .max(Comparator.comparingInt(Binding::getType)).map(binding -> binding.getTriggerSequence().format());
    }
}
