package org.scholion.ui.views;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What a view remembers from one start to the next, such as how it is sorted. */
public final class ViewSettings {

    private ViewSettings() {
    }

    /** The settings of a view by its class; the workbench saves them when it closes. */
    public static IDialogSettings of(Class<?> view) {
        var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(view)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, view.getSimpleName());
    }
}
