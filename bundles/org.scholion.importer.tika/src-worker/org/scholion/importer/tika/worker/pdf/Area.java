package org.scholion.importer.tika.worker.pdf;

import java.util.List;

/**
 * A part of a page that is read from above to below.
 *
 * @param lines of its one column
 * @param table its rows and cells, or {@code null} if it is none; then there are no lines
 */
record Area(List<Line> lines, List<List<StyledText>> table) {
}
