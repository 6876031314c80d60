package org.scholion.ui.pick;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String PickPopup_noMatch;

    static {
        NLS.initializeMessages("org.scholion.ui.pick.messages", Messages.class);
    }

    private Messages() {
    }
}
