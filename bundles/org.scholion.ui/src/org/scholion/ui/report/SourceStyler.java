package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.scholion.ui.style.LayerColors;

/**
 * Styles Markdown line by line as it comes into view: references in colour, those that lead nowhere with a squiggle,
 * headings bold.
 */
final class SourceStyler implements LineStyleListener {

    private static final RGB BLUE = new RGB(0x00, 0x72, 0xB2);
    private static final RGB LIGHT_BLUE = new RGB(0x7F, 0xC4, 0xF0);
    private static final RGB VERMILLION = new RGB(0xD5, 0x5E, 0x00);
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

    SourceStyler(StyledText widget, ResourceManager resources) {
        this.widget = widget;
        this.resources = resources;
    }

    /** The addresses that lead nowhere. */
    void setLost(Set<String> addresses) {
        if (!lost.equals(addresses)) {
            lost = Set.copyOf(addresses);
            widget.redraw();
        }
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        var line = event.lineText;
        if (line.length() > LONGEST) {
            return;
        }
        var styles = new ArrayList<StyleRange>();
        boolean heading = HEADING.matcher(line).matches();
        var references = SourceReferences.IN_LINE.matcher(line);
        int end = 0;
        while (references.find()) {
            plain(styles, event.lineOffset, line, end, references.start(), heading);
            int address = references.start(2) - 1;
            boolean missing = lost.contains(references.group(2));
            styles.add(reference(event.lineOffset + references.start(), address - references.start(), missing, true));
            styles.add(reference(event.lineOffset + address, references.end() - address, missing, false));
            end = references.end();
        }
        plain(styles, event.lineOffset, line, end, line.length(), heading);
        styles.removeIf(style -> style.length == 0);
        styles.sort(Comparator.comparingInt(style -> style.start));
        event.styles = styles.toArray(StyleRange[]::new);
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
