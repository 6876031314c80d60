package org.scholion.ui.article;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String LayerBar_allHiddenToolTip;
    public static String LayerBar_allHidden;
    public static String ToggleMarks_shown;
    public static String ToggleMarks_hidden;
    public static String MarkLabels_relation;
    public static String OpenArticleJob_name;
    public static String Link_copied;
    public static String Link_noBrowser;
    public static String Link_none;
    public static String Link_opened;
    public static String ArticleEditor_gone;
    public static String ArticleHeader_details;
    public static String ArticleHeader_detailsToolTip;
    public static String ArticleHeader_pasted;
    public static String ArticleHeader_reliability;
    public static String AttachmentLine_of;
    public static String AttachmentLine_one;
    public static String AttachmentLine_several;
    public static String HeadingLine_toolTip;
    public static String LayerBar_legend;
    public static String LayerBar_legendHidden;
    public static String LayerBar_legendToolTip;
    public static String LayerBar_oneOther;
    public static String LayerBar_others;
    public static String LayerBar_othersToolTip;
    public static String ToggleOthers_hidden;
    public static String ToggleOthers_shown;
    public static String LayerBar_more;
    public static String LayerBar_moreToolTip;
    public static String LayerBar_toolTip;
    public static String NextArticle_last;
    public static String PreviousArticle_first;
    public static String ShowOriginal_none;
    public static String Gestures_linking;
    public static String Gestures_onePart;
    public static String Gestures_parts;
    public static String Gestures_stickyOff;
    public static String Gestures_dragging;
    public static String Gestures_dropOnAnnotation;
    public static String StickyItem_toolTip;
    public static String StickyItem_on;
    public static String StickyItem_off;
    public static String ArticleNotes_count;
    public static String TabName_version;
    public static String TabName_versionToolTip;

    static {
        NLS.initializeMessages("org.scholion.ui.article.messages", Messages.class);
    }

    private Messages() {
    }
}
