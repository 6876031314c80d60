package org.scholion.core.report.text;

import java.util.Locale;

import org.scholion.core.report.text.ParsedText.PlacedReference;

/** Says of a reference that it leads nowhere. */
public final class LostReference {

    /** Why, where everything was looked through. */
    public static final String DELETED = "it was deleted, or it is not accepted";
    /** Why, where a part of the casebook was looked through. */
    public static final String LEFT_OUT = "the selection leaves it out, or it was deleted";

    private LostReference() {
    }

    /** A sentence that names the text and the line. */
    public static String warning(String text, PlacedReference lost, String why) {
        return ReportTexts.label(text) + ", line " + lost.line() + ": " + sentence(lost, why);
    }

    /** A sentence without the place. */
    public static String sentence(PlacedReference lost, String why) {
        return lost.reference()
                .map(reference -> "the " + reference.kind().name().toLowerCase(Locale.ROOT) + " of “"
                        + reference.words()
                        + "” is not there: " + why + ".")
                .orElseGet(
                        () -> "“" + lost.address() + "” is no reference; one is scholion:annotation/, scholion:entity/"
                                + " or scholion:article/ with an identifier.");
    }
}
