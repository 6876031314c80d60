package org.scholion.ui.links;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String LinkOpener_nowhere;
    public static String LinkOpener_other;
    public static String LinkOpener_title;
    public static String ReportLinksHandler_isNot;
    public static String ReportLinksHandler_isRegistered;
    public static String ReportLinksHandler_register;
    public static String ReportLinksHandler_registered;
    public static String ReportLinksHandler_unregister;
    public static String ReportLinksHandler_unregistered;

    static {
        NLS.initializeMessages("org.scholion.ui.links.messages", Messages.class);
    }

    private Messages() {
    }
}
