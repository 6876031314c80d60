package org.scholion.importer.tika.worker.word;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.hwpf.model.StyleSheet;

/** The names of the styles of a Word document of the binary format; what they look like POI has in each paragraph. */
final class BinaryStyles {

    private static final Pattern HEADING = Pattern.compile("heading(?: ?([1-9]))?");
    private static final int LONGEST_CHAIN = 20;

    /** May be {@code null}. */
    private final StyleSheet styles;

    BinaryStyles(StyleSheet styles) {
        this.styles = styles;
    }

    /** An empty string where the style has none. */
    String name(int style) {
        var description = styles == null || style < 0 || style >= styles.numStyles() ? null
                : styles.getStyleDescription(style);
        var name = description == null ? null : description.getName();
        return name == null ? "" : name;
    }

    /** The same, or that of the first style it is based on that says what its paragraphs are. */
    String role(int style) {
        int at = style;
        for (int i = 0; i < LONGEST_CHAIN && at >= 0 && styles != null && at < styles.numStyles(); i++) {
            if (WordStyles.isRole(name(at))) {
                return name(at);
            }
            var description = styles.getStyleDescription(at);
            at = description == null ? -1 : description.getBaseStyle();
        }
        return name(style);
    }

    /** The level that the style's name gives, from 1; 0 for none. */
    int heading(int style) {
        var heading = HEADING.matcher(name(style).toLowerCase(Locale.ROOT));
        return !heading.matches() ? 0 : heading.group(1) == null ? 1 : Integer.parseInt(heading.group(1));
    }
}
