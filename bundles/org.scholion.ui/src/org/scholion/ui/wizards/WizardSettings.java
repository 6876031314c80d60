package org.scholion.ui.wizards;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What the wizards remember from one time to the next. */
final class WizardSettings {

    private WizardSettings() {
    }

    /** The section of one wizard. */
    static IDialogSettings of(Class<?> wizard) {
        var bundle = FrameworkUtil.getBundle(wizard);
        var settings = PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
        return DialogSettings.getOrCreateSection(settings, wizard.getSimpleName());
    }

    /** A value that was remembered, else another one. */
    static String get(IDialogSettings settings, String key, String otherwise) {
        var value = settings.get(key);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
