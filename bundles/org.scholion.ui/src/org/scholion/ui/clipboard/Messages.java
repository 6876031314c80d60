package org.scholion.ui.clipboard;

import org.eclipse.osgi.util.NLS;

/** The texts of importing from the clipboard. */
final class Messages extends NLS {

    public static String ImportClipboardHandler_nothing;
    public static String Pasted_html;
    public static String Pasted_text;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
