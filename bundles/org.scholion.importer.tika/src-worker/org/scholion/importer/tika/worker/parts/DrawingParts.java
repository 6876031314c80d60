package org.scholion.importer.tika.worker.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.xml.sax.SAXException;

/** Charts and diagrams, which text documents and presentations have in parts of their own. */
public final class DrawingParts {

    private static final int MOST_POINTS = 2000;
    private static final int MOST_SERIES = 100;
    /** What programs fill in for themselves: names of files, addresses. */
    private static final Pattern NO_DESCRIPTION = Pattern
            .compile("(?i)(?:fig: )?\\S+\\.\\w{2,5}|(?:https?|file|cid):\\S+|[a-z]:\\\\.*|\\\\\\\\.*|OLE[- ]\\w+|\\s*");

    private static final Pattern LABEL = Pattern.compile("^(?:Description|Beschreibung)\\s?:\\s*");

    private DrawingParts() {
    }

    /** What the text that stands for a picture says of it; an empty string where that is nothing. */
    public static String description(String words) {
        var description = LABEL.matcher(words.strip()).replaceFirst("");
        return NO_DESCRIPTION.matcher(description).matches() ? "" : description;
    }

    /** What of a part is told. */
    public enum Kind {
        CHART, TITLE_OF_CHART, DIAGRAM
    }

    /** Tells a part that holds a chart or a diagram; one that cannot be read is left out. */
    public static void tell(OfficeSource source, String part, Kind kind, OfficeOutput out) throws SAXException {
        var words = new Recording();
        try (var in = source.open(part)) {
            if (kind == Kind.DIAGRAM) {
                diagram(XmlPart.open(in), words);
            } else {
                chart(XmlPart.open(in), kind == Kind.CHART, words);
            }
        } catch (IOException | XMLStreamException e) {
            source.damaged();
            return;
        }
        words.replay(out);
    }

    private static final class Series {

        private final StringBuilder name = new StringBuilder();
        private final Map<Integer, String> categories = new TreeMap<>();
        private final Map<Integer, String> values = new TreeMap<>();
    }

    /** Tells a chart's title as a caption and its values as a table. */
    private static void chart(XMLStreamReader xml, boolean values, OfficeOutput out)
            throws XMLStreamException, SAXException {
        var title = new StringBuilder();
        var axis = new StringBuilder();
        var axes = new ArrayList<String>();
        var all = new ArrayList<Series>();
        boolean plot = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "plotArea" -> plot = true;
                    case "title" -> {
                        axes.add(axis.toString());
                        axis.setLength(0);
                    }
                    case "t" -> (plot ? axis : title).append(XmlPart.text(xml));
                    case "ser" -> {
                        var series = new Series();
                        series(xml, series);
                        if (all.size() < MOST_SERIES) {
                            all.add(series);
                        }
                    }
                    default -> {
                    }
                }
            }
        }
        axes.add(axis.toString());
        caption(title.toString(), out);
        caption(axes.stream().filter(words -> !words.isBlank()).collect(Collectors.joining(" / ")), out);
        if (values && !all.isEmpty()) {
            table(all, out);
        }
    }

    /** Tells the title of a chart or those of its axes, if there are any. */
    public static void caption(String words, OfficeOutput out) throws SAXException {
        if (!words.isBlank()) {
            out.start("p", "caption");
            out.words(words);
            out.end("p");
        }
    }

    private static void series(XMLStreamReader xml, Series series) throws XMLStreamException {
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "tx" -> {
                    var name = new TreeMap<Integer, String>();
                    points(xml, name);
                    series.name.append(String.join(" ", name.values()));
                }
                case "cat", "xVal" -> points(xml, series.categories);
                case "val", "yVal" -> points(xml, series.values);
                default -> XmlPart.skip(xml);
            }
        }
    }

    private static void points(XMLStreamReader xml, Map<Integer, String> points) throws XMLStreamException {
        var format = "";
        int at = 0;
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "formatCode" -> {
                        format = XmlPart.text(xml);
                        continue;
                    }
                    case "pt" -> at = XmlPart.number(xml, "idx", at + 1);
                    case "v" -> {
                        var value = XmlPart.text(xml);
                        if (points.size() < MOST_POINTS) {
                            points.merge(at, formatted(value, format), (one, other) -> one + " " + other);
                        }
                        continue;
                    }
                    default -> {
                    }
                }
                depth++;
            }
        }
    }

    private static String formatted(String value, String format) {
        if (!value.matches("-?[\\d.]+(?:[eE]-?\\d+)?")) {
            return value;
        }
        try {
            return new DataFormatter().formatRawCellContents(Double.parseDouble(value), -1,
                    format.isEmpty() ? "General" : format);
        } catch (RuntimeException e) { // formats of files are what their programs made of them
            return value;
        }
    }

    private static void table(List<Series> all, OfficeOutput out) throws SAXException {
        out.start("table");
        out.start("tr");
        cell("", out);
        for (var series : all) {
            cell(series.name.toString(), out);
        }
        out.end("tr");
        var rows = new TreeMap<Integer, String>();
        all.forEach(series -> series.values.keySet().forEach(at -> rows.putIfAbsent(at, "")));
        all.forEach(series -> series.categories.forEach((at, name) -> rows.merge(at, name,
                (one, other) -> one.isEmpty() ? other : one)));
        for (var row : rows.entrySet()) {
            out.start("tr");
            cell(row.getValue(), out);
            for (var series : all) {
                cell(series.values.getOrDefault(row.getKey(), ""), out);
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

    /** Tells the words of a diagram, each of its shapes an item. */
    private static void diagram(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException {
        var item = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pt" -> inside = !XmlPart.attribute(xml, "type").equals("pres");
                    case "t" -> {
                        if (isText(xml)) {
                            item.append(XmlPart.text(xml));
                        }
                    }
                    default -> {
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> item.append(' ');
                    case "pt" -> {
                        if (inside && !item.toString().isBlank()) {
                            out.start("ul");
                            out.start("li");
                            out.words(item.toString().strip());
                            out.end("li");
                            out.end("ul");
                        }
                        item.setLength(0);
                    }
                    default -> {
                    }
                }
            }
        }
    }

    /** The same name is that of all the text of a shape and of a piece of it. */
    private static boolean isText(XMLStreamReader xml) {
        return xml.getNamespaceURI() != null && xml.getNamespaceURI().endsWith("/main");
    }
}
