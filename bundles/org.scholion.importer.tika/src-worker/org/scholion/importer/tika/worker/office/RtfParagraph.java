package org.scholion.importer.tika.worker.office;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells a paragraph as what {@link RtfText} noted in it, without the note. */
final class RtfParagraph extends ContentHandlerDecorator {

    private static final String PARAGRAPH = "p";
    private static final String ITEM = "li";
    private static final String LIST = "ul";
    private static final Attributes NONE = new AttributesImpl();

    private final ContentHandler out;
    private final String element;
    private final String style;
    private final boolean lists;
    /** The level of an item, from 1; 0 for none. */
    private final int level;
    private int left = 2;

    /** @param kind what follows {@link RtfText#KIND} */
    RtfParagraph(ContentHandler out, char kind) {
        super(out);
        this.out = out;
        boolean heading = kind >= '1' && kind <= '6';
        level = kind >= RtfStyles.ITEM && kind <= RtfStyles.ITEM + 8 ? kind - RtfStyles.ITEM + 1 : 0;
        element = heading ? "h" + kind : level > 0 ? ITEM : PARAGRAPH;
        style = switch (kind) {
            case 't' -> "title";
            case 'q' -> "quote";
            case 'c' -> "caption";
            case 'n' -> "footnote";
            default -> "";
        };
        lists = kind == 'j';
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (!isParagraph(local)) {
            super.startElement(uri, local, name, attributes);
            return;
        }
        if (lists) {
            Part.begin(out, BlockKind.BOILERPLATE);
        }
        for (int i = 0; i < level; i++) {
            super.startElement(uri, LIST, LIST, NONE);
        }
        var with = new AttributesImpl();
        if (!style.isEmpty()) {
            with.addAttribute("", "class", "class", "CDATA", style);
        }
        super.startElement(uri, element, element, with);
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (!isParagraph(local)) {
            super.endElement(uri, local, name);
            return;
        }
        super.endElement(uri, element, element);
        for (int i = 0; i < level; i++) {
            super.endElement(uri, LIST, LIST);
        }
        if (lists) {
            Part.begin(out, null);
        }
    }

    private static boolean isParagraph(String name) {
        return name.equals(PARAGRAPH) || name.equals(ITEM);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        int skipped = 0;
        while (left > 0 && skipped < length && (left < 2 || chars[start + skipped] == RtfText.KIND)) {
            skipped++;
            left--;
        }
        super.characters(chars, start + skipped, length - skipped);
    }
}
