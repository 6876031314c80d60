package org.scholion.ui.views.outline;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String OutlineView_annotations;
    public static String OutlineView_empty;
    public static String OutlineView_noArticle;
    public static String OutlineView_section;
    public static String QuickOutline_hint;
    public static String QuickOutline_info;
    public static String QuickOutline_none;

    static {
        NLS.initializeMessages("org.scholion.ui.views.outline.messages", Messages.class);
    }

    private Messages() {
    }
}
