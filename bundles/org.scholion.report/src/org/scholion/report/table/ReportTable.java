package org.scholion.report.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.scholion.core.report.options.ReportPart;

/**
 * A table of a report.
 *
 * @param part of the report to which it belongs
 * @param key of its title in the words of the reports, or what tells it from others of the part
 * @param rows made anew for each reader of the table, one after the other, each as long as the columns
 */
public record ReportTable(ReportPart part, String key, String title, List<Column> columns,
        Supplier<Stream<List<Cell>>> rows) {

    /**
     * A column.
     *
     * @param width that suits most of its values, in characters
     */
    public record Column(String label, int width) {
    }

    public ReportTable {
        columns = List.copyOf(columns);
    }

    public boolean isEmpty() {
        try (var found = rows.get()) {
            return found.findAny().isEmpty();
        }
    }
}
