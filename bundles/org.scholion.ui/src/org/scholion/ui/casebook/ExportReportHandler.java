package org.scholion.ui.casebook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;

/** Writes a report of the open casebook: opens the wizard for it. */
public final class ExportReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var wizards = PlatformUI.getWorkbench().getExportWizardRegistry();
        RegisteredWizards.open(event, wizards, "org.scholion.ui.exportReport");
        return null;
    }
}
