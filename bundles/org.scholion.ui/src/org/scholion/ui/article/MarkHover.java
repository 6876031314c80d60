package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;

/** Shows under the pointer what is marked there: layer, tag, values, note, and whose it is. */
final class MarkHover extends DefaultToolTip {

    private static final int LONGEST = 8;
    private static final int LONGEST_TARGET = 300;

    private final ShownText text;
    private final MarksShown marks;
    private final ArticleSession session;
    private final ArticleLinks links;

    MarkHover(ShownText text, MarksShown marks, ArticleSession session, ArticleLinks links) {
        super(text.widget(), ToolTip.NO_RECREATE, false);
        this.links = links;
        this.text = text;
        this.marks = marks;
        this.session = session;
        setShift(new Point(12, 16));
        setHideDelay(12_000);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !at(event).isEmpty() || link(event).isPresent();
    }

    /** What identifies a tool tip: it stays while the pointer is on the same marks. */
    @Override
    protected Object getToolTipArea(Event event) {
        return List.of(at(event), link(event));
    }

    @Override
    protected String getText(Event event) {
        return Stream.concat(at(event).stream().limit(LONGEST).map(this::describe), link(event).stream())
                .collect(Collectors.joining("\n\n"));
    }

    private List<Mark> at(Event event) {
        return offset(event).map(offset -> marks.visible(offset, offset + 1).reversed()).orElse(List.of());
    }

    /** Where the text under the pointer leads, so that it is known before anybody follows it. */
    private Optional<String> link(Event event) {
        return offset(event).flatMap(links::at).map(link -> "\u2192 " + shortened(link.target()));
    }

    private Optional<Integer> offset(Event event) {
        return text.offsetAt(new Point(event.x, event.y));
    }

    private static String shortened(String target) {
        return target.length() <= LONGEST_TARGET ? target : target.substring(0, LONGEST_TARGET) + "\u2026";
    }

    private String describe(Mark mark) {
        var annotation = mark.annotation();
        var lines = new StringBuilder(mark.layer() == null ? annotation.getLayer() : Codebooks.label(mark.layer()));
        if (mark.layer() != null) {
            Codebooks.tag(mark.layer(), annotation.getTag()).ifPresent(tag -> lines.append(" · ").append(tag.label()));
        }
        if (!mark.own()) {
            lines.append(" · ").append(mark.analyst());
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
