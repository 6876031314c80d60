package org.scholion.ui.guide;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String GuideView_allTopics;
    public static String GuideView_filterHint;
    public static String GuideView_none;

    static {
        NLS.initializeMessages("org.scholion.ui.guide.messages", Messages.class);
    }

    private Messages() {
    }
}
