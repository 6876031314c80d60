package org.scholion.importer.tika.worker.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads tables that are written as text. What divides their columns is what divides most rows into equally many. */
public final class CsvParser implements Parser {

    private static final long serialVersionUID = 1L;
    /** Where two divide equally well, a comma is rather one of a number. */
    private static final String DELIMITERS = "\t;|,";
    private static final int LOOKED_AT = 100;
    private static final double REGULAR = .6;

    /** A delimiter and how well it divides: the share of rows with the usual number of columns, and that number. */
    private record Trial(char delimiter, double regular, int columns) {

        boolean isBetterThan(Trial other) {
            return regular > other.regular || regular == other.regular && columns > other.columns;
        }
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("csv"), MediaType.text("tsv"), MediaType.text("tab-separated-values"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var text = DocumentText.of(stream, false, metadata, context);
        var xhtml = new PageEvents(handler);
        xhtml.startDocument();
        var delimiter = delimiter(text);
        if (delimiter.isPresent()) {
            xhtml.start("table");
            try (var rows = format(delimiter.get()).parse(new StringReader(text))) {
                for (var row : rows) {
                    row(row, xhtml);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } finally {
                xhtml.end("table");
            }
        } else {
            for (var line : text.lines().toList()) {
                xhtml.start("p");
                xhtml.text(line);
                xhtml.end("p");
            }
        }
        xhtml.endDocument();
    }

    private static void row(CSVRecord row, PageEvents xhtml) throws SAXException {
        xhtml.start("tr");
        for (var cell : row) {
            xhtml.start("td");
            xhtml.text(cell);
            xhtml.end("td");
        }
        xhtml.end("tr");
    }

    /** Empty when nothing divides the text into columns. */
    public static Optional<Character> delimiter(String text) {
        var best = new Trial(' ', 0, 1);
        for (char delimiter : DELIMITERS.toCharArray()) {
            var trial = trial(text, delimiter);
            best = trial.columns() > 1 && trial.isBetterThan(best) ? trial : best;
        }
        return best.regular() < REGULAR ? Optional.empty() : Optional.of(best.delimiter());
    }

    private static Trial trial(String text, char delimiter) {
        var widths = new HashMap<Integer, Integer>();
        var rows = beginning(text, delimiter);
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        int columns = 1;
        int most = 0;
        for (var width : widths.entrySet()) {
            if (width.getValue() > most || width.getValue() == most && width.getKey() > columns) {
                columns = width.getKey();
                most = width.getValue();
            }
        }
        return new Trial(delimiter, rows.isEmpty() ? 0 : (double) most / rows.size(), columns);
    }

    private static List<CSVRecord> beginning(String text, char delimiter) {
        var rows = new ArrayList<CSVRecord>();
        try (var records = format(delimiter).parse(new StringReader(text))) {
            for (var all = records.iterator(); rows.size() < LOOKED_AT && all.hasNext();) {
                rows.add(all.next());
            }
        } catch (IOException | UncheckedIOException e) {
            return rows; // quotation marks that end nowhere: the rows before them say enough
        }
        return rows;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).setTrailingData(true)
                .setLenientEof(true).get();
    }
}
