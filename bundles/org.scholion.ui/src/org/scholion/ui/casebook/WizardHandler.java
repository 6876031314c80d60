package org.scholion.ui.casebook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardRegistry;

/**
 * Opens a wizard that a plug-in declares, on what is selected and without the dialog in which one chooses among them. The
 * extension says which one by its list and its identifier: {@code import/org.scholion.ui.importArticles}.
 */
public final class WizardHandler extends AbstractHandler implements IExecutableExtension {

    private String list;
    private String id;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        var both = data.toString().split("/", 2);
        list = both[0];
        id = both[1];
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var descriptor = registry(window.getWorkbench()).findWizard(id);
        if (descriptor == null) {
            throw new ExecutionException(NLS.bind(Messages.WizardHandler_missing, id));
        }
        try {
            var wizard = descriptor.createWizard();
            wizard.init(window.getWorkbench(), selection(event));
            new WizardDialog(window.getShell(), wizard).open();
        } catch (CoreException e) {
            ProblemDialogs.show(window.getShell(), e);
        }
        return null;
    }

    private IWizardRegistry registry(IWorkbench workbench) {
        return switch (list) {
            case "new" -> workbench.getNewWizardRegistry();
            case "import" -> workbench.getImportWizardRegistry();
            default -> workbench.getExportWizardRegistry();
        };
    }

    private static StructuredSelection selection(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof StructuredSelection selected ? selected
                : StructuredSelection.EMPTY;
    }
}
