package org.scholion.report.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.docx.pack.WordNames;

/**
 * Finds the quoted words in the text of a part: links to words in a casebook, be they elements or fields, which Word and
 * other programs write for one another. LibreOffice ends a link where its words change between scripts, and goes on with
 * another one or with none: words in the style of quoted ones right behind a link belong to it. Deleted and hidden text
 * is none that a reader sees.
 */
final class DocumentText {

    private static final Pattern LINK = Pattern
            .compile("^\\s*HYPERLINK\\s+\"(scholion:[^\"]+)\"(?:.*\\\\l\\s+\"([^\"]+)\")?.*", Pattern.DOTALL);

    private final LinkTable links;
    private final Places places;
    private final Consumer<CitedPassage> found;
    private final IProgressMonitor monitor;
    private final Deque<Quote> quotes = new ArrayDeque<>();
    private final Deque<StringBuilder> codes = new ArrayDeque<>();
    private Optional<Quote> ended = Optional.empty(); // the last one, as long as nothing else stands behind it
    private boolean hidden;
    private String style = "";

    /** Says where in the report the text is. */
    interface Places {

        /** An element of WordprocessingML begins. */
        void begin(XMLStreamReader element);

        /** Words that a reader sees. */
        void say(String words);

        /** The place as a few words. */
        String here();
    }

    /** A quotation that has begun. An empty address: a link to something else. */
    private static final class Quote {

        private final Optional<TraceAddress> address;
        private final String place;
        private final StringBuilder words = new StringBuilder();
        private String style = "";

        Quote(Optional<TraceAddress> address, String place) {
            this.address = address;
            this.place = place;
        }

        void say(String text, String inStyle) {
            words.append(text);
            style = inStyle;
        }
    }

    DocumentText(LinkTable links, Places places, Consumer<CitedPassage> found, IProgressMonitor monitor) {
        this.links = links;
        this.places = places;
        this.found = found;
        this.monitor = monitor;
    }

    /** A reader that opens nothing else, whatever the file says. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // the JDK counts "&lt;" among the entities; without a document type there are no others that could explode
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        return factory.createXMLStreamReader(in);
    }

    void read(InputStream in) throws IOException {
        try {
            var xml = reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    begin(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                }
            }
            tell();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        if (!WordNames.W.equals(xml.getNamespaceURI())) {
            if (xml.getLocalName().equals("Fallback")) { // says again what stands before it
                skip(xml);
            }
            return;
        }
        places.begin(xml);
        switch (xml.getLocalName()) {
            case "p" -> paragraph();
            case "r" -> {
                hidden = false;
                style = "";
            }
            case "rStyle" -> style = xml.getAttributeValue(WordNames.W, "val");
            case "vanish" -> hidden |= isOn(xml.getAttributeValue(WordNames.W, "val"));
            case "moveFrom" -> skip(xml);
            case "hyperlink" -> open(Optional.ofNullable(xml.getAttributeValue(WordNames.R, "id"))
                    .flatMap(id -> links.address(id, xml.getAttributeValue(WordNames.W, "anchor"))));
            case "fldSimple" -> open(address(xml.getAttributeValue(WordNames.W, "instr")));
            case "fldChar" -> field(xml.getAttributeValue(WordNames.W, "fldCharType"));
            case "instrText" -> code(xml.getElementText());
            case "t" -> say(xml.getElementText());
            case "br", "cr" -> say("\n");
            case "tab" -> say("\t");
            case "noBreakHyphen" -> say("\u2011");
            default -> {
                // says nothing that a reader sees
            }
        }
    }

    private void paragraph() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        tell();
        say("\n"); // a link that somebody has torn into two paragraphs
    }

    private void end(String name) {
        if (name.equals("hyperlink") || name.equals("fldSimple")) {
            close();
        }
    }

    private void field(String type) {
        switch (type == null ? "" : type) {
            case "begin" -> codes.push(new StringBuilder());
            case "separate" -> open(codes.isEmpty() ? Optional.empty() : address(codes.peek().toString()));
            case "end" -> {
                if (!codes.isEmpty()) {
                    codes.pop();
                    close();
                }
            }
            default -> {
                // there is no other
            }
        }
    }

    private void code(String text) {
        if (!codes.isEmpty()) {
            codes.peek().append(text);
        }
    }

    private void open(Optional<TraceAddress> address) {
        if (address.isPresent() && ended.map(quote -> quote.address).equals(Optional.of(address))) {
            quotes.push(ended.get());
            ended = Optional.empty();
        } else {
            tell();
            quotes.push(new Quote(address, places.here()));
        }
    }

    private void close() {
        if (!quotes.isEmpty()) {
            var quote = quotes.pop();
            if (quote.address.isPresent()) {
                tell();
                ended = Optional.of(quote);
            }
        }
    }

    /** Says what the last quotation was, behind which something else stands. */
    private void tell() {
        ended.ifPresent(quote -> found
                .accept(new CitedPassage(quote.address.orElseThrow(), quote.words.toString(), quote.place)));
        ended = Optional.empty();
    }

    private void say(String text) {
        if (hidden) {
            return;
        }
        if (ended.isPresent() && !style.isEmpty() && style.equals(ended.get().style)) {
            ended.get().say(text, style);
        } else {
            tell();
        }
        places.say(text);
        quotes.forEach(quote -> quote.say(text, style));
    }

    private static Optional<TraceAddress> address(String code) {
        var link = LINK.matcher(code == null ? "" : code);
        return link.matches() ? LinkTable.of(link.group(1), link.group(2)) : Optional.empty();
    }

    private static boolean isOn(String value) {
        return value == null || !value.matches("0|false|off");
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
