package org.scholion.importer.tika.worker.document;

import java.util.Set;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Sends the elements of a page as XHTML. Tika's own handler adds a head and white space for readers of mark-up, of whom
 * there are none here, and looks at each character with several methods.
 */
public final class PageEvents extends ContentHandlerDecorator {

    private static final String XHTML = XHTMLContentHandler.XHTML;
    /** Around everything already. */
    private static final Set<String> FRAME = Set.of("html", "head", "body", "frameset");
    private static final Attributes NONE = new AttributesImpl();
    private static final String HTML = "html";
    private static final String BODY = "body";
    private static final char REPLACEMENT = '\ufffd';

    public PageEvents(ContentHandler handler) {
        super(handler);
    }

    @Override
    public void startDocument() throws SAXException {
        super.startDocument();
        startPrefixMapping("", XHTML);
        startElement(XHTML, HTML, HTML, NONE);
        startElement(XHTML, BODY, BODY, NONE);
    }

    @Override
    public void endDocument() throws SAXException {
        endElement(XHTML, BODY, BODY);
        endElement(XHTML, HTML, HTML);
        endPrefixMapping("");
        super.endDocument();
    }

    public void start(String name) throws SAXException {
        if (!FRAME.contains(name)) {
            startElement(XHTML, name, name, NONE);
        }
    }

    public void start(String name, String attribute, String value) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", attribute, attribute, "CDATA", clean(value));
        startElement(XHTML, name, name, attributes);
    }

    public void end(String name) throws SAXException {
        if (!FRAME.contains(name)) {
            endElement(XHTML, name, name);
        }
    }

    public void text(String words) throws SAXException {
        var chars = clean(words).toCharArray();
        characters(chars, 0, chars.length);
    }

    /** Without what no XHTML may contain. */
    private static String clean(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7f && (c < 0xa0 || c >= '\ud800')) {
                return replaced(words);
            }
        }
        return words;
    }

    private static String replaced(String words) {
        var clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> clean.appendCodePoint(isValid(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isValid(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        return (c < 0x7f || c > 0x9f) && (c < 0xd800 || c >= 0xe000) && c != 0xfffe && c != 0xffff;
    }
}
