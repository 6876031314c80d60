package org.scholion.importer.tika.worker.odf;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeTable;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.StoryBlocks;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads paragraphs, lists and tables that follow each other: the body, a foot, a note, the text in a box. */
final class OdfStory {

    private static final int DEEPEST = 250;
    private static final Pattern CONTENTS = Pattern.compile("contents? (?:\\d+|heading)");

    private final OdfContext context;
    private final OdfObjects objects;
    private final StoryBlocks blocks;
    private final int depth;
    private int contents;

    private OdfStory(OdfContext context, boolean whole, int depth) {
        this.context = context;
        blocks = new StoryBlocks(context, whole);
        this.depth = depth;
        objects = new OdfObjects(context);
    }

    /** One that tells notes and remarks after the blocks they belong to. */
    static OdfStory body(OdfContext context) {
        return new OdfStory(context, true, context.depth);
    }

    /** One that others tell. */
    static OdfStory apart(OdfContext context) {
        return new OdfStory(context, false, context.depth);
    }

    /** One inside this, which tells nothing of what follows blocks. */
    OdfStory inner(int deep) {
        return new OdfStory(context, false, deep + 1);
    }

    OdfContext context() {
        return context;
    }

    /** Reads to the end of the element that is open. */
    void read(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        blocks(xml, out, depth, null);
        blocks.end(out);
    }

