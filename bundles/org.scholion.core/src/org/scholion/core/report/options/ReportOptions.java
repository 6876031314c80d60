package org.scholion.core.report.options;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report is to say.
 *
 * @param title empty: that of the casebook
 * @param authors empty: the analysts whose annotations are in it
 * @param generated the time that the report names as its own; the same casebook and options give the same report
 * @param language of the headings, BCP 47; empty: that of the reader profile, English without one
 * @param text name of the report text of the casebook that opens it
 * @param profile name of the reader profile for whom a briefing is made
 */
public record ReportOptions(String title, String subtitle, List<String> authors, Marking marking, Instant generated,
        String language, ReportSelection selection, Set<ReportPart> parts, Optional<String> text,
        Optional<String> profile) {

    /** The languages in which there are headings. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    public ReportOptions {
        authors = List.copyOf(authors);
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /** All parts of the whole casebook, for no reader in particular. */
    public static ReportOptions at(Instant generated) {
        return new ReportOptions("", "", List.of(), Marking.NONE, generated, "", ReportSelection.ALL,
                EnumSet.allOf(ReportPart.class), Optional.empty(), Optional.empty());
    }

    /** The same with a report text in front. */
    public ReportOptions withText(String name) {
        return new ReportOptions(title, subtitle, authors, marking, generated, language, selection, parts,
                Optional.of(name), profile);
    }
}
