package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.XHTMLContentHandler;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;
import org.scholion.importer.tika.worker.pdf.PdfText.TextKind;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Puts the text of a PDF where Tika's parser begins its first page. Afterwards the pages are left empty in memory, so that
 * the parser finds only what else is in the document, and nothing twice.
 */
final class PdfPages extends ContentHandlerDecorator implements PdfText.Listener {

    private static final String XHTML = XHTMLContentHandler.XHTML;
    private static final Attributes NONE = new AttributesImpl();
    private static final int MOST_NAMED = 8;
    private static final String RECOGNISE = "To have it read, let a program that recognises text (OCR) add the text to "
            + "the PDF, and import that.";
    private static final Pattern NOTE_MARK = Pattern
            .compile("(?<=[\\p{L}\\p{N}\\p{M}.!?)])[*\u2217\u2020\u2021\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$");

    private final Metadata metadata;
    private final Reply reply;
    private PDDocument document;
    private TextKind open;
    private int items;
    private final StringBuilder title = new StringBuilder();
    /** Depths of annotations, whose addresses are in the text already, and of the links in them. */
    private int annotations;
    /** What is told of an annotation before its words, while it is told, and who wrote it. */
    private StringBuilder about;
    private StringBuilder author = new StringBuilder();
    private int addresses;

    PdfPages(ContentHandler handler, Metadata metadata, Reply reply) {
        super(handler);
        this.metadata = metadata;
        this.reply = reply;
    }

    void open(PDDocument opened) {
        document = opened;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            tell();
        }
        boolean part = name.equals("div") && annotations > 0;
        annotations += part || name.equals("div") && "annotation".equals(attributes.getValue("class")) ? 1 : 0;
        if (part && !"annotationContents".equals(attributes.getValue("class"))) {
            about = new StringBuilder();
            author = "annotationTitle".equals(attributes.getValue("class")) ? about : author;
            return;
        }
        if (annotations > 0 && name.equals("a")) {
            addresses++;
        }
        super.startElement(uri, local, name, attributes);
        if (part) {
            var by = author.isEmpty() ? "Comment: " : "Comment by " + author.toString().strip() + ": ";
            super.characters(by.toCharArray(), 0, by.length());
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        if (about != null && name.equals("div")) {
            about = null;
            annotations--;
            return;
        }
        author = annotations == 1 && name.equals("div") ? new StringBuilder() : author;
        annotations -= annotations > 0 && name.equals("div") ? 1 : 0;
        addresses -= addresses > 0 && name.equals("a") ? 1 : 0;
        super.endElement(uri, local, name);
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (about != null) {
            about.append(chars, start, length);
        } else if (addresses == 0) {
            super.characters(chars, start, length);
        }
    }

    private void tell() throws SAXException {
        if (document == null) {
            return;
        }
        var pdf = document;
        document = null;
        try {
            PdfText.read(pdf, this);
            close();
            lists(0);
            var empty = new PDStream(pdf);
            try (var out = empty.createOutputStream()) {
                out.write('\n');
            }
            pdf.getPages().forEach(page -> page.setContents(empty));
        } catch (IOException e) {
            throw new SAXException(e);
        }
        if (DocumentProperties.title(metadata.get(TikaCoreProperties.TITLE)).isBlank() && !title.toString().isBlank()) {
            metadata.set(TikaCoreProperties.TITLE,
                    NOTE_MARK.matcher(title.toString().replaceAll("\\s+", " ").strip()).replaceFirst(""));
        }
    }

    @Override
    public void block(TextKind kind, int level) throws SAXException {
        if (kind == TextKind.BOILERPLATE && open == kind) {
            end("p");
            start("p"); // another line of the same
            return;
        }
        close();
        open = kind;
        lists(kind == TextKind.ITEM ? level : kind == TextKind.BOILERPLATE ? items : 0);
        switch (kind) {
            case TITLE -> start("p", "class", "title");
            case HEADING -> start("h" + level);
            case ITEM -> start("li");
            case QUOTE -> start("blockquote");
            case CAPTION -> start("figcaption");
            case BOILERPLATE -> {
                Part.begin(this, BlockKind.BOILERPLATE);
                start("p");
            }
            default -> start("p");
        }
    }

    @Override
    public void words(String words, String target) throws SAXException {
        if (open == TextKind.TITLE) {
            title.append(words);
        }
        if (!target.isEmpty()) {
            start("a", "href", target);
        }
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                start("br");
                end("br");
            }
            super.characters(lines[i].toCharArray(), 0, lines[i].length());
        }
        if (!target.isEmpty()) {
            end("a");
        }
    }

    @Override
    public void table(List<List<String>> rows) throws SAXException {
        close();
        lists(0);
        start("table");
        for (var row : rows) {
            start("tr");
            for (var cell : row) {
                start("td");
                super.characters(cell.toCharArray(), 0, cell.length());
                end("td");
            }
            end("tr");
        }
        end("table");
    }

    @Override
    public void language(String tag) {
        var said = metadata.get(TikaCoreProperties.LANGUAGE);
        if (said == null || said.isBlank()) {
            metadata.set(TikaCoreProperties.LANGUAGE, tag);
        }
    }

    @Override
    public void unreadable(List<Integer> pictures, List<Integer> nearly, List<Integer> damaged, int pages) {
        if (reply == null) {
            return;
        }
        if (!pictures.isEmpty()) {
            boolean several = pictures.size() > 1;
            var which = pictures.size() < pages ? pages(pictures) : several ? "All " + pages + " pages" : "The page";
            reply.warn(which + (several ? " are pictures" : " is a picture")
                    + " without text, such as a scan; nothing was read from " + (several ? "them" : "it") + ". "
                    + RECOGNISE);
        }
        if (!nearly.isEmpty()) {
            boolean several = nearly.size() > 1;
            reply.warn(pages(nearly) + (several ? " have" : " has") + " hardly any text beside a picture that fills "
                    + (several ? "them" : "it") + "; what the picture shows was not read. " + RECOGNISE);
        }
        if (!damaged.isEmpty()) {
            reply.warnCut(pages(damaged) + (damaged.size() > 1 ? " are" : " is") + " damaged and not read to the end.");
        }
    }

    private static String pages(List<Integer> numbers) {
        var named = numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = numbers.size() - MOST_NAMED;
        return (numbers.size() > 1 ? "Pages " : "Page ") + named + (more > 0 ? " and " + more + " more" : "");
    }

    private void close() throws SAXException {
        if (open == null) {
            return;
        }
        switch (open) {
            case HEADING -> end("h1");
            case ITEM -> end("li");
            case QUOTE -> end("blockquote");
            case CAPTION -> end("figcaption");
            case BOILERPLATE -> {
                end("p");
                Part.begin(this, null);
            }
            default -> end("p");
        }
        open = null;
    }

    /** Opens and closes lists until as many are open. */
    private void lists(int depth) throws SAXException {
        for (; items < depth; items++) {
            start("ul");
        }
        for (; items > depth; items--) {
            end("ul");
        }
    }

    private void start(String name) throws SAXException {
        super.startElement(XHTML, name, name, NONE);
    }

    private void start(String name, String attribute, String value) throws SAXException {
        var attributes = new AttributesImpl();
        attributes.addAttribute("", attribute, attribute, "CDATA", value);
        super.startElement(XHTML, name, name, attributes);
    }

    private void end(String name) throws SAXException {
        super.endElement(XHTML, name, name);
    }
}
