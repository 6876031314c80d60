package org.scholion.ui.passwords;

import org.eclipse.osgi.util.NLS;

/** The texts of the dialog that asks for passwords. */
final class Messages extends NLS {

    public static String PasswordDialog_forAll;
    public static String PasswordDialog_notStored;
    public static String PasswordDialog_open;
    public static String PasswordDialog_password;
    public static String PasswordDialog_protected;
    public static String PasswordDialog_skip;
    public static String PasswordDialog_skipAll;
    public static String PasswordDialog_window;
    public static String PasswordDialog_wrong;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
