package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.scholion.core.report.options.ReportSelection;

/** Says in words what was chosen for a report. */
final class SelectionWords {

    private SelectionWords() {
    }

    /**
     * A sentence for each condition; none for the whole casebook.
     *
     * @param labels what readers call an article or analyst, by its identifier
     */
    static List<String> sentences(ReportSelection selection, UnaryOperator<String> labels, CollectedWords words) {
        var sentences = new ArrayList<String>();
        if (!selection.articles().isEmpty()) {
            sentences.add(words.of("articles", selection.articles().size()));
        }
        selection.story().ifPresent(story -> sentences.add(words.of("story", labels.apply(story))));
        if (!selection.filter().isBlank()) {
            sentences.add(words.of("filter", selection.filter().strip()));
        }
        selection.from().ifPresent(day -> sentences.add(words.of("from", day)));
        selection.to().ifPresent(day -> sentences.add(words.of("to", day)));
        if (!selection.layers().isEmpty()) {
            sentences.add(words.of("layers", String.join(", ", selection.layers())));
        }
        if (!selection.analysts().isEmpty()) {
            sentences.add(words.of("analysts",
                    selection.analysts().stream().map(labels).sorted().collect(Collectors.joining(", "))));
        }
        return sentences;
    }
}
