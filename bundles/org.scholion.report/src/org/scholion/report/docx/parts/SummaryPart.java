package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.List;

import org.scholion.core.report.content.Statistics.Count;
import org.scholion.report.docx.write.Cell;
import org.scholion.report.docx.write.WordTable.Column;

/** What the report rests on, in numbers. */
final class SummaryPart {

    private final Pages pages;

    SummaryPart(Pages pages) {
        this.pages = pages;
    }

    void write() throws IOException {
        var numbers = pages.report().statistics();
        var table = pages.table(pages.word("summary"), 6, pages.column("casebook", 5),
                Column.of(pages.report().cover().casebook(), 7));
        table.row(Cell.of(pages.word("articles")), Cell.of(numbers.articles()));
        table.row(Cell.of(pages.word("sources")), Cell.of(numbers.sources()));
        table.row(Cell.of(pages.word("annotations")), Cell.of(numbers.annotations()));
        if (!numbers.first().isEmpty()) {
            table.row(Cell.of(pages.word("first")), Cell.of(pages.day(numbers.first())));
            table.row(Cell.of(pages.word("last")), Cell.of(pages.day(numbers.last())));
        }
        if (!pages.report().analysts().isEmpty()) {
            table.row(Cell.of(pages.word("analysts")), Cell.of(String.join(", ", pages.report().analysts())));
        }
        table.end();
        counts("source", numbers.bySource());
        counts("analyst", numbers.byAnalyst());
    }

    private void counts(String key, List<Count> counts) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        var table = pages.table(pages.word("annotations") + ": " + pages.word(key), counts.size(), pages.column(key, 9),
                pages.numbers("annotations", 3));
        for (var count : counts) {
            table.row(Cell.of(count.label()), Cell.of(count.count()));
        }
        table.end();
    }
}
