package org.scholion.importer.tika.worker.odf;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/**
 * Tells an OpenDocument as it reads: with the numbers of its lists; heads, feet, tables of contents, remarks and what is
 * hidden as boilerplate, footnotes after their paragraphs, endnotes at the end.
 */
public final class OdfDocument {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    /** Classes of the shapes of a master that each slide shows as they are. */
    private static final Set<String> ON_ALL = Set.of("", "header", "footer");
    /** What stands in a master for a number or a text that each slide has of its own. */
    private static final Pattern FIELD = Pattern.compile("\\s*<[^<>]*>\\s*");

    /** More than the name of the sheet, "Page 1" or a date, which programs put above and below each sheet themselves. */
    private static final Pattern OWN_WORDS = Pattern.compile("\\p{L}+\\P{L}+\\p{L}|\\p{L}{8}");

    private final OdfSource source;
    private final OdfContext context;

    private OdfDocument(OdfSource source) {
        this.source = source;
        context = new OdfContext(source);
    }

    /**
     * Tells all of it.
     *
     * @throws XMLStreamException when the text is not well formed; what was told so far is good
     */
    public static void tell(OdfSource source, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        new OdfDocument(source).tell(out);
    }

    private void tell(OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        styles(STYLES);
        styles(CONTENT);
        boolean text;
        var after = new Recording();
        try (var in = source.open(CONTENT)) {
            var xml = XmlPart.open(in);
            text = toBody(xml);
            if (text) {
                running(out, after);
                OdfStory.body(context).read(xml, out);
            } else if (xml.isStartElement() && xml.getLocalName().equals("spreadsheet")) {
                context.sheets = true;
                running(out, after);
                new OdfSheets(context).read(xml, out);
            } else if (xml.isStartElement()) {
                new OdfSlides(context).read(xml, out);
                masters(out);
            }
        } finally {
            context.end.replay(out);
        }
        after.replay(out);
        context.flush(out);
    }

    private void styles(String entry) {
        try (var in = source.open(entry)) {
            context.styles.read(XmlPart.open(in));
        } catch (IOException | XMLStreamException e) {
            return; // a text can do without styles; what is wrong with its own entry comes up when it is read
        }
    }

    /** Goes to the element with the content; whether that is a text. */
    private static boolean toBody(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("body")) {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        return xml.getLocalName().equals("text");
                    }
                }
            }
        }
        return false;
    }

    /** What stands on every page. */
    private void running(OfficeOutput heads, OfficeOutput feet) throws SAXException {
        var told = new HashSet<String>();
        try (var in = source.open(STYLES)) {
            var xml = XmlPart.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && "style".equals(xml.getPrefix())) {
                    switch (xml.getLocalName()) {
                        case "header", "header-left", "header-first" -> running(xml, told, heads);
                        case "footer", "footer-left", "footer-first" -> running(xml, told, feet);
                        default -> {
                        }
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            return; // as above
        }
    }

    /** What stands on all slides: what fills no place, and feet that were written there. */
    private void masters(OfficeOutput out) throws SAXException {
        var told = new HashSet<String>();
        try (var in = source.open(STYLES)) {
            var xml = XmlPart.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("master-page")) {
                    while (XmlPart.nextChild(xml)) {
                        if ("draw".equals(xml.getPrefix()) && ON_ALL.contains(XmlPart.attribute(xml, "class"))) {
                            var words = new Recording();
                            OdfStory.apart(context).drawing(xml, words, 1);
                            if (!words.isBlank() && !FIELD.matcher(words.lines()).matches()
                                    && told.add(words.lines())) {
                                out.aside(words.lines());
                            }
                        } else {
                            XmlPart.skip(xml);
                        }
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            return; // slides can do without
        }
    }

    private void running(XMLStreamReader xml, Set<String> told, OfficeOutput out)
            throws XMLStreamException, SAXException, IOException {
        var words = new Recording();
        OdfStory.apart(context).read(xml, words);
        boolean own = context.sheets ? OWN_WORDS.matcher(words.text()).find() : !words.isBlank();
        if (own && told.add(words.text())) {
            out.boilerplate(true);
            words.replay(out);
            out.boilerplate(false);
        }
    }
}
