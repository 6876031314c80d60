package org.scholion.ui.views.nodes;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IViewSite;
import org.scholion.ui.preferences.ScholionPreferences;

/** A switch in the tool bar and the menu of a view that is remembered. */
public final class ScopeAction extends Action {

    private final IDialogSettings settings;
    private final String key;
    private final Runnable changed;

    private ScopeAction(IDialogSettings settings, String key, String label, Runnable changed) {
        super(label, IAction.AS_CHECK_BOX);
        this.settings = settings;
        this.key = key;
        this.changed = changed;
        setToolTipText(label);
        setChecked(settings.getBoolean(key));
    }

    /**
     * Adds a switch.
     *
     * @param key under which it is remembered
     */
    public static void add(IViewSite site, IDialogSettings settings, String key, String label, Runnable changed) {
        var action = new ScopeAction(settings, key, label, changed);
        ResourceLocator.imageDescriptorFromBundle(ScholionPreferences.NODE, "icons/articles.svg")
                .ifPresent(action::setImageDescriptor);
        site.getActionBars().getToolBarManager().add(action);
        site.getActionBars().getMenuManager().add(action);
    }

    @Override
    public void run() {
        settings.put(key, isChecked());
        changed.run();
    }
}
