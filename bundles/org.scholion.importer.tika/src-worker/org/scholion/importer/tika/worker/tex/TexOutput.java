package org.scholion.importer.tika.worker.tex;

import org.xml.sax.SAXException;

/** Takes what a source says, as elements of a page, each of which ends inside the one that it began in. */
public interface TexOutput {

    /** @param element of HTML */
    void start(String element) throws SAXException;

    /** Starts an element {@code a}. */
    void startLink(String address) throws SAXException;

    void end(String element) throws SAXException;

    void text(String words) throws SAXException;

    /** Hears of a file that the source takes in at this place; it is never looked for. */
    default void elsewhere(String file) {
        // most want the words alone
    }
}
