package org.scholion.importer.tika.worker.articles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.tika.exception.TikaException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the references of a library (RIS), as databases of newspapers export what was found in them. */
public final class RisRecords {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("TI", "title"), Map.entry("T1", "title"),
            Map.entry("AU", "author"), Map.entry("A1", "author"), Map.entry("T2", "source"), Map.entry("JO", "source"),
            Map.entry("JF", "source"), Map.entry("DA", "date"), Map.entry("Y1", "date"), Map.entry("PY", "date"),
            Map.entry("AB", "abstract"), Map.entry("N2", "abstract"), Map.entry("UR", "url"), Map.entry("L2", "url"),
            Map.entry("KW", "keywords"), Map.entry("LA", "language"), Map.entry("PB", "publisher"));

    private RisRecords() {
    }

    public static void read(Reader in, RecordSink sink) throws IOException, TikaException {
        var record = JsonRecords.JSON.createObjectNode();
        var name = "";
        var lines = new BufferedReader(in);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var field = LINE.matcher(line.stripLeading());
            if (!field.matches()) {
                if (record.path(name).isTextual()) { // it goes on
                    record.put(name, record.get(name).asText() + "\n" + line.strip());
                }
            } else if (field.group(1).equals("ER")) {
                sink.take(record);
                record = JsonRecords.JSON.createObjectNode();
                name = "";
            } else {
                name = NAMES.getOrDefault(field.group(1), field.group(1));
                put(record, name, field.group(2) == null ? "" : field.group(2).strip());
            }
        }
        if (!record.isEmpty()) { // cut off
            sink.take(record);
        }
    }

    private static void put(ObjectNode record, String name, String value) {
        if (name.equals("author") || name.equals("keywords")) {
            record.withArray("/" + name).add(name.equals("author") ? PersonName.natural(value) : value);
        } else if (name.equals("date")) {
            var date = value.replaceFirst("^(\\d{4})/(\\d{2})/(\\d{2}).*", "$1-$2-$3").replaceFirst("/+$", "");
            if (date.length() > record.path(name).asText("").length()) { // the day says more than the year
                record.put(name, date);
            }
        } else if (!record.has(name)) {
            record.put(name, value);
        }
    }
}
