package org.scholion.importer.tika.worker.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.xml.sax.SAXException;

/**
 * The values that a chart of a table calculation has shown last. Nearly always they are in the cells; where the chart came
 * from another file they are nowhere else.
 */
final class XlsChart {

    private static final int MOST_VALUES = 100_000;

    private final String sheet;
    /** Of the chart and its axes. */
    private final List<String> captions = new ArrayList<>();
    /** Of each point. */
    private final Map<Integer, String> names = new TreeMap<>();
    /** Of each point, in each series. */
    private final Map<Integer, Map<Integer, String>> values = new TreeMap<>();
    private int number;

    /** @param sheet its name, an empty string for none */
    XlsChart(String sheet) {
        this.sheet = sheet;
    }

    void caption(String words) {
        captions.add(words.strip());
    }

    void name(int point, String words) {
        if (isValue(words)) {
            names.putIfAbsent(point, words.strip());
        }
    }

    void value(int point, int series, String words) {
        if (isValue(words)) {
            values.computeIfAbsent(point, p -> new TreeMap<>()).putIfAbsent(series, words.strip());
        }
    }

    private boolean isValue(String words) {
        return words != null && !words.isBlank() && number++ < MOST_VALUES;
    }

    /** Whether the names of its points are among the words of cells. */
    boolean isIn(Set<String> words) {
        return words.containsAll(names.values());
    }

    /** Equal to that of a chart that shows the same. */
    List<?> content() {
        return List.of(captions, names, values);
    }

    void tell(OfficeOutput out) throws SAXException {
        var about = captions.isEmpty() ? sheet : String.join("; ", captions);
        out.aside(about.isEmpty() ? "[Chart]" : "[Chart: " + about + "]");
        out.start("table");
        for (var name : names.entrySet()) {
            out.start("tr");
            cell(name.getValue(), out);
            for (var value : values.getOrDefault(name.getKey(), Map.of()).values()) {
                cell(value, out);
            }
            out.end("tr");
        }
        out.end("table");
    }

    private static void cell(String words, OfficeOutput out) throws SAXException {
        out.start("td");
        out.words(words);
        out.end("td");
    }
}
