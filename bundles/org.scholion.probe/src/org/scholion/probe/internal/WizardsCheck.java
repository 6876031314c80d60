package org.scholion.probe.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;

/** Every wizard of the New, Import and Export dialogs opens on a page. */
final class WizardsCheck implements Consumer<Findings> {

    @Override
    public void accept(Findings findings) {
        var workbench = PlatformUI.getWorkbench();
        var wizards = Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
                workbench.getExportWizardRegistry()).map(IWizardRegistry::getRootCategory).map(WizardsCheck::in)
                .flatMap(List::stream).toList();
        wizards.forEach(wizard -> open(workbench, wizard, findings));
        findings.expect("wizards", wizards.stream().map(IWizardDescriptor::getId).toList());
    }

    private static List<IWizardDescriptor> in(IWizardCategory category) {
        var wizards = new ArrayList<>(List.of(category.getWizards()));
        for (var inner : category.getCategories()) {
            wizards.addAll(in(inner));
        }
        return wizards;
    }

    private static void open(IWorkbench workbench, IWizardDescriptor descriptor, Findings findings) {
        try {
            var wizard = descriptor.createWizard();
            wizard.init(workbench, StructuredSelection.EMPTY);
            var dialog = new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
            dialog.create();
            if (dialog.getCurrentPage() == null) {
                findings.problem("wizard " + descriptor.getId() + " has no page");
            }
            dialog.close();
        } catch (CoreException | RuntimeException e) { // the wizard is somebody else's code: name it and go on
            findings.problem("wizard " + descriptor.getId() + " does not open: " + e);
        }
    }
}
