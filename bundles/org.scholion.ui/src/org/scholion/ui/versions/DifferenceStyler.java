package org.scholion.ui.versions;

import java.util.ArrayList;

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
import org.scholion.ui.style.ReadingDirection;
import org.scholion.ui.versions.MergedText.Run;

/**
 * Styles what was removed and added, line by line as they come into view. Never by colour alone: removed words are
 * struck through, added ones underlined.
 */
final class DifferenceStyler implements LineStyleListener {

    private static final RGB REMOVED = new RGB(0xD5, 0x5E, 0x00);
    private static final RGB ADDED = new RGB(0x00, 0x9E, 0x73);

    private final StyledText widget;
    private final ResourceManager resources;
    private final MergedText merged;

    DifferenceStyler(StyledText widget, ResourceManager resources, MergedText merged) {
        this.widget = widget;
        this.resources = resources;
        this.merged = merged;
    }

    @Override
    public void lineGetStyle(LineStyleEvent event) {
        if (ReadingDirection.LEFT_TO_RIGHT.ofLine(event.lineText) == ReadingDirection.RIGHT_TO_LEFT) {
            event.alignment = SWT.RIGHT;
        }
        int end = event.lineOffset + event.lineText.length();
        var styles = new ArrayList<StyleRange>();
        for (int i = merged.firstRunBehind(event.lineOffset); i < merged.runs().size(); i++) {
            var run = merged.runs().get(i);
            if (run.begin() >= end) {
                break;
            }
            styles.add(style(run, Math.max(run.begin(), event.lineOffset), Math.min(run.end(), end)));
        }
        event.styles = styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(Run run, int begin, int end) {
        var hue = run.added() ? ADDED : REMOVED;
        var style = new StyleRange(begin, end - begin, null, tint(hue));
        style.underline = run.added();
        style.underlineStyle = SWT.UNDERLINE_SINGLE;
        style.underlineColor = resources.create(
                ColorDescriptor.createFrom(hue));
        style.strikeout = !run.added();
        style.strikeoutColor = run.added() ? null : widget.getForeground();
        return style;
    }

    /** Asked anew each time, since the theme may change. */
    private Color tint(RGB hue) {
        var tint = LayerColors.tint(hue, widget.getBackground().getRGB(), widget.getForeground().getRGB());
        return resources.create(ColorDescriptor.createFrom(tint));
    }
}