    private void blocks(XMLStreamReader xml, OfficeOutput out, int deep, OdfItem item)
            throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (deep > DEEPEST) {
                XmlPart.skip(xml);
                continue;
            }
            block(xml, out, deep, item);
        }
    }

    private void block(XMLStreamReader xml, OfficeOutput out, int deep, OdfItem item)
            throws XMLStreamException, SAXException, IOException {
        if ("draw".equals(xml.getPrefix())) {
            drawing(xml, out, deep + 1);
            return;
        }
        switch (xml.getLocalName()) {
            case "p", "h" -> paragraph(xml, out, deep, item);
            case "list" -> list(xml, out, deep, item);
            case "section" -> section(xml, out, deep);
            case "table-of-content", "alphabetical-index", "table-index", "illustration-index", "object-index",
                    "user-index", "index-body", "index-title" -> {
                contents++;
                blocks(xml, out, deep + 1, null);
                contents--;
            }
            case "bibliography", "numbered-paragraph" -> blocks(xml, out, deep + 1, null);
            case "table" -> {
                blocks.table(out);
                var read = new OfficeTable(out);
                rows(xml, read, deep + 1);
                read.end();
                blocks.settle(out);
            }
            case "annotation" -> {
                context.aside(remark(xml, inner(deep)));
                blocks.settle(out);
            }
            default -> XmlPart.skip(xml);
        }
    }

    private void section(XMLStreamReader xml, OfficeOutput out, int deep)
            throws XMLStreamException, SAXException, IOException {
        if (!XmlPart.attribute(xml, "display").equals("none")) {
            blocks(xml, out, deep + 1, null);
            return;
        }
        var unseen = new Recording();
        inner(deep).read(xml, unseen);
        context.aside(unseen.lines());
        blocks.settle(out);
    }

    private void list(XMLStreamReader xml, OfficeOutput out, int deep, OdfItem around)
            throws XMLStreamException, SAXException, IOException {
        var list = OdfItem.list(xml, context, around);
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "list-item" -> blocks(xml, out, deep + 1, list.item(xml));
                case "list-header" -> blocks(xml, out, deep + 1, list.header());
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void paragraph(XMLStreamReader xml, OfficeOutput out, int deep, OdfItem item)
            throws XMLStreamException, SAXException, IOException {
        var style = XmlPart.attribute(xml, "style-name");
        boolean isHeading = xml.getLocalName().equals("h");
        int level = isHeading ? Math.max(1, XmlPart.number(xml, "outline-level", 1)) : 0;
        boolean counted = !XmlPart.attribute(xml, "is-list-header").equals("true");
        var start = XmlPart.attribute(xml, "restart-numbering").equals("true")
                ? Integer.valueOf(XmlPart.number(xml, "start-value", 1))
                : null;
        var paragraph = new OdfParagraph(this);
        paragraph.read(xml, context.styles.isHidden(style), deep + 1);
        var label = "";
        if (item != null) {
            label = item.label();
        } else if (isHeading && counted) {
            label = context.outline.next(context.styles.outline(), level, start);
        }
        if (!paragraph.words.isBlank()) {
            tell(paragraph, label, level, item, context.styles.role(style), out);
        }
        for (var beside : paragraph.beside) {
            beside.replay(out);
        }
        context.aside(paragraph.hidden.toString());
        blocks.settle(out);
    }

    private void tell(OdfParagraph paragraph, String label, int level, OdfItem item, String style, OfficeOutput out)
            throws SAXException {
        var name = style.toLowerCase(Locale.ROOT);
        boolean lists = contents > 0 || CONTENTS.matcher(name).matches();
        blocks.paragraph(lists, level > 0, out);
        int items = lists || level > 0 || item == null ? 0 : item.level();
        var element = level > 0 && !lists ? "h" + Math.min(6, level) : items > 0 ? "li" : "p";
        for (int i = 0; i < items; i++) {
            out.start("ul");
        }
        out.start(element, element.equals("p") ? name.replace(' ', '_') : "");
        if (!label.isEmpty()) {
            out.words(label);
        }
        paragraph.words.replay(out);
        out.end(element);
        for (int i = 0; i < items; i++) {
            out.end("ul");
        }
    }

    private void rows(XMLStreamReader xml, OfficeTable into, int deep)
            throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "table-row" -> {
                    into.row();
                    while (XmlPart.nextChild(xml)) {
                        cell(xml, into, deep + 1);
                    }
                }
                case "table-header-rows", "table-rows", "table-row-group" -> {
                    if (deep > DEEPEST) {
                        XmlPart.skip(xml);
                    } else {
                        rows(xml, into, deep + 1);
                    }
                }
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void cell(XMLStreamReader xml, OfficeTable into, int deep)
            throws XMLStreamException, SAXException, IOException {
        var words = new Recording();
        if (!xml.getLocalName().equals("table-cell")) { // what a cell before or above covers
            XmlPart.skip(xml);
            into.cell(words, 1);
            return;
        }
        int repeated = XmlPart.number(xml, "number-columns-repeated", 1);
        var story = inner(deep);
        story.contents = contents;
        story.read(xml, words);
        into.cell(words, words.isBlank() ? repeated : 1);
        if (story.blocks.isProse(words)) {
            into.prose();
        }
    }

    /** Reads a frame, a shape or a group of them: the element that is open. */
    void drawing(XMLStreamReader xml, OfficeOutput out, int deep)
            throws XMLStreamException, SAXException, IOException {
        if (deep > DEEPEST) {
            XmlPart.skip(xml);
            return;
        }
        if (xml.getLocalName().matches("object|object-ole")) {
            objects.read(xml, out, deep);
            return;
        }
        boolean chosen = false; // a frame shows the first that can be shown
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "text-box" -> inner(deep).read(xml, out);
                case "title", "desc" -> {
                    var words = DrawingParts.description(XmlPart.text(xml));
                    context.aside(words.isEmpty() ? "" : "[" + words + "]");
                }
                case "image" -> XmlPart.skip(xml);
                case "object", "object-ole" -> {
                    if (chosen) {
                        XmlPart.skip(xml);
                    } else {
                        objects.read(xml, out, deep);
                    }
                    chosen = true;
                }
                default -> block(xml, out, deep + 1, null);
            }
        }
    }

    /** Reads to the end of a remark: what it says, and who does. */
    static String remark(XMLStreamReader xml, OdfStory story) throws XMLStreamException, SAXException, IOException {
        var author = "";
        var words = new Recording();
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "creator" -> author = XmlPart.text(xml).strip();
                case "date", "date-string", "creator-initials", "sender-initials" -> XmlPart.skip(xml);
                default -> story.block(xml, words, story.depth + 1, null);
            }
        }
        var text = words.lines();
        return text.isEmpty() ? "" : (author.isEmpty() ? "Comment: " : "Comment by " + author + ": ") + text;
    }
}
