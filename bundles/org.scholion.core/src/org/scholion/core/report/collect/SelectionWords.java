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
    static List<String> sentences(ReportSelection selection, UnaryOperator<String> labels) {
        var sentences = new ArrayList<String>();
        if (!selection.articles().isEmpty()) {
            sentences.add(selection.articles().size() + " articles were chosen one by one.");
        }
        selection.story()
                .ifPresent(story -> sentences.add("Articles of one story, that of “" + labels.apply(story) + "”."));
        if (!selection.filter().isBlank()) {
            sentences.add("Articles whose title or source has the words “" + selection.filter().strip() + "”.");
        }
        selection.from().ifPresent(day -> sentences.add("Articles published on " + day + " or later."));
        selection.to().ifPresent(day -> sentences.add("Articles published on " + day + " or earlier."));
        if (!selection.layers().isEmpty()) {
            sentences.add("Annotations of " + String.join(", ", selection.layers()) + ".");
        }
        if (!selection.analysts().isEmpty()) {
            sentences.add("Annotations by "
                    + selection.analysts().stream().map(labels).sorted().collect(Collectors.joining(", ")) + ".");
        }
        return sentences;
    }
}
