package org.scholion.ui.views.nodes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String NodeTree_stretch;
    public static String NodeView_copy;

    static {
        NLS.initializeMessages("org.scholion.ui.views.nodes.messages", Messages.class);
    }

    private Messages() {
    }
}
