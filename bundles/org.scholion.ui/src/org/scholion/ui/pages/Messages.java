package org.scholion.ui.pages;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String PageCanvas_failed;
    public static String PageCanvas_waiting;
    public static String PictureJob_name;

    static {
        NLS.initializeMessages("org.scholion.ui.pages.messages", Messages.class);
    }

    private Messages() {
    }
}
