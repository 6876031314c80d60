package org.scholion.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.scholion.model.AnnotationElement;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.ShownText;

/** Shows under the pointer what is marked there: layer, tag, values, note, and whose it is. */
final class MarkHover extends DefaultToolTip {

    private static final int LONGEST = 8;
    private static final int LONGEST_TARGET = 300;

    private final ShownText text;
    private final MarksShown marks;
    private final MarkLabels labels;
    private final ArticleLinks links;
    private final Function<Point, Optional<AnnotationElement>> beside;

    /**
     * Listens to the widget.
     *
     * @param beside what is painted beside the text, by place
     */
    MarkHover(ShownText text, MarksShown marks, MarkLabels labels, ArticleLinks links,
            Function<Point, Optional<AnnotationElement>> beside) {
        super(text.widget(), ToolTip.NO_RECREATE, false);
        this.links = links;
        this.text = text;
        this.marks = marks;
        this.labels = labels;
        this.beside = beside;
        setShift(new Point(12, 16));
        setHideDelay(12_000);
        text.widget().addCaretListener(event -> hide()); // keys of commands do not get as far as JFace's own listener
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !at(event).isEmpty() || link(event).isPresent() || beside(event).isPresent();
    }

    /** What identifies a tool tip: it stays while the pointer is on the same marks. */
    @Override
    protected Object getToolTipArea(Event event) {
        return List.of(at(event), link(event), beside(event));
    }

    @Override
    protected String getText(Event event) {
        return Stream.of(beside(event).stream().map(labels::describe),
                at(event).stream().limit(LONGEST).map(mark -> labels.describeBeside(mark.annotation())),
                link(event).stream()).flatMap(Function.identity()).collect(Collectors.joining("\n\n"));
    }

    private Optional<AnnotationElement> beside(Event event) {
        return beside.apply(new Point(event.x, event.y));
    }

    private List<Mark> at(Event event) {
        return beside(event).isPresent() ? List.of()
                : offset(event).map(offset -> marks.visible(offset, offset + 1).reversed()).orElse(List.of());
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
}
