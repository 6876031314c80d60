package org.scholion.report.docx.write;

/**
 * How words look.
 *
 * @param bold beyond what the style says
 * @param italic beyond what the style says
 * @param struck crossed out
 * @param shade colour behind them, RRGGBB, or empty
 */
public record WordLook(Style style, boolean bold, boolean italic, boolean struck, String shade) {

    public static final WordLook PLAIN = of(Style.PLAIN);
    public static final WordLook DETAILS = of(Style.DETAILS);
    public static final WordLook STRONG = of(Style.STRONG);
    public static final WordLook QUOTED = of(Style.QUOTED);
    public static final WordLook LINK = of(Style.HYPERLINK);

    public static WordLook of(Style style) {
        return new WordLook(style, false, false, false, "");
    }

    /** Words with a colour behind them, RRGGBB. */
    public static WordLook shaded(String shade) {
        return new WordLook(Style.PLAIN, false, false, false, shade);
    }

    boolean isPlain() {
        return style == Style.PLAIN && !bold && !italic && !struck && shade.isEmpty();
    }

    /** These words in another style. */
    public WordLook in(Style other) {
        return new WordLook(other, bold, italic, struck, shade);
    }

    /** These words as important ones: by the style for it, or bold where another style is needed already. */
    public WordLook strong() {
        return style == Style.PLAIN ? in(Style.STRONG) : new WordLook(style, true, italic, struck, shade);
    }

    /** These words as stressed ones. */
    public WordLook emphatic() {
        return style == Style.PLAIN ? in(Style.EMPHASIS) : new WordLook(style, bold, true, struck, shade);
    }

    public WordLook crossedOut() {
        return new WordLook(style, bold, italic, true, shade);
    }
}
