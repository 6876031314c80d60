package org.scholion.ui.views.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.LayerKind;
import org.scholion.ui.style.CommandKeys;

/** The keys that mark, as they are set in this workbench. */
final class MarkKeys {

    private static final String MARK = "org.scholion.ui.mark";
    private static final String LAYER = "org.scholion.ui.mark.layer";

    private MarkKeys() {
    }

    /** Each as in "M (Mention)", in the order of the codebook. */
    static List<String> of(Codebook codebook, IServiceLocator services) {
        var keys = new ArrayList<String>();
        var mark = services.getService(ICommandService.class).getCommand(MARK);
        for (var layer : Codebooks.layers(codebook, LayerKind.SPAN)) {
            var command = ParameterizedCommand.generateCommand(mark, Map.of(LAYER, layer.getName()));
            CommandKeys.of(services.getService(IBindingService.class), command)
                    .ifPresent(key -> keys.add(NLS.bind(Messages.MarkKeys_key, key, Codebooks.label(layer))));
        }
        return keys;
    }
}
