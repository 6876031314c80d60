package org.scholion.probe.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Every preference page can be shown. */
final class PreferencesCheck implements Consumer<Findings> {

    @Override
    public void accept(Findings findings) {
        var nodes = List
                .copyOf(PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER));
        nodes.forEach(node -> show(node, findings));
        findings.expect("preferencePages", nodes.stream().map(IPreferenceNode::getId).toList());
    }

    private static void show(IPreferenceNode node, Findings findings) {
        var shell = new Shell();
        try {
            node.createPage();
            var page = node.getPage();
            page.createControl(shell);
            if (page.getControl() == null || page.getClass().getName().contains("ErrorPreferencePage")) {
                findings.problem("preference page " + node.getId() + " shows an error");
            }
        } catch (RuntimeException e) { // the page is somebody else's code: name it and go on
            findings.problem("preference page " + node.getId() + " cannot be shown: " + e);
        } finally {
            node.disposeResources();
            shell.dispose();
        }
    }
}
