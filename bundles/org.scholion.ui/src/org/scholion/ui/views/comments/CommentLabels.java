package org.scholion.ui.views.comments;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.comments.CommentThread;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Excerpts;
import org.scholion.ui.views.Moments;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeLabels;

/** What stands in the rows of the list of comments. */
final class CommentLabels implements NodeLabels {

    private static final int WORDS = 200;
    private static final int QUOTE = 60;
    private static final int TOOL_TIP = 1200;

    private AnnotationTexts texts;

    void use(AnnotationTexts newTexts) {
        texts = newTexts;
    }

    @Override
    public String[] texts(Node node) {
        return switch (node.data()) {
            case CommentThread thread -> new String[] { Excerpts.oneLine(thread.first().text(), WORDS),
                    remark(thread), signature(thread.first()) };
            case ReplyRow reply -> new String[] { Excerpts.oneLine(reply.post().text(), WORDS), "",
                    signature(reply.post()) };
            default -> new String[] { String.valueOf(node.data()), "", Integer.toString(node.children().size()) };
        };
    }

    private String remark(CommentThread thread) {
        var parts = new ArrayList<String>();
        if (thread.resolved()) {
            parts.add(resolved(thread));
        }
        parts.add(thread.quote().isEmpty() ? kind(thread)
                : NLS.bind(Messages.CommentLabels_on, kind(thread), Excerpts.oneLine(thread.quote(), QUOTE)));
        return String.join(" \u00b7 ", parts);
    }

    private String resolved(CommentThread thread) {
        var analyst = thread.verdict().analyst();
        return analyst.isEmpty() ? Messages.CommentLabels_resolved
                : NLS.bind(Messages.CommentLabels_resolvedBy, texts.analystName(analyst));
    }

    private String kind(CommentThread thread) {
        return Codebooks.layer(texts.casebook().getCodebook(), thread.layer()).map(Codebooks::label)
                .orElse(thread.layer());
    }

    /** Who wrote something and when. */
    String signature(CommentThread.Post post) {
        return NLS.bind(Messages.CommentLabels_signature, texts.analystName(post.analyst()), moment(post.created()));
    }

    /** What a filter looks at. */
    String searched(CommentThread thread) {
        var searched = new StringBuilder(thread.quote()).append('\n').append(kind(thread));
        thread.posts().forEach(post -> searched.append('\n').append(post.text()).append('\n')
                .append(texts.analystName(post.analyst())));
        return searched.toString();
    }

    @Override
    public ImageDescriptor image(Node node) {
        return node.data() instanceof CommentThread thread
                ? LayerSwatch.of(Codebooks.layer(texts.casebook().getCodebook(), thread.layer()).orElse(null))
                : null;
    }

    @Override
    public boolean isFaint(Node node) {
        return node.data() instanceof CommentThread thread && thread.resolved()
                || node.data() instanceof ReplyRow reply && reply.thread().resolved();
    }

    @Override
    public String toolTip(Node node) {
        return switch (node.data()) {
            case CommentThread thread -> toolTip(thread.first()) + verdict(thread);
            case ReplyRow reply -> toolTip(reply.post());
            default -> null;
        };
    }

    /** Who resolved it or opened it again, and when; nothing where nobody did. */
    private String verdict(CommentThread thread) {
        var verdict = thread.verdict();
        if (verdict.moment().isEmpty()) {
            return "";
        }
        return "\n" + NLS.bind(verdict.resolved() ? Messages.CommentLabels_resolvedWhen
                : Messages.CommentLabels_openedWhen, texts.analystName(verdict.analyst()), moment(verdict.moment()));
    }

    private static String moment(String instant) {
        return Moments.shown(instant, ZoneId.systemDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    private String toolTip(CommentThread.Post post) {
        return signature(post) + "\n" + Excerpts.oneLine(post.text(), TOOL_TIP);
    }
}
