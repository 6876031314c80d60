package org.scholion.ui.casebook;

import org.eclipse.osgi.util.NLS;

/** The texts around opening and closing casebooks. */
final class Messages extends NLS {

    public static String CloseCasebook_closed;
    public static String DemoJob_name;
    public static String DemoJob_notAll;
    public static String DemoJob_notMovable;
    public static String DemoJob_notRemovable;
    public static String InstalledReader_none;
    public static String InstalledWeb_none;
    public static String OpenCasebook_other;
    public static String OpenCasebookHandler_message;
    public static String OpenCasebookHandler_title;
    public static String OpenCasebookJob_name;
    public static String OpenCasebookJob_opened;
    public static String OpenCasebookJob_problems;
    public static String OpenCasebookJob_readOnlyTitle;
    public static String ProblemDialogs_title;
    public static String RecentCasebooksMenu_none;
    public static String WizardHandler_missing;
    public static String WindowTitle_casebook;
    public static String WindowTitle_product;
    public static String WindowTitle_readOnly;

    public static String UseCounter_name;
    public static String UndoActions_undo;
    public static String UndoActions_redo;
    public static String UndoActions_undoLabel;
    public static String UndoActions_redoLabel;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
