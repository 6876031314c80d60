package org.scholion.ui.casebook;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.scholion.ui.preferences.ScholionPreferences;

/** The casebooks opened last, the latest first. */
public final class RecentCasebooksMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        var recent = ScholionPreferences.recentCasebooks();
        var items = new IContributionItem[Math.max(1, recent.size())];
        items[0] = none();
        for (int i = 0; i < recent.size(); i++) {
            items[i] = item(i + 1, recent.get(i));
        }
        return items;
    }

    private static IContributionItem none() {
        var action = new Action(Messages.RecentCasebooksMenu_none) {
        };
        action.setEnabled(false);
        return new ActionContributionItem(action);
    }

    private static IContributionItem item(int number, Path folder) {
        var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
                OpenCasebookHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        parameter.label = label(number, folder, CasebookFolders.home());
        parameter.parameters = Map.of(OpenCasebookHandler.FOLDER, folder.toString());
        return new CommandContributionItem(parameter);
    }

    /** As in "1 spring – ~/Casebooks", with the digit as mnemonic. */
    static String label(int number, Path folder, Path home) {
        var name = folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
        if (name.endsWith(CasebookFolders.EXTENSION) && name.length() > CasebookFolders.EXTENSION.length()) {
            name = name.substring(0, name.length() - CasebookFolders.EXTENSION.length());
        }
        var parent = folder.getParent();
        return "&" + number + " " + escape(name) + (parent == null ? "" : " \u2013 " + escape(shortened(parent, home)));
    }

    private static String shortened(Path folder, Path home) {
        if (!folder.startsWith(home) || home.getNameCount() == 0) {
            return folder.toString();
        }
        return folder.equals(home) ? "~" : Path.of("~").resolve(home.relativize(folder)).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&&");
    }
}
