package org.scholion.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.ui.report.PreviewText.Look;
import org.scholion.ui.report.PreviewText.Role;
import org.scholion.ui.report.PreviewText.Run;
import org.scholion.ui.style.LayerColors;
import org.scholion.ui.style.ReadingDirection;
import org.scholion.ui.style.WidgetId;

/** A report text as its readers will see it. A click, Enter or F3 on a reference opens what it means. */
public final class TextPreview {

    private static final RGB BLUE = new RGB(0x00, 0x72, 0xB2);
    private static final RGB LIGHT_BLUE = new RGB(0x7F, 0xC4, 0xF0);
    private static final RGB VERMILLION = new RGB(0xD5, 0x5E, 0x00);
    private static final double QUIET = .6;
    private static final int MARGIN = 16;
    private static final int RISE = 5;
    private static final int USUAL_COLUMNS = 60;

    private final StyledText widget;
    private final LocalResourceManager resources;
    private final ReferenceTips<Reference> tips;
    private final Consumer<Reference> open;
    private PreviewText shown = new PreviewText("", java.util.List.of(), java.util.List.of(), java.util.List.of(),
            java.util.List.of(), 0);
    private RGB painted;

    /**
     * Creates the preview.
     *
     * @param id name of the widget
     * @param facts what a popover says of a reference
     * @param open goes to what a reference means
     */
    public TextPreview(Composite parent, String id, Function<Reference, String> facts, Consumer<Reference> open) {
        this.open = open;
        widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(3);
        ReadingDirection.follow(widget);
        WidgetId.set(widget, id);
        resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        tips = new ReferenceTips<>(widget, offset -> Optional.ofNullable(shown.at(offset)),
                reference -> Optional.ofNullable(facts.apply(reference)));
        widget.addListener(SWT.MouseMove, this::point);
        widget.addListener(SWT.MouseUp, this::click);
        widget.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR && event.stateMask == 0) {
                openAtCaret();
            }
        });
        widget.addListener(SWT.Paint, event -> themeMayHaveChanged());
    }

    /** The widget that shows the text. */
    public StyledText control() {
        return widget;
    }

    /** Goes to what the reference at the caret means; false when there is none. */
    boolean openAtCaret() {
        var reference = shown.at(widget.getCaretOffset());
        if (reference != null) {
            open.accept(reference);
        }
        return reference != null;
    }

    /** Shows a text in place of another, as far down as before. */
    public void show(PreviewText next) {
        if (next.equals(shown)) {
            return;
        }
        int top = widget.getTopPixel();
        int caret = widget.getCaretOffset();
        widget.setRedraw(false);
        try {
            if (!next.text().equals(shown.text())) {
                widget.setText(next.text());
            }
            shown = next;
            style();
            widget.setCaretOffset(Math.min(caret, next.text().length()));
            widget.setTopPixel(top);
        } finally {
            widget.setRedraw(true);
        }
    }

    /** Whether a block of the text can be shown without asking for another part. */
    boolean has(int block) {
        return block >= shown.firstBlock() && block < shown.firstBlock() + shown.blocks().size();
    }

    /** Brings a block of the text into view where it is not. */
    void reveal(int block) {
        if (has(block)) {
            int offset = shown.blocks().get(block - shown.firstBlock());
            int line = widget.getLineAtOffset(offset);
            int y = widget.getLinePixel(line);
            int height = widget.getClientArea().height;
            if (y < 0 || y > height * 3 / 4) {
                widget.setTopPixel(Math.max(0, widget.getTopPixel() + y - height / 4));
            }
        }
    }

    /** How many characters of the font for tables there is room for. */
    public int columns() {
        var gc = new GC(widget);
        gc.setFont(font(Look.PLAIN.asFixed()));
        double width = gc.getFontMetrics().getAverageCharacterWidth();
        gc.dispose();
        int room = widget.getClientArea().width - 2 * MARGIN;
        return room <= 0 ? USUAL_COLUMNS : (int) (room / width) - 1;
    }

    private void style() {
        painted = widget.getBackground().getRGB();
        widget.setStyleRanges(shown.runs().stream().map(this::range).toArray(StyleRange[]::new));
        for (var indent : shown.indents()) {
            if (indent.first() > 0 || indent.following() > 0) {
                int line = widget.getLineAtOffset(indent.offset());
                widget.setLineIndent(line, 1, indent.first());
                widget.setLineWrapIndent(line, 1, indent.following());
            }
        }
        for (int line = 0; line < widget.getLineCount(); line++) {
            if (ReadingDirection.LEFT_TO_RIGHT.ofLine(widget.getLine(line)) == ReadingDirection.RIGHT_TO_LEFT) {
                widget.setLineAlignment(line, 1, SWT.RIGHT);
            }
        }
    }

    private void themeMayHaveChanged() {
        if (painted != null && !painted.equals(widget.getBackground().getRGB())) {
            painted = null;
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    style();
                }
            });
        }
    }

    private StyleRange range(Run run) {
        var look = run.look();
        var style = new StyleRange(run.begin(), run.end() - run.begin(), color(look.role()), null);
        style.fontStyle = (look.bold() ? SWT.BOLD : 0) | (look.italic() ? SWT.ITALIC : 0);
        style.strikeout = look.struck();
        style.underline = look.role() == Role.WEB || look.role() == Role.LOST;
        if (look.role() == Role.LOST) {
            style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            style.underlineColor = color(VERMILLION);
        }
        if (look.role() == Role.NUMBER) {
            style.rise = RISE;
        }
        if (look.heading() > 0 || look.fixed() || look.role() == Role.NUMBER) {
            style.font = font(look);
        }
        return style;
    }

    private Font font(Look look) {
        var base = look.fixed() ? JFaceResources.getTextFontDescriptor()
                : FontDescriptor.createFrom(widget.getFont());
        int size = look.role() == Role.NUMBER ? -3 : look.heading() == 0 ? 0 : Math.max(0, 8 - 2 * look.heading());
        return resources.create(base.increaseHeight(size)
                .setStyle((look.bold() ? SWT.BOLD : 0) | (look.italic() ? SWT.ITALIC : 0)));
    }

    private Color color(Role role) {
        var background = widget.getBackground().getRGB();
        return switch (role) {
            case PLAIN -> null;
            case REFERENCE, NUMBER, WEB -> color(LayerColors.isDark(background) ? LIGHT_BLUE : BLUE);
            case LOST, QUIET -> color(LayerColors.mix(widget.getForeground().getRGB(), background, QUIET));
        };
    }

    private Color color(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }

    /** A hand over what can be clicked. */
    private void point(Event event) {
        widget.setCursor(widget.getDisplay().getSystemCursor(
                tips.under(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
    }

    private void click(Event event) {
        if (event.button == 1 && widget.getSelectionCount() == 0) {
            tips.under(event).ifPresent(open);
        }
    }
}
