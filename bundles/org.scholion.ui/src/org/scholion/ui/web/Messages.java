package org.scholion.ui.web;

import org.eclipse.osgi.util.NLS;

/** The texts of what comes from the web. */
final class Messages extends NLS {

    public static String FeedsDialog_add;
    public static String FeedsDialog_addMessage;
    public static String FeedsDialog_addTitle;
    public static String FeedsDialog_added;
    public static String FeedsDialog_address;
    public static String FeedsDialog_empty;
    public static String FeedsDialog_export;
    public static String FeedsDialog_exportTitle;
    public static String FeedsDialog_exported;
    public static String FeedsDialog_feed;
    public static String FeedsDialog_files;
    public static String FeedsDialog_import;
    public static String FeedsDialog_importTitle;
    public static String FeedsDialog_imported;
    public static String FeedsDialog_known;
    public static String FeedsDialog_lists;
    public static String FeedsDialog_message;
    public static String FeedsDialog_never;
    public static String FeedsDialog_noAddress;
    public static String FeedsDialog_problem;
    public static String FeedsDialog_remove;
    public static String FeedsDialog_title;
    public static String FeedsDialog_unusable;
    public static String FeedsDialog_update;
    public static String FeedsDialog_updateAll;
    public static String FeedsDialog_updated;
    public static String FeedsDialog_window;
    public static String UpdateFeedsHandler_none;
    public static String UpdateFeedsJob_name;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
