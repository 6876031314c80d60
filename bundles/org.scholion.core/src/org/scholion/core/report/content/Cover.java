package org.scholion.core.report.content;

import java.time.Instant;
import java.util.List;

import org.scholion.core.report.options.Marking;

/**
 * The title page.
 *
 * @param casebook title of the casebook
 * @param authors who answers for the report
 * @param generated when the report was made
 * @param language of the headings, BCP 47
 */
public record Cover(String title, String subtitle, String casebook, List<String> authors, Instant generated,
        Marking marking, String language) {

    public Cover {
        authors = List.copyOf(authors);
    }
}
