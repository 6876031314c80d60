package org.scholion.ui.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.RGB;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.MarkStyle;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.style.LayerColors;

/** Styles the lines of an article as they come into view: fonts and indents of segments, tints of marks. */
final class LineStyler implements LineStyleListener {

    private static final int INDENT = 26;

    private final ShownText shown;
    private final StyledText widget;
    private final ResourceManager resources;
    private final SegmentIndex segments;
    private final MarksShown marks;
    private final Emphases emphases;
    private ReadingFonts fonts;

    LineStyler(ShownText shown, ResourceManager resources, SegmentIndex segments, MarksShown marks,
            Emphases emphases, ReadingFonts fonts) {
        this.shown = shown;
        this.widget = shown.widget();
        this.resources = resources;
        this.segments = segments;
        this.marks = marks;
        this.emphases = emphases;
        this.fonts = fonts;
        shown.directions().setItems(begin -> segments.at(begin)
                .filter(segment -> segment.getKind() == SegmentKind.LIST && segment.getBegin() == begin).isPresent());
    }

    void setFonts(ReadingFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        if (!event.lineText.isEmpty() && shown.foldAt(event.lineOffset).isPresent()) {
            event.styles = new StyleRange[] { label(event.lineOffset, event.lineText.length()) };
            return;
        }
        int begin = shown.toArticle(event.lineOffset);
        int end = begin + event.lineText.length();
        var segment = segments.at(begin).orElse(null);
        if (shown.directions().isRightToLeft(event.lineOffset, event.lineText)) {
            event.alignment = SWT.RIGHT; // the widget would indent it at the wrong side
        } else if (segment != null) {
            indent(event, segment, begin);
        }
        var styles = styles(begin, end, segment);
        styles.forEach(style -> style.start += event.lineOffset - begin);
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private StyleRange label(int begin, int length) {
        var style = new StyleRange(begin, length, grey(), null);
        style.font = fonts.small();
        return style;
    }

    private Color grey() {
        return resources.createColor(
                LayerColors.mix(widget.getForeground().getRGB(), widget.getBackground().getRGB(), 0.6));
    }

    private void indent(LineStyleEvent event, Segment segment, int begin) {
        switch (segment.getKind()) {
            case LIST -> {
                int width = INDENT * Math.max(1, segment.getLevel());
                event.wrapIndent = width;
                if (begin == segment.getBegin()) {
                    var style = new StyleRange();
                    style.metrics = new GlyphMetrics(0, 0, width);
                    event.bullet = new Bullet(ST.BULLET_DOT, style);
                } else {
                    event.indent = width;
                }
            }
            case QUOTE -> {
                event.indent = INDENT;
                event.wrapIndent = INDENT;
            }
            case TABLE -> event.tabStops = tabStops(segment);
            default -> {
                return;
            }
        }
    }

    private int[] tabStops(Segment table) {
        return Arrays.stream(segments.columnEnds(table)).map(characters -> (int) (characters * averageWidth()))
                .toArray();
    }

    private double averageWidth() {
        return TextMeasure.averageCharacterWidth(widget);
    }

    private List<StyleRange> styles(int begin, int end, Segment segment) {
        var here = marks.visible(begin, end);
        var cuts = new TreeSet<Integer>(List.of(begin, end));
        for (var mark : here) {
            cuts.add(Math.max(begin, mark.span().begin()));
            cuts.add(Math.min(end, mark.span().end()));
        }
        var emphasized = emphases.in(begin, end);
        for (var piece : emphasized) {
            cuts.add(Math.max(begin, piece.span().begin()));
            cuts.add(Math.min(end, piece.span().end()));
        }
        var styles = new ArrayList<StyleRange>();
        int from = begin;
        for (int to : cuts.tailSet(begin, false)) {
            int pieceBegin = from;
            var style = style(
                    here.stream().filter(mark -> mark.span().begin() <= pieceBegin && to <= mark.span().end()).toList(),
                    segment);
            style = emphasized(style, new Span(from, to), emphasized);
            if (style != null) {
                style.start = from;
                style.length = to - from;
                styles.add(style);
            }
            from = to;
        }
        return styles;
    }

    private StyleRange emphasized(StyleRange style, Span piece, List<Emphases.Piece> emphasized) {
        var strongest = emphasized.stream().filter(candidate -> candidate.span().encloses(piece))
                .reduce((weaker, stronger) -> stronger);
        if (strongest.isEmpty()) {
            return style;
        }
        var changed = style == null ? new StyleRange() : style;
        changed.background = resources.createColor(LayerColors.emphasis(strongest.get().emphasis().ordinal() > 0,
                widget.getBackground().getRGB(), widget.getForeground().getRGB()));
        return changed;
    }

    /** The style of a piece of text that lies in the same marks throughout; null when it has none. */
    private StyleRange style(List<Mark> covering, Segment segment) {
        var style = new StyleRange();
        var paper = widget.getBackground().getRGB();
        if (segment != null) {
            style.font = segments.isSubtitle(segment) ? fonts.subtitle()
                    : fonts.of(segment.getKind(), segment.getLevel());
            if (segment.getKind() == SegmentKind.BOILERPLATE) {
                style.foreground = grey();
            }
        }
        RGB background = null;
        for (var mark : covering) { // from the outer to the inner ones, each laid over what is below
            var hue = LayerColors.hue(mark.layer());
            if (mark.layer() != null && mark.layer().getStyle() == MarkStyle.TEXT) {
                style.foreground = resources.createColor(LayerColors.ink(hue, paper, widget.getForeground().getRGB()));
            } else if (mark.layer() == null || mark.layer().getStyle() == MarkStyle.BACKGROUND
                    || marks.isCurrent(mark)) {
                var below = background == null ? paper : background;
                background = LayerColors.tint(
                        mark.annotation().getStatus() == AnnotationStatus.PROPOSED ? LayerColors.mix(hue, below, 0.5)
                                : hue,
                        below, widget.getForeground().getRGB());
            }
        }
        if (background != null) {
            style.background = resources.createColor(background);
        }
        return style.font == null && style.background == null && style.foreground == null ? null : style;
    }
}
