package org.scholion.importer.tika.worker.office;

import java.util.Set;
import java.util.function.Consumer;
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
 * Corrects what Tika tells of a table calculation: heads and feet of older files are boilerplate without the program's
 * codes, hidden sheets are told, errors are what the cells show.
 */
final class SheetEvents extends ContentHandlerDecorator {

    private static final String XHTML = XHTMLContentHandler.XHTML;
    private static final String HIDDEN = "[Hidden sheet]";
    private static final String ERROR = "ERROR:";
    /** Heads and feet of older files come with all codes. */
    private static final Pattern RUNNING = Pattern.compile("&(?:[LCR].*|[APNDTF])", Pattern.DOTALL);
    private static final Pattern CODE = Pattern
            .compile("&(?:\"[^\"]*\"|\\d{1,3}|K(?:[0-9A-F]{6}|\\d\\d[+-]\\d{3})|[LCR]|[A-Z])");

    private final ContentHandler out;
    private final Set<String> hidden;
    private final Consumer<String> comments;
    private final StringBuilder words = new StringBuilder();
    private int tables;
    /** Whether the words that come are in no cell. */
    private boolean outside;
    private boolean name;
    private boolean comment;

    /**
     * Corrects what it is told and tells it.
     *
     * @param hidden names of sheets that are not shown
     * @param comments takes what is said in conversations about cells
     */
    SheetEvents(ContentHandler out, Set<String> hidden, Consumer<String> comments) {
        super(out);
        this.out = out;
        this.hidden = hidden;
        this.comments = comments;
    }

    /** What a head or foot says but the numbers of pages and the like. */
    static String running(String coded) {
        var said = CODE.matcher(coded.replace("&&", "\ue000")).replaceAll(" ").replace('\ue000', '&').strip()
                .replaceAll("\\s+", " ");
        return said.matches("(?i)(?:page|seite|pagina|p\u00e1gina)?[\\W\\d]*(?:of|von|de|sur)?[\\W\\d]*") ? "" : said;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (comment) {
            return;
        }
        tables += local.equals("table") ? 1 : 0;
        if (tables == 0 && local.equals("div") && "outside".equals(attributes.getValue("class"))) {
            outside = true;
            words.setLength(0);
            return;
        }
        if (local.equals("div") && "threaded-comment".equals(attributes.getValue("class"))) {
            comment = true;
            words.setLength(0);
            return;
        }
        name = local.equals("h1");
        if (name) {
            words.setLength(0);
            return;
        }
        super.startElement(uri, local, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (outside && local.equals("div")) {
            outside = false;
            tell(words.toString());
            return;
        }
        if (comment) {
            comment = !local.equals("div");
            if (!comment && !words.toString().isBlank()) {
                comments.accept("Comment: " + words.toString().strip());
            }
            return;
        }
        if (name && local.equals("h1")) {
            name = false;
            sheet(words.toString());
            return;
        }
        tables -= local.equals("table") ? 1 : 0;
        super.endElement(uri, local, qualified);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (outside || name || comment) {
            words.append(chars, start, length);
        } else {
            int skipped = isError(chars, start, length) ? ERROR.length() : 0;
            super.characters(chars, start + skipped, length - skipped);
        }
    }

    private static boolean isError(char[] chars, int start, int length) {
        return length > ERROR.length() && chars[start + ERROR.length()] == '#'
                && new String(chars, start, ERROR.length()).equals(ERROR);
    }

    private void tell(String said) throws SAXException {
        boolean running = RUNNING.matcher(said).matches();
        element("p", running ? "header" : "", running ? running(said) : said);
    }

    private void sheet(String said) throws SAXException {
        if (hidden.contains(said)) {
            Part.begin(out, BlockKind.BOILERPLATE);
            element("p", "", HIDDEN);
            Part.begin(out, null);
        }
        element("h1", "", said);
    }

    private void element(String element, String style, String said) throws SAXException {
        var attributes = new AttributesImpl();
        if (!style.isEmpty()) {
            attributes.addAttribute("", "class", "class", "CDATA", style);
        }
        out.startElement(XHTML, element, element, attributes);
        out.characters(said.toCharArray(), 0, said.length());
        out.endElement(XHTML, element, element);
    }
}
