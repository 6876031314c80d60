package org.scholion.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;

import org.scholion.report.chart.Mark.Style;

/** The fonts of painted charts: those that come along, and for what they do not have, whatever the system has. */
final class ChartFonts {

    /** Made when a chart is painted first. */
    private static final class Shared {
        private static final ChartFonts FONTS = new ChartFonts();
    }

    private final Font plain = own("DejaVuSans.ttf");
    private final Font bold = own("DejaVuSans-Bold.ttf");

    private ChartFonts() {
    }

    static ChartFonts shared() {
        return Shared.FONTS;
    }

    /** The text in one direction, in fonts that have its characters. */
    AttributedCharacterIterator styled(String text, Style style) {
        var own = (style.bold() ? bold : plain).deriveFont((float) style.size());
        var system = new Font(Font.SANS_SERIF, style.bold() ? Font.BOLD : Font.PLAIN, style.size());
        var styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.RUN_DIRECTION,
                Label.isRightToLeft(text) ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        for (int begin = 0; begin < text.length();) {
            boolean isOwn = own.canDisplay(text.codePointAt(begin));
            int end = begin;
            while (end < text.length() && (own.canDisplay(text.codePointAt(end)) == isOwn || isJoined(text, end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            styled.addAttribute(TextAttribute.FONT, isOwn ? own : system, begin, end);
            begin = end;
        }
        return styled.getIterator();
    }

    /** Marks and joiners stay in the font of what they belong to. */
    private static boolean isJoined(String text, int at) {
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.MODIFIER_SYMBOL;
    }

    private static Font own(String file) {
        try (var in = ChartFonts.class.getResourceAsStream("/lib/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " that comes along cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " that comes along is damaged", e);
        }
    }
}
