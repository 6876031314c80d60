package org.scholion.core.report.collect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.options.ReportSelection;

/** Decides what of a casebook is in a report. */
final class Choice {

    private static final int LENGTH_OF_DAY = 10;

    private final ReportSelection selection;
    private final Set<String> story;
    private final CollectedWords words;

    /** @param story identifiers of the articles of the chosen story; empty where none was chosen */
    Choice(ReportSelection selection, Set<String> story, CollectedWords words) {
        this.selection = selection;
        this.story = Set.copyOf(story);
        this.words = words;
    }

    /** Why an article is left out, as a few words; empty when it is in the report. */
    Optional<String> reason(ArticleSummary article) {
        if (!selection.articles().isEmpty() && !selection.articles().contains(article.id())) {
            return Optional.of(words.of("left-out.articles"));
        }
        if (selection.story().isPresent() && !story.contains(article.id())) {
            return Optional.of(words.of("left-out.story"));
        }
        if (!hasWords(article)) {
            return Optional.of(words.of("left-out.filter"));
        }
        return reasonOfDate(article.published());
    }

    private boolean hasWords(ArticleSummary article) {
        var searched = (article.label() + " " + article.source()).toLowerCase(Locale.ROOT);
        for (var word : selection.filter().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> reasonOfDate(String published) {
        if (selection.from().isEmpty() && selection.to().isEmpty()) {
            return Optional.empty();
        }
        var day = day(published);
        if (day.isEmpty()) {
            return Optional.of(words.of("left-out.undated"));
        }
        return selection.from().filter(day.get()::isBefore).isPresent()
                || selection.to().filter(day.get()::isAfter).isPresent() ? Optional.of(words.of("left-out.time"))
                        : Optional.empty();
    }

    boolean hasAnalyst(String id) {
        return selection.analysts().isEmpty() || selection.analysts().contains(id);
    }

    boolean hasEntry(ReportEntry entry) {
        return selection.layers().isEmpty() || selection.layers().stream().anyMatch(chosen -> matches(entry, chosen));
    }

    private static boolean matches(ReportEntry entry, String chosen) {
        var path = entry.tagName().isEmpty() ? entry.layer() : entry.layer() + "/" + entry.tagName();
        return path.equals(chosen) || path.startsWith(chosen + "/");
    }

    /** The day of a stored date; empty for a month, a year and what is no date. */
    static Optional<LocalDate> day(String iso) {
        try {
            return iso.length() < LENGTH_OF_DAY ? Optional.empty()
                    : Optional.of(LocalDate.parse(iso.substring(0, LENGTH_OF_DAY)));
        } catch (DateTimeParseException notADate) { // the field is what the document said, which may be anything
            return Optional.empty();
        }
    }
}
