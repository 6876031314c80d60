package org.scholion.ui.stories;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CompareNearDuplicateHandler_choose;
    public static String CompareNearDuplicateHandler_keys;
    public static String CompareNearDuplicateHandler_looking;
    public static String CompareNearDuplicateHandler_none;
    public static String StoriesJob_name;
    public static String StoryView_compare;
    public static String StoryView_copy;
    public static String StoryView_date;
    public static String StoryView_looking;
    public static String StoryView_noArticle;
    public static String StoryView_noCasebook;
    public static String StoryView_none;
    public static String StoryView_open;
    public static String StoryView_percent;
    public static String StoryView_similarity;
    public static String StoryView_source;
    public static String StoryView_threshold;
    public static String StoryView_title;
    public static String StoryView_version;

    static {
        NLS.initializeMessages("org.scholion.ui.stories.messages", Messages.class);
    }

    private Messages() {
    }
}
