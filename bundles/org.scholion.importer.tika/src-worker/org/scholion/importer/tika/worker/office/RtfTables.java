package org.scholion.importer.tika.worker.office;

import java.util.ArrayList;
import java.util.List;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Makes of paragraphs what {@link RtfText} noted: rows of tables, headings, notes. Each paragraph is held back until its end. */
final class RtfTables extends ContentHandlerDecorator {

    private interface Event {

        void send(ContentHandler to) throws SAXException;
    }

    private static final String XHTML = XHTMLContentHandler.XHTML;
    private static final Attributes NONE = new AttributesImpl();
    private static final String PARAGRAPH = "p";
    private static final String ITEM = "li";

    private final ContentHandler out;
    private final List<Event> events = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean held;
    /** The element that is held back, and how many of its name are open. */
    private String inside = "";
    private int depth;
    private boolean table;

    RtfTables(ContentHandler handler) {
        super(handler);
        out = handler;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (!held && !local.equals(PARAGRAPH) && !local.equals(ITEM)) {
            endTable();
            super.startElement(uri, local, name, attributes);
            return;
        }
        inside = held ? inside : local;
        depth += local.equals(inside) ? 1 : 0;
        held = true;
        var copy = new AttributesImpl(attributes);
        events.add(to -> to.startElement(uri, local, name, copy));
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (!held) {
            endTable();
            super.endElement(uri, local, name);
            return;
        }
        events.add(to -> to.endElement(uri, local, name));
        if (local.equals(inside) && --depth == 0) {
            settle();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (!held) {
            super.characters(chars, start, length);
            return;
        }
        var text = new String(chars, start, length);
        words.append(text);
        events.add(to -> to.characters(text.toCharArray(), 0, text.length()));
    }

    @Override
    public void endDocument() throws SAXException {
        settle();
        endTable();
        super.endDocument();
    }

    private void settle() throws SAXException {
        var text = words.toString();
        var paragraph = List.copyOf(events);
        words.setLength(0);
        events.clear();
        held = false;
        depth = 0;
        if (text.indexOf(RtfText.ROW) >= 0) {
            row(text.substring(0, text.indexOf(RtfText.ROW)));
            return;
        }
        if (!text.isBlank()) {
            endTable();
        }
        int kind = text.indexOf(RtfText.KIND);
        if (kind >= 0 && kind + 1 < text.length()) {
            var as = new RtfParagraph(out, text.charAt(kind + 1));
            for (var event : paragraph) {
                event.send(as);
            }
            return;
        }
        for (var event : paragraph) {
            event.send(out);
        }
    }

    private void row(String cells) throws SAXException {
        if (!table) {
            table = true;
            out.startElement(XHTML, "table", "table", NONE);
        }
        out.startElement(XHTML, "tr", "tr", NONE);
        int end = cells.endsWith(String.valueOf(RtfText.CELL)) ? cells.length() - 1 : cells.length();
        for (var cell : cells.substring(0, end).split(String.valueOf(RtfText.CELL), -1)) {
            out.startElement(XHTML, "td", "td", NONE);
            out.characters(cell.toCharArray(), 0, cell.length());
            out.endElement(XHTML, "td", "td");
        }
        out.endElement(XHTML, "tr", "tr");
    }

    private void endTable() throws SAXException {
        if (table) {
            table = false;
            out.endElement(XHTML, "table", "table");
        }
    }
}
