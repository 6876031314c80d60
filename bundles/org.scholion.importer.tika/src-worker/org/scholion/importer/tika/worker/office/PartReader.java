package org.scholion.importer.tika.worker.office;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.common.SAXHelper;
import org.xml.sax.ContentHandler;
import org.xml.sax.DTDHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/**
 * Reads the parts of office documents for POI with parsers that are used again. POI makes one for each of the dozens of
 * parts of a presentation, which takes longer than reading most of them. Threads may share it: whoever sets it up gets a
 * parser of its own until the part is read.
 */
public final class PartReader implements XMLReader {

    /** A parser keeps all names that it ever met. */
    private static final int MOST_PARTS = 1000;

    private static final class Parser {

        private final XMLReader reader;
        private int parts;

        Parser(XMLReader reader) {
            this.reader = reader;
        }
    }

    private final XmlOptions options;
    private final Queue<Parser> idle = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Parser> mine = new ThreadLocal<>();

    private PartReader(XmlOptions options) {
        this.options = options;
    }

    /** Lets POI use it from now on. */
    public static void install() {
        var options = POIXMLTypeLoader.DEFAULT_XML_OPTIONS;
        options.setLoadUseXMLReader(new PartReader(new XmlOptions(options)));
    }

    @Override
    public void parse(InputSource input) throws IOException, SAXException {
        var parser = parser();
        mine.remove();
        parser.reader.parse(input);
        forget(parser.reader);
        if (++parser.parts < MOST_PARTS) { // and not after damage
            idle.add(parser);
        }
    }

    /** Those who were told of the part hold all of it. */
    private static void forget(XMLReader reader) throws SAXException {
        reader.setContentHandler(null);
        reader.setDTDHandler(null);
        reader.setErrorHandler(null);
        reader.setProperty("http://xml.org/sax/properties/lexical-handler", null);
        reader.setProperty("http://xml.org/sax/properties/declaration-handler", null);
    }

    @Override
    public void parse(String systemId) throws IOException, SAXException {
        parse(new InputSource(systemId));
    }

    private XMLReader reader() {
        return parser().reader;
    }

    private Parser parser() {
        var parser = mine.get();
        if (parser == null) {
            parser = idle.poll();
            parser = parser == null ? create() : parser;
            mine.set(parser);
        }
        return parser;
    }

    /** As POI would make it. */
    private Parser create() {
        try {
            return new Parser(SAXHelper.newXMLReader(options));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("No parser for XML", e);
        }
    }

    @Override
    public boolean getFeature(String name) throws SAXNotRecognizedException, SAXNotSupportedException {
        return reader().getFeature(name);
    }

    @Override
    public void setFeature(String name, boolean value) throws SAXNotRecognizedException, SAXNotSupportedException {
        reader().setFeature(name, value);
    }

    @Override
    public Object getProperty(String name) throws SAXNotRecognizedException, SAXNotSupportedException {
        return reader().getProperty(name);
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException, SAXNotSupportedException {
        reader().setProperty(name, value);
    }

    @Override
    public void setEntityResolver(EntityResolver resolver) {
        reader().setEntityResolver(resolver);
    }

    @Override
    public EntityResolver getEntityResolver() {
        return reader().getEntityResolver();
    }

    @Override
    public void setDTDHandler(DTDHandler handler) {
        reader().setDTDHandler(handler);
    }

    @Override
    public DTDHandler getDTDHandler() {
        return reader().getDTDHandler();
    }

    @Override
    public void setContentHandler(ContentHandler handler) {
        reader().setContentHandler(handler);
    }

    @Override
    public ContentHandler getContentHandler() {
        return reader().getContentHandler();
    }

    @Override
    public void setErrorHandler(ErrorHandler handler) {
        reader().setErrorHandler(handler);
    }

    @Override
    public ErrorHandler getErrorHandler() {
        return reader().getErrorHandler();
    }
}
