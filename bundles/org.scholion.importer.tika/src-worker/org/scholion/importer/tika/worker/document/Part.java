package org.scholion.importer.tika.worker.document;

import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * An empty element among the XHTML events: from here on text is of a kind that its elements do not tell, until the next
 * one. A milestone and no element around the text, because such text begins and ends inside other elements.
 */
public final class Part {

    public static final String NAME = "scholion-part";

    private static final String KIND = "class";

    private Part() {
    }

    /** @param kind {@code null}: the elements tell it again */
    public static void begin(ContentHandler out, BlockKind kind) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", KIND, KIND, "CDATA", kind == null ? "" : kind.name());
        out.startElement(XHTMLContentHandler.XHTML, NAME, NAME, attributes);
        out.endElement(XHTMLContentHandler.XHTML, NAME, NAME);
    }

    /** The kind that a milestone announces; {@code null} as above. */
    public static BlockKind kind(Attributes attributes) {
        var name = attributes.getValue(KIND);
        return name == null || name.isEmpty() ? null : BlockKind.valueOf(name);
    }
}
