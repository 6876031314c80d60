package org.scholion.ui.report;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String ReportTextEditor_begin;
    public static String DraftKeeper_job;
    public static String InsertReference_done;
    public static String InsertReference_noText;
    public static String InsertReference_nothing;
    public static String OpenReference_none;
    public static String OpenReference_prompt;
    public static String OpenReference_title;
    public static String OpenReferences_job;
    public static String OpenReportText_keys;
    public static String OpenReportText_title;
    public static String PreviewBuilder_notes;
    public static String ReferenceFacts_analyst;
    public static String ReferenceFacts_entity;
    public static String ReferenceFacts_entityKind;
    public static String ReferenceFacts_grade;
    public static String ReferenceProposal_article;
    public static String ReferenceTargetOpener_gone;
    public static String ReferenceTargetOpener_noArticle;
    public static String ReferenceTargetOpener_noCasebook;
    public static String ReferenceTargetOpener_placeOnly;
    public static String ReferenceTargetOpener_reading;
    public static String ReportFind_hint;
    public static String ReportTextEditor_besideSaved;
    public static String ReportTextEditor_cancel;
    public static String ReportTextEditor_conflict;
    public static String ReportTextEditor_conflictQuestion;
    public static String ReportTextEditor_job;
    public static String ReportTextEditor_lostMany;
    public static String ReportTextEditor_lostOne;
    public static String ReportTextEditor_noReference;
    public static String ReportTextEditor_noneLost;
    public static String ReportTextEditor_notThere;
    public static String ReportTextEditor_reloaded;
    public static String ReportTextEditor_restored;
    public static String ReportTextEditor_restoredOther;
    public static String ReportTextEditor_saveBeside;
    public static String ReportsView_delete;
    public static String ReportsView_new;
    public static String ReportsView_noCasebook;
    public static String ReportsView_none;
    public static String ReportsView_open;
    public static String ReportsView_rename;
    public static String TextDialogs_delete;
    public static String TextDialogs_deleteQuestion;
    public static String TextDialogs_deleteTitle;
    public static String TextDialogs_newName;
    public static String TextDialogs_newPrompt;
    public static String TextDialogs_newText;
    public static String TextDialogs_newTitle;
    public static String TextDialogs_renamePrompt;
    public static String TextDialogs_renameTitle;
    public static String TextDialogs_taken;

    static {
        NLS.initializeMessages("org.scholion.ui.report.messages", Messages.class);
    }

    private Messages() {
    }
}
