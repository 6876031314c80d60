package org.scholion.ui.annotate;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.style.LayerSwatch;

/** One menu item for each layer that spans can be marked with, with its key. */
public final class MarkMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        return PlatformUI.getWorkbench().getService(OpenCasebook.class).store().map(CasebookStore::casebook).stream()
                .flatMap(casebook -> Codebooks.layers(casebook.getCodebook(), LayerKind.SPAN).stream())
                .map(MarkMenu::item)
                .toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Layer layer) {
        var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, MarkHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(MarkHandler.LAYER, layer.getName());
        parameter.label = Codebooks.label(layer);
        parameter.icon = LayerSwatch.of(layer);
        return new CommandContributionItem(parameter);
    }
}
