package org.scholion.ui.wizards;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.carry.CarriedReadings;
import org.scholion.core.casebook.EarlierVersion;
import org.scholion.core.casebook.SimilarArticle;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.importing.ImportOutcome.Status;

/**
 * How an import went, as the analyst is told.
 *
 * @param outcomes in the order in which they came
 * @param cancelled whether inputs may be left
 */
record ImportResult(List<ImportOutcome> outcomes, boolean cancelled) {

    ImportResult {
        outcomes = List.copyOf(outcomes);
    }

    /** As in "12 articles imported, 1 was there already, 2 failed." */
    String sentence() {
        var parts = new ArrayList<String>();
        if (cancelled) {
            parts.add(Messages.ImportResult_cancelled);
        } else if (outcomes.isEmpty()) {
            return Messages.ImportResult_nothing;
        }
        if (count(Status.IMPORTED) > 0 || count(Status.VERSION) == 0) {
            parts.add(MessageFormat.format(Messages.ImportResult_imported, count(Status.IMPORTED)));
        }
        add(parts, Messages.ImportResult_versions, count(Status.VERSION));
        add(parts, Messages.ImportResult_carried, sum(carried -> carried.same() + carried.changed()));
        add(parts, Messages.ImportResult_orphaned, sum(CarriedReadings::orphaned));
        add(parts, Messages.ImportResult_duplicates, count(Status.DUPLICATE));
        add(parts, Messages.ImportResult_failed, count(Status.FAILED));
        add(parts, Messages.ImportResult_warned, warned().size());
        var sentence = String.join(", ", parts) + ".";
        return capital(sentence);
    }

    /** Readers give their reasons as parts of a sentence. */
    static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void add(List<String> parts, String pattern, long count) {
        if (count > 0) {
            parts.add(MessageFormat.format(pattern, count));
        }
    }

    private long count(Status status) {
        return with(status).count();
    }

    private long sum(ToLongFunction<CarriedReadings> number) {
        return outcomes.stream().map(ImportOutcome::carried).mapToLong(number).sum();
    }

    private Stream<ImportOutcome> with(Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status);
    }

    private List<ImportOutcome> warned() {
        return outcomes.stream().filter(outcome -> !outcome.warnings().isEmpty()).toList();
    }

    /** Whether all went as it should: new versions at most are worth a look. */
    boolean isClean() {
        return with(Status.FAILED).findAny().isEmpty() && warned().isEmpty()
                && sum(CarriedReadings::orphaned) == 0;
    }

    /** What failed, then what came with warnings, then new versions of what was there. */
    List<ImportOutcome> remarkable() {
        var versions = Stream.concat(warned().stream(), with(Status.VERSION));
        return Stream.concat(with(Status.FAILED), versions).distinct().toList();
    }

    /** The identifier of the article when a single document was imported, or was there already. */
    Optional<String> only() {
        return outcomes.stream().filter(outcome -> outcomes.size() == 1).map(ImportOutcome::article)
                .filter(id -> !id.isEmpty()).findFirst();
    }

    /** The identifiers of the articles that are new, in the order in which they came. */
    List<String> fresh() {
        return outcomes.stream().filter(outcome -> outcome.status() == Status.IMPORTED
                || outcome.status() == Status.VERSION).map(ImportOutcome::article).toList();
    }

    /** What became of one input, in a word or two. */
    static String label(ImportOutcome outcome) {
        return switch (outcome.status()) {
            case FAILED -> Messages.ImportResult_labelFailed;
            case DUPLICATE -> Messages.ImportResult_labelDuplicate;
            case VERSION -> Messages.ImportResult_labelVersion;
            case IMPORTED -> outcome.warnings().isEmpty() ? Messages.ImportResult_labelImported
                    : Messages.ImportResult_labelWarned;
        };
    }

    /** Why it failed, or what is to be known of it. */
    static String reason(ImportOutcome outcome) {
        return switch (outcome.status()) {
            case FAILED -> capital(outcome.error());
            case VERSION, IMPORTED -> (remark(outcome.earlier(), outcome.similar(), outcome.warnings()) + " "
                    + carried(outcome.carried())).strip();
            case DUPLICATE -> String.join(" ", outcome.warnings());
        };
    }

    private static String carried(CarriedReadings carried) {
        return carried.isEmpty() ? ""
                : MessageFormat.format(Messages.ImportResult_carriedOver, carried.same(), carried.changed(),
                        carried.orphaned());
    }

    /** How a document is related to an article that is there, and what is to be known of it. */
    static String remark(EarlierVersion earlier, SimilarArticle similar, List<String> warnings) {
        var sentences = new ArrayList<String>();
        if (earlier != null) {
            sentences.add(MessageFormat.format(
                    earlier.sameText() ? Messages.ImportResult_sameText : Messages.ImportResult_changedText,
                    earlier.title()));
        }
        if (similar != null) {
            sentences.add(MessageFormat.format(Messages.ImportResult_nearDuplicate, similar.title(),
                    similar.percent()));
        }
        sentences.addAll(warnings);
        return String.join(" ", sentences);
    }

    /** A table for the clipboard: a line for each outcome, columns separated by tabs. */
    static String text(Collection<ImportOutcome> outcomes) {
        return outcomes.stream().map(outcome -> cell(outcome.input()) + "\t" + label(outcome) + "\t"
                + cell(reason(outcome))).collect(Collectors.joining(System.lineSeparator()));
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
