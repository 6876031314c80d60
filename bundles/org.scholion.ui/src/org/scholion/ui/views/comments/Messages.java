package org.scholion.ui.views.comments;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String CommentEdits_gone;
    public static String CommentEntry_nothing;
    public static String CommentEntry_send;
    public static String CommentLabels_on;
    public static String CommentLabels_openedWhen;
    public static String CommentLabels_resolved;
    public static String CommentLabels_resolvedBy;
    public static String CommentLabels_resolvedWhen;
    public static String CommentLabels_signature;
    public static String CommentsView_allArticles;
    public static String CommentsView_change;
    public static String CommentsView_delete;
    public static String CommentsView_filterHint;
    public static String CommentsView_goTo;
    public static String CommentsView_job;
    public static String CommentsView_noArticle;
    public static String CommentsView_noCasebook;
    public static String CommentsView_noMatch;
    public static String CommentsView_none;
    public static String CommentsView_noneAtAll;
    public static String CommentsView_noneOpen;
    public static String CommentsView_openAgain;
    public static String CommentsView_reply;
    public static String CommentsView_replyTo;
    public static String CommentsView_resolve;
    public static String CommentsView_resolvedToo;

    static {
        NLS.initializeMessages("org.scholion.ui.views.comments.messages", Messages.class);
    }

    private Messages() {
    }
}
