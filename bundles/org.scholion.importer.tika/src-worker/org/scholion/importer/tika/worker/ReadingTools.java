package org.scholion.importer.tika.worker;

import java.io.IOException;

import org.apache.tika.exception.TikaException;
import org.scholion.importer.tika.worker.language.Languages;
import org.xml.sax.SAXException;

/** What is made once in a process and used for all documents. Safe for use by several threads. */
public final class ReadingTools {

    private final Languages languages = new Languages();
    /** Null until they are needed. */
    private Parsers parsers;

    /** Makes ready what every document needs, before the first is there. */
    void prepare() {
        try {
            parsers();
        } catch (IOException | SAXException | TikaException | RuntimeException | Error e) {
            return; // the first document tries again and is told why
        }
    }

    synchronized Parsers parsers() throws IOException, SAXException, TikaException {
        if (parsers == null) {
            parsers = new Parsers();
        }
        return parsers;
    }

    Languages languages() {
        return languages;
    }
}
