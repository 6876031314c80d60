package org.scholion.report.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.content.ReportWords;

/**
 * Finds the quoted passages in the rows of a finished table: the words are in the column of quotes, whatever the language
 * of its heading, and the addresses, one for each passage, in any other.
 */
public final class QuotedRows {

    private static final Set<String> QUOTE = headings();
    /** Between the passages of one annotation. */
    private static final String SEPARATOR = " … ";

    private final String name;
    private final Consumer<CitedPassage> found;
    private int quoteColumn = -1;
    private int row;

    /** @param name of the table as a reader knows it, as in {@code sheet Notes} */
    public QuotedRows(String name, Consumer<CitedPassage> found) {
        this.name = name;
        this.found = found;
    }

    private static Set<String> headings() {
        var headings = new HashSet<String>();
        ReportOptions.LANGUAGES.forEach(language -> headings.add(new ReportWords(language).of("quote")));
        return headings;
    }

    /**
     * Takes the next row, the first of which is the heading.
     *
     * @param cells by their columns
     * @throws CoreException when there are addresses without a column of quotes
     */
    public void add(Map<Integer, String> cells) throws CoreException {
        row++;
        if (row == 1) {
            cells.forEach((column, text) -> quoteColumn = QUOTE.contains(text) ? column : quoteColumn);
            return;
        }
        for (var cell : new TreeMap<>(cells).entrySet()) {
            if (cell.getKey() != quoteColumn && cell.getValue().startsWith("scholion:")) {
                add(cell.getValue(), cells);
            }
        }
    }

    private void add(String cell, Map<Integer, String> cells) throws CoreException {
        var addresses = new ArrayList<TraceAddress>();
        for (var text : cell.strip().split("\\s+")) {
            TraceAddress.of(text).ifPresent(addresses::add);
        }
        if (!addresses.isEmpty() && quoteColumn < 0) {
            throw new CoreException(Status.error("The " + name + " has addresses, but no column \""
                    + new ReportWords("en").of("quote") + "\" with the words. Has somebody renamed it?"));
        }
        var words = words(cells.getOrDefault(quoteColumn, ""), addresses);
        for (int i = 0; i < addresses.size(); i++) {
            found.accept(new CitedPassage(addresses.get(i), words.get(i), name + ", row " + row));
        }
    }

    /** The words of each passage; the whole text for each where it cannot be told apart. */
    private static List<String> words(String text, List<TraceAddress> addresses) {
        if (addresses.size() < 2) {
            return List.of(text);
        }
        // the parts are as long as their places, so that an ellipsis within a passage does not mislead
        var parts = new ArrayList<String>();
        int begin = 0;
        for (var address : addresses) {
            int end = Math.min(text.length(), begin + address.span().end() - address.span().begin());
            parts.add(text.substring(Math.min(begin, end), end));
            begin = end + SEPARATOR.length();
        }
        var parted = List.of(text.split(SEPARATOR, -1));
        return String.join(SEPARATOR, parts).equals(text) || parted.size() != addresses.size() ? parts : parted;
    }
}
