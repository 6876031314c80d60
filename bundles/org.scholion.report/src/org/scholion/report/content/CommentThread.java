package org.scholion.report.content;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.Remark;

/**
 * A comment with its replies.
 *
 * @param replies in their order; empty below the deepest level that is shown
 */
public record CommentThread(Remark remark, List<CommentThread> replies) {

    /** Deeper replies are shown at this level: they would be squeezed to nothing, and a file may hold any depth. */
    static final int DEEPEST = 5;

    /** Builds the threads from comments in their order, each with its depth; a skipped level is closed up. */
    public static List<CommentThread> of(List<Remark> remarks) {
        var threads = new ArrayList<CommentThread>();
        var open = new ArrayList<CommentThread>();
        for (var remark : remarks) {
            int depth = Math.clamp(remark.depth(), 0, Math.min(open.size(), DEEPEST));
            open.subList(depth, open.size()).clear();
            var thread = new CommentThread(remark, new ArrayList<>());
            (depth == 0 ? threads : open.get(depth - 1).replies()).add(thread);
            open.add(thread);
        }
        return threads;
    }
}
