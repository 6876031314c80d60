package org.scholion.importer.tika.worker.odf;

import java.io.IOException;
import java.io.InputStream;

import org.xml.sax.SAXException;

/** The file of an OpenDocument. */
public interface OdfSource {

    /** What an entry holds. */
    InputStream open(String entry) throws IOException;

    boolean has(String entry);

    /** Reads a file of another program that is an entry. */
    void embedded(String entry) throws IOException, SAXException;

    /** Hears that an entry cannot be read to its end. */
    void damaged();
}
