package org.scholion.ui.verify;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String VerificationDialog_article;
    public static String VerificationDialog_articleHas;
    public static String VerificationDialog_elsewhere;
    public static String VerificationDialog_fault;
    public static String VerificationDialog_place;
    public static String VerificationDialog_reportHas;
    public static String VerificationDialog_right;
    public static String VerificationDialog_title;
    public static String VerificationDialog_window;
    public static String VerificationDialog_words;
    public static String VerificationDialog_wrong;
    public static String VerifyReportHandler_choose;
    public static String VerifyReportHandler_noReader;
    public static String VerifyReportHandler_reports;
    public static String VerifyReportJob_name;

    static {
        NLS.initializeMessages("org.scholion.ui.verify.messages", Messages.class);
    }

    private Messages() {
    }
}
