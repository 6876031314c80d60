package org.scholion.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizards and of the jobs that they start. */
final class Messages extends NLS {

    public static String ExportReportPage_browse;
    public static String FileKinds_all;
    public static String FileKinds_archives;
    public static String FileKinds_documents;
    public static String FileKinds_mails;
    public static String FileKinds_news;
    public static String FileKinds_pages;
    public static String ExportReportPage_browseTitle;
    public static String ExportReportPage_description;
    public static String ExportReportPage_file;
    public static String ExportReportPage_format;
    public static String ExportReportPage_noCasebook;
    public static String ExportReportPage_noFormat;
    public static String ExportReportPage_open;
    public static String ExportReportPage_title;
    public static String ExportReportWizard_overwrite;
    public static String ExportReportWizard_window;
    public static String FolderInput_file;
    public static String FolderInput_noRoot;
    public static String FolderInput_notAbsolute;
    public static String FolderInput_notWritable;
    public static String ImportArticlesPage_addFiles;
    public static String ImportArticlesPage_addFilesTitle;
    public static String ImportArticlesPage_addFolder;
    public static String ImportArticlesPage_addFolderMessage;
    public static String ImportArticlesPage_addFolderTitle;
    public static String ImportArticlesPage_description;
    public static String ImportArticlesPage_exclude;
    public static String ImportArticlesPage_filterHint;
    public static String ImportArticlesPage_folder;
    public static String ImportArticlesPage_include;
    public static String ImportArticlesPage_keepWhole;
    public static String ImportArticlesPage_keepWholeHint;
    public static String ImportArticlesPage_name;
    public static String ImportArticlesPage_remove;
    public static String ImportArticlesPage_title;
    public static String ImportArticlesWizard_window;
    public static String ImportJob_name;
    public static String ImportList_empty;
    public static String ImportList_noCasebook;
    public static String ImportPreviewPage_allNew;
    public static String ImportPreviewPage_article;
    public static String ImportPreviewPage_date;
    public static String ImportPreviewPage_description;
    public static String ImportPreviewPage_firstLines;
    public static String ImportPreviewPage_none;
    public static String ImportPreviewPage_nothing;
    public static String ImportPreviewPage_remark;
    public static String ImportPreviewPage_source;
    public static String ImportPreviewPage_stop;
    public static String ImportPreviewPage_title;
    public static String ImportResultDialog_copy;
    public static String ImportResultDialog_file;
    public static String ImportResultDialog_outcome;
    public static String ImportResultDialog_reason;
    public static String ImportResultDialog_title;
    public static String ImportResultDialog_window;
    public static String ImportResult_cancelled;
    public static String ImportResult_duplicates;
    public static String ImportResult_failed;
    public static String ImportResult_imported;
    public static String ImportResult_labelDuplicate;
    public static String ImportResult_labelFailed;
    public static String ImportResult_labelImported;
    public static String ImportResult_labelWarned;
    public static String ImportResult_labelVersion;
    public static String ImportResult_versions;
    public static String ImportResult_sameText;
    public static String ImportResult_carried;
    public static String ImportResult_carriedOver;
    public static String ImportResult_orphaned;
    public static String ImportResult_changedText;
    public static String ImportResult_nearDuplicate;
    public static String ImportResult_nothing;
    public static String ImportResult_warned;
    public static String NewCasebookInput_casebook;
    public static String NewCasebookInput_forbidden;
    public static String NewCasebookInput_long;
    public static String NewCasebookInput_noAnalyst;
    public static String NewCasebookInput_noLocation;
    public static String NewCasebookInput_noName;
    public static String NewCasebookInput_reserved;
    public static String NewCasebookInput_taken;
    public static String NewCasebookPage_analyst;
    public static String NewCasebookPage_browse;
    public static String NewCasebookPage_browseTitle;
    public static String NewCasebookPage_codebook;
    public static String NewCasebookPage_description;
    public static String NewCasebookPage_folder;
    public static String NewCasebookPage_location;
    public static String NewCasebookPage_name;
    public static String NewCasebookPage_title;
    public static String NewCasebookWizard_failed;
    public static String NewCasebookWizard_window;
    public static String PreviewJob_name;
    public static String PreviewList_counting;
    public static String PreviewList_done;
    public static String PreviewList_doneVersions;
    public static String PreviewList_looking;
    public static String PreviewList_stopped;
    public static String PreviewList_tooMany;
    public static String ReportJob_name;
    public static String ReportJob_noProgram;
    public static String ReportJob_written;
    public static String ReportTarget_folder;
    public static String ReportTarget_none;
    public static String ReportTarget_notAbsolute;
    public static String AddressInput_wrong;
    public static String ImportArticlesPage_addresses;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
