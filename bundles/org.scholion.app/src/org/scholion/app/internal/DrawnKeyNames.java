package org.scholion.app.internal;

import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.formatting.IKeyFormatter;
import org.eclipse.jface.bindings.keys.formatting.KeyFormatterFactory;

/**
 * Writes keys as the menus of GTK know them: SWT leaves out a key in a menu when it does not know its name, and the
 * platform writes some names without the space that SWT expects.
 */
final class DrawnKeyNames implements IKeyFormatter {

    private final IKeyFormatter platform;

    private DrawnKeyNames(IKeyFormatter platform) {
        this.platform = platform;
    }

    /** Lets the whole workbench write keys so; the platform sets its own names when it begins to make windows. */
    static void install() {
        if (!(KeyFormatterFactory.getDefault() instanceof DrawnKeyNames)) {
            KeyFormatterFactory.setDefault(new DrawnKeyNames(KeyFormatterFactory.getDefault()));
        }
    }

    @Override
    public String format(int key) {
        return drawn(platform.format(key));
    }

    @Override
    public String format(KeySequence keySequence) {
        return drawn(platform.format(keySequence));
    }

    @Override
    public String format(KeyStroke keyStroke) {
        return drawn(platform.format(keyStroke));
    }

    private static String drawn(String keys) {
        return keys.replace("PageDown", "Page Down").replace("PageUp", "Page Up");
    }
}
