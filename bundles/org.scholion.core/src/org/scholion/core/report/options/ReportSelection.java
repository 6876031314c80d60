package org.scholion.core.report.options;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a casebook is in a report. An empty set or text means all.
 *
 * @param articles identifiers
 * @param story identifier of an article: those of its story
 * @param filter words that the title or the source of an article must have
 * @param layers names of layers; {@code layer/tag} for a tag with those below it
 * @param analysts identifiers
 * @param from first day of publication
 * @param to last day of publication; with a day given, undated articles are left out
 */
public record ReportSelection(Set<String> articles, Optional<String> story, String filter, List<String> layers,
        Set<String> analysts, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** The whole casebook. */
    public static final ReportSelection ALL = new ReportSelection(Set.of(), Optional.empty(), "", List.of(), Set.of(),
            Optional.empty(), Optional.empty());

    public ReportSelection {
        articles = Set.copyOf(articles);
        layers = List.copyOf(layers);
        analysts = Set.copyOf(analysts);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IllegalArgumentException("From " + from.get() + " is after to " + to.get());
        }
    }
}
