package org.scholion.ui.casebook;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardRegistry;

/** Opens wizards that plug-ins declare, without the dialog in which one chooses among them. */
final class RegisteredWizards {

    private RegisteredWizards() {
    }

    /** Opens a wizard on what is selected; returns when it is closed. */
    static void open(ExecutionEvent event, IWizardRegistry registry, String id) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var descriptor = registry.findWizard(id);
        if (descriptor == null) {
            throw new ExecutionException(NLS.bind(Messages.RegisteredWizards_missing, id));
        }
        try {
            var wizard = descriptor.createWizard();
            wizard.init(window.getWorkbench(), selection(event));
            new WizardDialog(window.getShell(), wizard).open();
        } catch (CoreException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
    }

    private static StructuredSelection selection(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof StructuredSelection selected ? selected
                : StructuredSelection.EMPTY;
    }
}
