package org.scholion.importer.tika.worker.parts;

import org.xml.sax.SAXException;

/** Takes what office documents hold as events of elements of HTML. */
public interface OfficeOutput {

    /**
     * Starts an element.
     *
     * @param style its class, or an empty string
     */
    void start(String element, String style) throws SAXException;

    /** Starts an element {@code a}. */
    void startLink(String target) throws SAXException;

    void end(String element) throws SAXException;

    void words(String words) throws SAXException;

    /** From here on text is boilerplate, or it is what its elements say again. */
    void boilerplate(boolean begins) throws SAXException;

    /** Starts an element without class. */
    default void start(String element) throws SAXException {
        start(element, "");
    }

    /** A paragraph of boilerplate. */
    default void aside(String words) throws SAXException {
        boilerplate(true);
        start("p");
        words(words);
        end("p");
        boilerplate(false);
    }
}
