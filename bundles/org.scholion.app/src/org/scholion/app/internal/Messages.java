package org.scholion.app.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the window's menus and of the start. */
final class Messages extends NLS {

    public static String Menu_annotate;
    public static String Menu_article;
    public static String Menu_close;
    public static String Menu_closeAll;
    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_fullScreen;
    public static String Menu_help;
    public static String Menu_keyAssist;
    public static String Menu_maximize;
    public static String Menu_navigation;
    public static String Menu_nextEditor;
    public static String Menu_nextView;
    public static String Menu_previousEditor;
    public static String Menu_previousView;
    public static String Menu_quickAccess;
    public static String Menu_resetLayout;
    public static String Menu_selectAll;
    public static String Menu_showView;
    public static String Menu_toText;
    public static String Menu_view;
    public static String Menu_window;
    public static String WorkbenchApplication_inUse;
    public static String WorkbenchApplication_noFolder;
    public static String WorkbenchApplication_title;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
