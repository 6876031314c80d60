package org.scholion.ui.views.comments;

import org.scholion.core.comments.CommentThread;

/** A reply with the thread that it is in. */
record ReplyRow(CommentThread thread, CommentThread.Post post) {
}
