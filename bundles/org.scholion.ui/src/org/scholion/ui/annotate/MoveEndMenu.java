package org.scholion.ui.annotate;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** One menu item for each way to move an end of an annotation, with its key. */
public final class MoveEndMenu extends CompoundContributionItem {

    private static final String COMMAND = "org.scholion.ui.moveEnd";

    @Override
    protected IContributionItem[] getContributionItems() {
        return new MoveEndValues().getParameterValues().entrySet().stream()
                .map(entry -> item(entry.getKey(), entry.getValue())).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String label, String move) {
        var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, COMMAND,
                CommandContributionItem.STYLE_PUSH);
        parameter.parameters = Map.of(MoveEndHandler.MOVE, move);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }
}
