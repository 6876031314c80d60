package org.scholion.ui.article;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationSet;
import org.scholion.ui.article.fold.ShownText;

/** Shows under the pointer what is marked there: layer, tag, values, note, and whose it is. */
final class MarkHover extends DefaultToolTip {

    private static final int LONGEST = 8;

    private final ShownText text;
    private final MarksShown marks;
    private final ArticleSession session;

    MarkHover(ShownText text, MarksShown marks, ArticleSession session) {
        super(text.widget(), ToolTip.NO_RECREATE, false);
        this.text = text;
        this.marks = marks;
        this.session = session;
        setShift(new Point(12, 16));
        setHideDelay(12_000);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !at(event).isEmpty();
    }

    /** What identifies a tool tip: it stays while the pointer is on the same marks. */
    @Override
    protected Object getToolTipArea(Event event) {
        return at(event);
    }

    @Override
    protected String getText(Event event) {
        return at(event).stream().limit(LONGEST).map(this::describe).collect(Collectors.joining("\n\n"));
    }

    private List<Mark> at(Event event) {
        int shown = text.widget().getOffsetAtPoint(new Point(event.x, event.y));
        if (shown < 0 || text.projection().labelAt(shown).isPresent()) {
            return List.of();
        }
        int offset = text.projection().toArticle(shown);
        return marks.visible(offset, offset + 1).reversed();
    }

    private String describe(Mark mark) {
        var annotation = mark.annotation();
        var lines = new StringBuilder(mark.layer() == null ? annotation.getLayer() : Codebooks.label(mark.layer()));
        if (mark.layer() != null) {
            Codebooks.tag(mark.layer(), annotation.getTag()).ifPresent(tag -> lines.append(" · ").append(tag.label()));
        }
        if (!mark.own()) {
            lines.append(" · ").append(((AnnotationSet) annotation.eContainer()).getAnalyst());
        }
        AnnotationLabels.values(annotation, mark.layer(), session.store().casebook())
                .forEach((label, value) -> lines.append('\n').append(label).append(": ").append(value));
        if (annotation.getNote() != null) {
            lines.append('\n').append(annotation.getNote());
        }
        annotation.getComments()
                .forEach(comment -> lines.append('\n').append("“").append(comment.getText()).append("”"));
        return lines.toString();
    }
}
