package org.scholion.report.html;

import java.util.Locale;

/** Tells templates what a block or a part of a line of the analyst's text is. */
public final class TextKind {

    /** The name of its record in lower case, with hyphens: {@code heading}, {@code web-link}. */
    public String of(Record part) {
        return part.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
