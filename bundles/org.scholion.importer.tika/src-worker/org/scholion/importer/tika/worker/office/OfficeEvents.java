package org.scholion.importer.tika.worker.office;

import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells what office documents hold as XHTML events. */
final class OfficeEvents implements OfficeOutput {

    private static final String XHTML = XHTMLContentHandler.XHTML;
    private static final Attributes NONE = new AttributesImpl();

    private final ContentHandler out;
    /** How many of those who began boilerplate have not ended it. */
    private int boilerplate;

    OfficeEvents(ContentHandler out) {
        this.out = out;
    }

    @Override
    public void start(String element, String style) throws SAXException {
        start(element, "class", style);
    }

    @Override
    public void startLink(String target) throws SAXException {
        start("a", "href", target);
    }

    private void start(String element, String attribute, String value) throws SAXException {
        if (value.isEmpty()) {
            out.startElement(XHTML, element, element, NONE);
            return;
        }
        var attributes = new AttributesImpl();
        attributes.addAttribute("", attribute, attribute, "CDATA", value);
        out.startElement(XHTML, element, element, attributes);
    }

    @Override
    public void end(String element) throws SAXException {
        out.endElement(XHTML, element, element);
    }

    @Override
    public void words(String words) throws SAXException {
        out.characters(words.toCharArray(), 0, words.length());
    }

    @Override
    public void boilerplate(boolean begins) throws SAXException {
        if (begins && boilerplate++ == 0) {
            Part.begin(out, BlockKind.BOILERPLATE);
        } else if (!begins && --boilerplate == 0) {
            Part.begin(out, null);
        }
    }
}
