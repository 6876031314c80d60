package org.scholion.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** Gives GTK the few rules of its own kind that neither the widgets nor the themes of the workbench can state. */
final class GtkStyle {

    /** Read by SWT when it makes its display. */
    private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

    private GtkStyle() {
    }

    /** To be called before there is a display; does nothing where there is no GTK or somebody has rules already. */
    static void use() {
        if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            var rules = FileLocator.toFileURL(FrameworkUtil.getBundle(GtkStyle.class).getEntry("gtk.css"));
            System.setProperty(PROPERTY, rules.getPath());
        } catch (IOException e) {
            ILog.of(GtkStyle.class).warn("The style for GTK could not be unpacked.", e); // all works without it
        }
    }
}
