package org.scholion.ui.casebook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;

/** Creates a casebook: opens the wizard for it. */
public final class NewCasebookHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var wizards = PlatformUI.getWorkbench().getNewWizardRegistry();
        RegisteredWizards.open(event, wizards, "org.scholion.ui.newCasebook");
        return null;
    }
}
