package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.scholion.core.span.Span;
import org.scholion.ui.style.LayerColors;

/**
 * Styles Markdown line by line as it comes into view: references in colour, those that lead nowhere with a squiggle,
 * headings bold.
 */
final class SourceStyler implements LineStyleListener {

    private static final RGB BLUE = new RGB(0x00, 0x72, 0xB2);
    private static final RGB LIGHT_BLUE = new RGB(0x7F, 0xC4, 0xF0);
    private static final RGB VERMILLION = new RGB(0xD5, 0x5E, 0x00);
    private static final RGB HIT = new RGB(0xFC, 0xEB, 0xC2);
    private static final RGB CURRENT = new RGB(0xF5, 0xC1, 0x5C);
    private static final RGB DARK_HIT = new RGB(0x5A, 0x4A, 0x1E);
    private static final RGB DARK_CURRENT = new RGB(0x8F, 0x6A, 0x10);
    private static final double QUIET = .65;
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(\\s.*)?");
    private static final Pattern WEIGHTED = Pattern
            .compile("(\\*\\*|__)(?=\\S).+?(?<=\\S)\\1|(?<![\\w*_])([*_])(?=[^\\s*_]).+?"
                    + "(?<=[^\\s*_])\\2(?![\\w*_])|`[^`]+`");
    /** A line of this length is a page of its own; it stays plain. */
    private static final int LONGEST = 20_000;

    private final StyledText widget;
    private final ResourceManager resources;
    private Set<String> lost = Set.of();
    private List<Span> hits = List.of();
    private Optional<Span> currentHit = Optional.empty();
    private Optional<Span> link = Optional.empty();

    SourceStyler(StyledText widget, ResourceManager resources) {
        this.widget = widget;
        this.resources = resources;
    }

    /** The addresses that lead nowhere; told when typing rests, so that a reference over two lines is styled, too. */
    void setLost(Set<String> addresses) {
        lost = Set.copyOf(addresses);
        widget.redraw();
    }

    /** Underlines a link that a click would follow; null for none. */
    void setLink(IRegion region) {
        link = Optional.ofNullable(region).filter(found -> found.getLength() > 0)
                .map(found -> new Span(found.getOffset(), found.getOffset() + found.getLength()));
        widget.redraw();
    }

    /** Emphasizes spans, none overlapping another, and one of them most. */
    void emphasize(List<Span> spans, Optional<Span> current) {
        if (!hits.equals(spans) || !currentHit.equals(current)) {
            hits = List.copyOf(spans);
            currentHit = current;
            widget.redraw();
        }
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        var line = event.lineText;
        if (line.isEmpty() || line.length() > LONGEST) {
            return;
        }
        var styles = new ArrayList<StyleRange>();
        boolean heading = HEADING.matcher(line).matches();
        int end = 0;
        for (var found : SourceReferences.near(widget, event.lineOffset, line.length())) {
            int begin = Math.max(0, found.begin() - event.lineOffset);
            int address = Math.clamp(found.words() - event.lineOffset, 0, line.length());
            plain(styles, event.lineOffset, line, end, begin, heading);
            end = Math.min(line.length(), found.end() - event.lineOffset);
            boolean missing = lost.contains(found.address());
            styles.add(reference(event.lineOffset + begin, address - begin, missing, true));
            styles.add(reference(event.lineOffset + address, end - address, missing, false));
        }
        plain(styles, event.lineOffset, line, end, line.length(), heading);
        styles.removeIf(style -> style.length <= 0);
        styles.sort(Comparator.comparingInt(style -> style.start));
        event.styles = overlaid(styles, new Span(event.lineOffset, event.lineOffset + line.length()));
    }

    /** What is emphasized shows on whatever it lies. */
    private StyleRange[] overlaid(List<StyleRange> styles, Span line) {
        var overlay = new StyleOverlay(styles, line);
        boolean dark = LayerColors.isDark(widget.getBackground().getRGB());
        hits.stream().filter(line::overlaps).forEach(hit -> overlay.add(hit,
                style -> style.background = color(dark ? DARK_HIT : HIT)));
        currentHit.filter(line::overlaps).ifPresent(hit -> overlay.add(hit,
                style -> style.background = color(dark ? DARK_CURRENT : CURRENT)));
        link.filter(line::overlaps).ifPresent(hot -> overlay.add(hot, style -> style.underline = true));
        return overlay.styles();
    }

    private static void plain(List<StyleRange> styles, int offset, String line, int begin, int end, boolean heading) {
        if (heading) {
            styles.add(new StyleRange(offset + begin, end - begin, null, null, SWT.BOLD));
            return;
        }
        var weighted = WEIGHTED.matcher(line).region(begin, end);
        while (weighted.find()) {
            int look = weighted.group(1) != null ? SWT.BOLD : weighted.group(2) != null ? SWT.ITALIC : SWT.NORMAL;
            styles.add(new StyleRange(offset + weighted.start(), weighted.end() - weighted.start(), null, null, look));
        }
    }

    /** The words stand out, the address steps back; the theme may change, so that colours are asked for each time. */
    private StyleRange reference(int begin, int length, boolean missing, boolean words) {
        var background = widget.getBackground().getRGB();
        var hue = LayerColors.isDark(background) ? LIGHT_BLUE : BLUE;
        var color = words ? hue : LayerColors.mix(widget.getForeground().getRGB(), background, QUIET);
        var style = new StyleRange(begin, length, color(color), null);
        if (missing) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            style.underlineColor = color(VERMILLION);
        }
        return style;
    }

    private Color color(RGB rgb) {
        return resources.create(ColorDescriptor.createFrom(rgb));
    }
}
