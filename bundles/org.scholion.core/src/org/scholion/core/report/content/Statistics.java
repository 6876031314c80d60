package org.scholion.core.report.content;

import java.util.List;

/**
 * Numbers for the summary and the charts.
 *
 * @param articles in the report
 * @param sources distinct outlets
 * @param annotations in the report
 * @param first earliest day of publication, ISO 8601, or empty
 * @param last latest day of publication, or empty
 * @param byDay annotations by the day on which their article was published, in order; undated ones are left out
 * @param bySource annotations by outlet, most first
 * @param byTag annotations by layer and tag, in the order of the codebook
 * @param byAnalyst annotations by analyst, most first
 * @param claimsBySource how many claims of a topic (row) each outlet (column) puts forward; the largest of both
 * @param together in how many articles two entities (row and column) are mentioned both; the most frequent entities
 */
public record Statistics(int articles, int sources, int annotations, String first, String last, List<Count> byDay,
        List<Count> bySource, List<TagCount> byTag, List<Count> byAnalyst, Matrix claimsBySource, Matrix together) {

    /** Of an empty report. */
    public static final Statistics NONE = new Statistics(0, 0, 0, "", "", List.of(), List.of(), List.of(), List.of(),
            Matrix.EMPTY, Matrix.EMPTY);

    public Statistics {
        byDay = List.copyOf(byDay);
        bySource = List.copyOf(bySource);
        byTag = List.copyOf(byTag);
        byAnalyst = List.copyOf(byAnalyst);
    }

    /** How many of what. */
    public record Count(String label, int count) {
    }

    /**
     * The use of a tag.
     *
     * @param layer name of the layer
     * @param layerLabel what the codebook calls it
     * @param color of the layer, #RRGGBB
     * @param tag label with those above it, or empty for annotations without one
     * @param description from the codebook, or empty
     */
    public record TagCount(String layer, String layerLabel, String color, String tag, String description, int count) {
    }

    /**
     * A table of counts.
     *
     * @param cells a list for each row, as long as the columns
     */
    public record Matrix(List<String> rows, List<String> columns, List<List<Integer>> cells) {

        /** Without rows and columns. */
        public static final Matrix EMPTY = new Matrix(List.of(), List.of(), List.of());

        public Matrix {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            cells = cells.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("A matrix needs a cell for each row and column");
            }
        }

        public boolean isEmpty() {
            return rows.isEmpty() || columns.isEmpty();
        }
    }
}
