package org.scholion.importer.tika.worker;

import java.util.Set;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.csv.TextAndCSVParser;

/**
 * Reads tables as text. A class of its own, because Tika's reader of mails looks for the class it extends and would then
 * read what people wrote to each other with it, as one paragraph, instead of leaving it to {@link TextParser}.
 */
public final class CsvParser extends TextAndCSVParser {

    private static final long serialVersionUID = 1L;

    public CsvParser(EncodingDetector detector) {
        super(detector);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("csv"), MediaType.text("tsv"));
    }
}
