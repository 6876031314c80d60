package org.scholion.app.internal;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.help.AbstractHelpUI;

/** Has the guide come up where the platform offers help, such as in Quick Access: the product has no other. */
public final class GuideAsHelp extends AbstractHelpUI {

    private static final String OPEN_GUIDE = "org.scholion.ui.openGuide";
    private static final String WORDS = "org.scholion.ui.openGuide.words";

    @Override
    public void displayHelp() {
        open(Map.of());
    }

    @Override
    public void displayDynamicHelp() {
        open(Map.of());
    }

    @Override
    public void displaySearch() {
        open(Map.of());
    }

    @Override
    public void search(String expression) {
        open(Map.of(WORDS, expression));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        open(Map.of());
    }

    @Override
    public void displayHelpResource(String href) {
        open(Map.of());
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static void open(Map<String, String> parameters) {
        var workbench = PlatformUI.getWorkbench();
        var command = workbench.getService(ICommandService.class).getCommand(OPEN_GUIDE);
        try {
            workbench.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.of(GuideAsHelp.class).error(e.getMessage(), e);
        }
    }
}
