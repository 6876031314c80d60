package org.scholion.importer.tika.worker.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Makes of the paragraphs of a word processor's document what its outline says: boilerplate of heads and feet, lists of
 * items. Each paragraph is held back until its words are known; notes inside one follow it.
 */
final class OutlineHandler extends ContentHandlerDecorator {

    private interface Event {

        void send(ContentHandler to) throws SAXException;
    }

    private record Text(String words) implements Event {

        @Override
        public void send(ContentHandler to) throws SAXException {
            to.characters(words.toCharArray(), 0, words.length());
        }
    }

    private static final Pattern BULLET = Pattern
            .compile("^\\s*[\u00b7\u2022\u25aa\u25cf\u25cb\u25e6\u2013*\uf0b7\uf0a7o-]\\s+");
    /** Signs with which only an item begins, whatever its style. */
    private static final Pattern SURE_BULLET = Pattern
            .compile("^\\s*[\u2022\u25aa\u25cf\u25e6\uf0b7\uf0a7\u00b7]\\s+\\S");
    private static final Pattern NUMBER = Pattern
            .compile("^\\s*\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,5})(?:\\.\\d{1,3})*[.)]\\s");
    private static final Pattern REFERENCE = Pattern.compile("\\[(?:foot|end)noteRef:(\\d+)\\]");
    private static final String XHTML = XHTMLContentHandler.XHTML;
    private static final Attributes NONE = new AttributesImpl();

    private final ContentHandler out;
    private final Outline outline;
    private final List<Event> events = new ArrayList<>();
    private final List<Event> notes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean itemByStyle;
    private int paragraphs;
    private int noteDepth;
    private int tables;

    OutlineHandler(ContentHandler handler, Outline outline) {
        super(handler);
        out = handler;
        this.outline = outline;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        tables += local.equals("table") && paragraphs == 0 ? 1 : 0;
        boolean paragraph = local.equals("p");
        if (paragraphs == 0 && !paragraph) {
            super.startElement(uri, local, name, attributes);
            return;
        }
        var style = attributes.getValue("class");
        if (paragraph && paragraphs++ == 0) {
            itemByStyle = style != null && style.toLowerCase(Locale.ROOT).startsWith("list");
        } else if (paragraph && noteDepth == 0 && ("note".equals(style) || "annotation".equals(style))) {
            noteDepth = paragraphs;
        }
        var copy = new AttributesImpl(attributes);
        hold(to -> to.startElement(uri, local, name, copy));
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        tables -= local.equals("table") && paragraphs == 0 ? 1 : 0;
        if (paragraphs == 0) {
            super.endElement(uri, local, name);
            return;
        }
        hold(to -> to.endElement(uri, local, name));
        if (local.equals("p")) {
            noteDepth = noteDepth == paragraphs ? 0 : noteDepth;
            if (--paragraphs == 0) {
                settle();
            }
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (paragraphs == 0) {
            super.characters(chars, start, length);
            return;
        }
        var text = REFERENCE.matcher(new String(chars, start, length)).replaceAll("[$1]");
        if (noteDepth == 0) {
            words.append(text);
        }
        hold(new Text(text));
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    @Override
    public void endDocument() throws SAXException {
        settle();
        super.endDocument();
    }

    private void hold(Event event) {
        (noteDepth > 0 ? notes : events).add(event);
    }

    private void settle() throws SAXException {
        var text = words.toString();
        words.setLength(0);
        var held = List.copyOf(events);
        var after = List.copyOf(notes);
        events.clear();
        notes.clear();
        paragraphs = 0;
        int level = 0;
        boolean numbered = NUMBER.matcher(text).find();
        boolean bullet = BULLET.matcher(text).find();
        if (itemByStyle && (bullet || numbered) || SURE_BULLET.matcher(text).find()) {
            level = 1;
        }
        if (tables == 0 && outline.takeRunning(text)) {
            Part.begin(out, BlockKind.BOILERPLATE);
            send(held);
            Part.begin(out, null);
        } else if (tables == 0 && level > 0) {
            item(held, level, bullet ? text : "");
        } else {
            send(held);
        }
        send(after);
    }

    private void item(List<Event> held, int level, String bulleted) throws SAXException {
        for (int i = 0; i < level; i++) {
            out.startElement(XHTML, "ul", "ul", NONE);
        }
        out.startElement(XHTML, "li", "li", NONE);
        var bullet = BULLET.matcher(bulleted);
        var content = new Unmarked(out, bullet.find() ? bullet.end() : 0);
        for (var event : held) {
            event.send(content);
        }
        out.endElement(XHTML, "li", "li");
        for (int i = 0; i < level; i++) {
            out.endElement(XHTML, "ul", "ul");
        }
    }

    private void send(List<Event> held) throws SAXException {
        for (var event : held) {
            event.send(out);
        }
    }

    /** Leaves out the first characters. */
    private static final class Unmarked extends ContentHandlerDecorator {

        private int left;

        Unmarked(ContentHandler handler, int left) {
            super(handler);
            this.left = left;
        }

        @Override
        public void characters(char[] chars, int start, int length) throws SAXException {
            int skipped = Math.min(left, length);
            left -= skipped;
            super.characters(chars, start + skipped, length - skipped);
        }
    }
}
