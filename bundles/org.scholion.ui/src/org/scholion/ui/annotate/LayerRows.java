package org.scholion.ui.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.marking.LayerMemory;
import org.scholion.ui.marking.Pick;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.style.CommandKeys;
import org.scholion.ui.style.LayerSwatch;

/** The layers and tags of a codebook as rows to choose from, those used lately first. */
final class LayerRows {

    private final List<PickRow<Pick>> rows = new ArrayList<>();
    private final int recent;

    private LayerRows(Map<Pick, PickRow<Pick>> all, List<Pick> lately) {
        for (var pick : lately) {
            var row = all.remove(pick);
            if (row != null) { // else the codebook has lost it
                rows.add(row);
            }
        }
        recent = rows.size();
        rows.addAll(all.values());
    }

    /** Each span layer without a tag, and with each of its tags. */
    static LayerRows ofSpans(Codebook codebook, LayerMemory memory, IWorkbenchPartSite site) {
        var command = site.getService(ICommandService.class).getCommand(MarkHandler.COMMAND);
        var bindings = site.getService(IBindingService.class);
        var all = new LinkedHashMap<Pick, PickRow<Pick>>();
        for (var layer : Codebooks.layers(codebook, LayerKind.SPAN)) {
            var key = CommandKeys.of(bindings, marking(command, layer)).orElse("");
            var current = memory.tag(layer.getName());
            var swatch = LayerSwatch.of(layer);
            var label = Codebooks.label(layer);
            var plain = new Pick(layer.getName(), "");
            all.put(plain, new PickRow<>(plain, label, "", current.isEmpty() ? key : "", swatch));
            for (var tag : Codebooks.tags(layer)) {
                var pick = new Pick(layer.getName(), tag.path());
                all.put(pick, new PickRow<>(pick, label, tag.label(), tag.path().equals(current) ? key : "", swatch));
            }
        }
        return new LayerRows(all, memory.recent());
    }

    /** Each relation layer. */
    static LayerRows ofRelations(Codebook codebook, LayerMemory memory) {
        var all = new LinkedHashMap<Pick, PickRow<Pick>>();
        for (var layer : Codebooks.layers(codebook, LayerKind.RELATION)) {
            var pick = new Pick(layer.getName(), "");
            var description = layer.getDescription() == null ? "" : layer.getDescription();
            all.put(pick, new PickRow<>(pick, Codebooks.label(layer), description, "", LayerSwatch.of(layer)));
        }
        return new LayerRows(all, memory.recent());
    }

    private static ParameterizedCommand marking(Command command, Layer layer) {
        return ParameterizedCommand.generateCommand(command, Map.of(MarkHandler.LAYER, layer.getName()));
    }

    List<PickRow<Pick>> rows() {
        return rows;
    }

    /** How many of the rows, from the first, were used lately. */
    int recent() {
        return recent;
    }
}
