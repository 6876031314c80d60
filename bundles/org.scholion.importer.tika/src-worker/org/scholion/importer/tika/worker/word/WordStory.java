package org.scholion.importer.tika.worker.word;

import java.io.IOException;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeTable;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.parts.StoryBlocks;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads paragraphs and tables that follow each other: the body, a head, a note, the text in a box. */
final class WordStory {

    private static final int DEEPEST = 250;

    private final WordContext context;
    private final String part;
    private final WordFields fields;
    private final int depth;
    private final StoryBlocks blocks;
    /** A paragraph that the next one goes on with, or {@code null}. */
    private WordParagraph unfinished;
    private int contents;
    /** How many columns it takes, if it is that of a cell. */
    private int columns = 1;

    private WordStory(WordContext context, String part, WordFields fields, int depth, boolean whole) {
        this.context = context;
        this.part = part;
        this.fields = fields;
        this.depth = depth;
        blocks = new StoryBlocks(context, whole);
    }

    /** One that tells notes and remarks after the blocks they belong to. */
    static WordStory body(WordContext context, String part) {
        return new WordStory(context, part, new WordFields(), 0, true);
    }

    /** One that others tell. */
    static WordStory apart(WordContext context, String part) {
        return new WordStory(context, part, new WordFields(), 0, false);
    }

    /** One inside this, which tells nothing of what follows blocks. */
    WordStory inner(int deep) {
        return new WordStory(context, part, new WordFields(), deep + 1, false);
    }

    String part() {
        return part;
    }

    WordContext context() {
        return context;
    }

    WordFields fields() {
        return fields;
    }

    /** Reads to the end of the element that is open. */
    void read(XMLStreamReader xml, OfficeOutput out) throws XMLStreamException, SAXException, IOException {
        blocks(xml, out, depth);
        if (unfinished != null) {
            finish(unfinished, out);
            unfinished = null;
        }
        blocks.end(out);
    }

    private void blocks(XMLStreamReader xml, OfficeOutput out, int deep)
            throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (deep > DEEPEST) {
                XmlPart.skip(xml);
                continue;
            }
            switch (xml.getLocalName()) {
                case "p" -> paragraph(xml, out, deep);
                case "tbl" -> {
                    table(xml, out, deep);
                    blocks.settle(out);
                }
                case "sdt" -> control(xml, out, deep);
                case "ins", "moveTo", "customXml", "smartTag", "sdtContent", "document", "body", "hdr", "ftr" ->
                    blocks(xml, out, deep + 1);
                case "AlternateContent" -> XmlPart.first(xml, () -> blocks(xml, out, deep + 1));
                case "tcPr" -> properties(xml);
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void control(XMLStreamReader xml, OfficeOutput out, int deep)
            throws XMLStreamException, SAXException, IOException {
        boolean lists = false;
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "sdtPr" -> lists = isContents(xml);
                case "sdtContent" -> {
                    contents += lists ? 1 : 0;
                    blocks(xml, out, deep + 1);
                    contents -= lists ? 1 : 0;
                }
                default -> XmlPart.skip(xml);
            }
        }
    }

    /** Whether the properties of a control say that it holds the table of contents. */
    private static boolean isContents(XMLStreamReader xml) throws XMLStreamException {
        boolean lists = false;
        while (XmlPart.nextChild(xml)) {
            if (xml.getLocalName().equals("docPartObj")) {
                while (XmlPart.nextChild(xml)) {
                    lists |= xml.getLocalName().equals("docPartGallery")
                            && XmlPart.attribute(xml, "val").equals("Table of Contents");
                    XmlPart.skip(xml);
                }
            } else {
                XmlPart.skip(xml);
            }
        }
        return lists;
    }

    private void paragraph(XMLStreamReader xml, OfficeOutput out, int deep)
            throws XMLStreamException, SAXException, IOException {
        var paragraph = unfinished == null ? new WordParagraph() : unfinished;
        paragraph.forget();
        unfinished = null;
        paragraph.contents |= contents > 0;
        new WordRuns(this, paragraph, deep).read(xml);
        paragraph.endLink();
        if (paragraph.endless) {
            unfinished = paragraph;
        } else {
            finish(paragraph, out);
            blocks.settle(out);
        }
    }

    private void finish(WordParagraph paragraph, OfficeOutput out) throws SAXException {
        var styles = context.styles;
        var style = paragraph.style.isEmpty() ? styles.usual() : paragraph.style;
        int list = paragraph.list >= 0 ? paragraph.list : styles.list(style);
        int level = paragraph.level >= 0 ? paragraph.level
                : styles.level(style).filter(at -> paragraph.list < 0).orElseGet(
                        () -> context.numbering.levelOf(list, styles.chain(style)));
        boolean blank = paragraph.words.isBlank();
        var label = list > 0 && !(blank && paragraph.markHidden) ? context.numbering.next(list, level) : "";
        if (!blank) {
            int outline = paragraph.heading >= 0 ? paragraph.heading : styles.heading(style);
            boolean lists = paragraph.contents || styles.isContents(style, paragraph.words.text());
            blocks.paragraph(lists, outline > 0, out);
            boolean item = outline == 0 && list > 0 && context.numbering.isList(list);
            paragraph.tell(label, lists ? 0 : outline, item && !lists ? Math.max(level, styles.deeper(style)) + 1 : 0,
                    styles.role(style).toLowerCase(Locale.ROOT).replace(' ', '_'), out);
        }
        for (var beside : paragraph.beside) {
            beside.replay(out);
        }
        context.aside(paragraph.hidden.toString());
    }

    private void table(XMLStreamReader xml, OfficeOutput out, int deep)
            throws XMLStreamException, SAXException, IOException {
        blocks.table(out);
        var read = new OfficeTable(out);
        rowsAndCells(xml, read, deep + 1);
        read.end();
    }

    /** Reads rows, or the cells of one: both can stand in controls and marks of revision. */
    private void rowsAndCells(XMLStreamReader xml, OfficeTable into, int deep)
            throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "tr" -> {
                    into.row();
                    nested(xml, into, deep);
                }
                case "tc" -> cell(xml, into, deep);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> nested(xml, into, deep);
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void nested(XMLStreamReader xml, OfficeTable into, int deep)
            throws XMLStreamException, SAXException, IOException {
        if (deep > DEEPEST) {
            XmlPart.skip(xml);
        } else {
            rowsAndCells(xml, into, deep + 1);
        }
    }

    private void cell(XMLStreamReader xml, OfficeTable into, int deep)
            throws XMLStreamException, SAXException, IOException {
        var words = new Recording();
        var story = new WordStory(context, part, fields, deep + 1, false);
        story.contents = contents;
        story.read(xml, words);
        into.cell(words, story.columns);
        if (story.blocks.isProse(words)) {
            into.prose();
        }
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
        while (XmlPart.nextChild(xml)) {
            columns = xml.getLocalName().equals("gridSpan") ? XmlPart.number(xml, "val", 1) : columns;
            XmlPart.skip(xml);
        }
    }
}
