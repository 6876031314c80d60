package org.scholion.importer.tika.worker;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Hands events on that make up a well-formed document; others are a finding: an error, since readers catch exceptions of
 * their libraries.
 */
final class Balance extends ContentHandlerDecorator {

    private final Deque<String> open = new ArrayDeque<>();

    Balance(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        open.push(name);
        super.startElement(uri, local, name, attributes);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        var begun = open.poll();
        if (!name.equals(begun)) {
            throw new AssertionError("The end of " + name + " in " + begun);
        }
        super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == '\ufffe' || c == '\uffff') {
                throw new AssertionError("A character that XML has not: " + (int) c);
            }
        }
        super.characters(chars, start, length);
    }

    @Override
    public void endDocument() throws SAXException {
        if (!open.isEmpty()) {
            throw new AssertionError("Never ended: " + open);
        }
        super.endDocument();
    }
}
