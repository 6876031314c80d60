package org.scholion.ui.article.original;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.pages.PageWord;
import org.scholion.core.pages.RichText;
import org.scholion.ui.style.WidgetId;

/** A web page as text with its look: headings, bold, italic, links, which are shown and lead nowhere. */
final class RichView {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int MARGIN = 14;

    private final StyledText widget;
    private final LocalResourceManager resources;
    private final List<PageWord> words = new ArrayList<>();
    private List<StyleRange> looks = List.of();

    /**
     * Creates the view.
     *
     * @param selected is given the first and the last word that the reader has selected, by their index
     */
    RichView(Composite parent, BiConsumer<Integer, Integer> selected) {
        widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        WidgetId.set(widget, "original.text");
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        widget.addListener(SWT.Selection, event -> {
            var range = widget.getSelectionRange();
            if (range.y > 0) {
                selected.accept(wordAt(range.x), wordAt(range.x + range.y - 1));
            }
        });
    }

    StyledText control() {
        return widget;
    }

    /** The words of a text, each in the place of its offset. */
    static List<PageWord> words(String text) {
        var words = new ArrayList<PageWord>();
        for (var word = WORD.matcher(text); word.find();) {
            words.add(new PageWord(0, word.group(), word.start(), 0, word.end() - word.start(), 1));
        }
        return words;
    }

    void show(RichText rich, List<PageWord> itsWords) {
        words.clear();
        words.addAll(itsWords);
        widget.setText(rich.text());
        looks = rich.runs().stream().map(this::look).toList();
        widget.setStyleRanges(looks.toArray(StyleRange[]::new));
    }

    private StyleRange look(RichText.Run run) {
        var style = new StyleRange();
        style.start = run.begin();
        style.length = run.end() - run.begin();
        style.fontStyle = (run.bold() || run.heading() > 0 ? SWT.BOLD : 0) | (run.italic() ? SWT.ITALIC : 0);
        style.underline = !run.target().isEmpty();
        if (run.heading() > 0) {
            style.font = heading(run.heading());
        }
        return style;
    }

    private Font heading(int level) {
        int larger = Math.max(0, 8 - 2 * level);
        return resources.create(FontDescriptor.createFrom(widget.getFont()).increaseHeight(larger)
                .setStyle(SWT.BOLD));
    }

    /** Highlights words and brings the first into view. */
    void highlight(List<PageWord> found) {
        widget.setRedraw(false);
        try {
            int top = widget.getTopIndex();
            widget.setStyleRanges(looks.toArray(StyleRange[]::new));
            for (var word : found) {
                shade((int) word.left(), (int) word.width());
            }
            widget.setTopIndex(top);
            if (!found.isEmpty()) {
                int line = widget.getLineAtOffset((int) found.getFirst().left());
                int rows = widget.getClientArea().height / Math.max(1, widget.getLineHeight());
                if (line < top || line > widget.getLineIndex(widget.getClientArea().height)) {
                    widget.setTopIndex(Math.max(0, line - rows / 3));
                }
            }
        } finally {
            widget.setRedraw(true);
        }
    }

    /** Over the look that is there already. */
    private void shade(int begin, int length) {
        var background = widget.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
        var foreground = widget.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
        var plain = new StyleRange(begin, length, foreground, background);
        for (var piece : widget.getStyleRanges(begin, length)) {
            piece.background = background;
            piece.foreground = foreground;
            plain.font = piece.font;
            plain.fontStyle = piece.fontStyle;
            plain.underline = piece.underline;
        }
        widget.setStyleRange(plain);
    }

    /** The index of the word at an offset, or of the last before it. */
    private int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).left() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }
}
