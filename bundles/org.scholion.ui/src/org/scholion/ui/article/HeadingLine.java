package org.scholion.ui.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.span.Span;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.style.CssClass;
import org.scholion.ui.style.WidgetId;

/**
 * A line above the text that tells under which headings the reader is, once these have gone beyond the upper edge; a click
 * goes there. It has its room from the beginning, so that nothing moves; an article without headings has none.
 */
final class HeadingLine {

    private static final String BELOW = "  ›  ";
    /** More letters than are read. */
    private static final int MOST = 200;

    private final ShownText shown;
    private final String text;
    private final List<Segment> headings;
    private final int[] begins;
    /** The heading above each, of a higher level; -1 where there is none. */
    private final int[] parents;
    private final Optional<CLabel> label;
    private int current = -1;

    /** @param reveal brings a heading into view */
    HeadingLine(ShownText shown, List<Segment> segments, String text, Consumer<Span> reveal) {
        this.shown = shown;
        this.text = text;
        headings = segments.stream().filter(segment -> segment.getKind() == SegmentKind.HEADING).toList();
        begins = headings.stream().mapToInt(Segment::getBegin).toArray();
        parents = parents(headings);
        label = headings.isEmpty() ? Optional.empty() : Optional.of(above(shown.widget().getParent()));
        label.ifPresent(line -> line.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && current >= 0) {
                reveal.accept(new Span(begins[current], headings.get(current).getEnd()));
            }
        }));
        shown.whenMoved(this::update);
    }

    private static int[] parents(List<Segment> headings) {
        var parents = new int[headings.size()];
        for (int i = 0; i < parents.length; i++) {
            int above = i - 1;
            while (above >= 0 && headings.get(above).getLevel() >= headings.get(i).getLevel()) {
                above = parents[above];
            }
            parents[i] = above;
        }
        return parents;
    }

    private static CLabel above(Composite page) {
        var line = new CLabel(page.getParent(), SWT.NONE);
        line.moveAbove(page);
        WidgetId.set(line, "article.heading");
        CssClass.set(line, "ScholionText"); // one sheet with the text
        line.setText("");
        line.setMargins(0, 2, 0, 2);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(line);
        return line;
    }

    void setFont(Font font) {
        label.ifPresent(line -> line.setFont(font));
    }

    /** Begins where the words of the text begin. */
    void setMargins(ReadingLayout.Margins margins) {
        label.ifPresent(line -> line.setMargins(margins.left(), 2, 0, 2));
    }

    private void update() {
        if (label.isPresent() && !label.get().isDisposed()) {
            int now = lastBefore(shown.top());
            if (now != current) {
                current = now;
                var line = label.get();
                line.setText(now < 0 ? "" : path(now).replace("&", "&&"));
                line.setToolTipText(now < 0 ? null : NLS.bind(Messages.HeadingLine_toolTip, words(now)));
                line.setCursor(now < 0 ? null : line.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            }
        }
    }

    /** The last heading that is above an offset; -1 when there is none. */
    private int lastBefore(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found - 1 : -found - 2;
    }

    private String path(int heading) {
        var path = new ArrayList<String>();
        for (int i = heading; i >= 0; i = parents[i]) {
            path.addFirst(words(i));
        }
        return String.join(BELOW, path);
    }

    private String words(int heading) {
        var segment = headings.get(heading);
        int end = Math.min(segment.getEnd(), segment.getBegin() + MOST);
        return text.substring(segment.getBegin(), end).strip().replaceAll("\\s+", " ");
    }
}
