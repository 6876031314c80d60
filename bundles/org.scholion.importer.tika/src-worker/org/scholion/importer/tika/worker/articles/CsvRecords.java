package org.scholion.importer.tika.worker.articles;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.tika.exception.TikaException;

/** Reads a table with an article in each row, under a row of names. */
public final class CsvRecords {

    private CsvRecords() {
    }

    /** @throws IOException where a row cannot be read: those before are taken */
    public static void read(Reader in, char delimiter, RecordSink sink) throws IOException, TikaException {
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true)
                .setTrailingData(true).setLenientEof(true).get();
        try (var rows = format.parse(in)) {
            CSVRecord names = null;
            for (var row : rows) {
                if (names == null) {
                    names = row;
                } else {
                    take(names, row, sink);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void take(CSVRecord names, CSVRecord row, RecordSink sink) throws IOException, TikaException {
        var record = JsonRecords.JSON.createObjectNode();
        for (int i = 0; i < row.size(); i++) {
            var name = i < names.size() ? names.get(i).replace("\ufeff", "").strip() : "";
            var value = row.get(i);
            if (!value.isBlank()) {
                record.put(name.isEmpty() || record.has(name) ? name + "#" + (i + 1) : name, value);
            }
        }
        sink.take(record);
    }
}
