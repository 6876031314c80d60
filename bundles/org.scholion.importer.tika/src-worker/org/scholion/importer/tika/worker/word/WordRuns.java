package org.scholion.importer.tika.worker.word;

import java.io.IOException;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.Formula;
import org.scholion.importer.tika.worker.parts.XmlPart;
import org.xml.sax.SAXException;

/** Reads what is in a paragraph. */
final class WordRuns {

    private static final int DEEPEST = 300;

    private final WordStory story;
    private final WordContext context;
    private final WordFields fields;
    private final WordParagraph paragraph;
    private final WordDrawing drawing;
    private final int depth;
    private boolean prompt;

    /** @param depth of elements around it */
    WordRuns(WordStory story, WordParagraph paragraph, int depth) {
        this.story = story;
        this.paragraph = paragraph;
        context = story.context();
        fields = story.fields();
        drawing = new WordDrawing(story, paragraph);
        this.depth = depth;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, SAXException, IOException {
        inline(xml, depth);
    }

    private void inline(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        while (XmlPart.nextChild(xml)) {
            if (deep > DEEPEST) {
                XmlPart.skip(xml);
                continue;
            }
            switch (xml.getLocalName()) {
                case "pPr" -> properties(xml);
                case "r" -> run(xml, deep);
                case "hyperlink" -> link(xml, deep);
                case "fldSimple" -> field(xml, deep);
                case "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "sdtContent" -> inline(xml, deep + 1);
                case "sdt" -> control(xml, deep);
                case "oMath", "oMathPara" -> paragraph.words.words(Formula.text(xml));
                case "AlternateContent" -> XmlPart.first(xml, () -> inline(xml, deep + 1));
                default -> XmlPart.skip(xml);
            }
        }
    }

    private void link(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        var id = XmlPart.attribute(xml, "id");
        var target = id.isEmpty() ? "" : context.source.target(story.part(), id).orElse("");
        paragraph.link(target);
        inline(xml, deep + 1);
        paragraph.endLink();
    }

    private void field(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        var instruction = XmlPart.attribute(xml, "instr");
        paragraph.contents |= WordFields.isContents(instruction);
        var target = WordFields.target(instruction);
        paragraph.link(target);
        inline(xml, deep + 1);
        if (!target.isEmpty()) {
            paragraph.endLink();
        }
    }

    private void control(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        boolean outer = prompt;
        while (XmlPart.nextChild(xml)) {
            if (xml.getLocalName().equals("sdtPr")) {
                while (XmlPart.nextChild(xml)) {
                    prompt |= xml.getLocalName().equals("showingPlcHdr") && XmlPart.isOn(xml);
                    XmlPart.skip(xml);
                }
            } else if (xml.getLocalName().equals("sdtContent")) {
                inline(xml, deep + 1);
            } else {
                XmlPart.skip(xml);
            }
        }
        prompt = outer;
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "pStyle" -> paragraph.style = XmlPart.attribute(xml, "val");
                case "outlineLvl" -> paragraph.heading = WordStyles.heading(xml);
                case "framePr" -> paragraph.endless |= XmlPart.attribute(xml, "dropCap").matches("drop|margin");
                case "numPr" -> {
                    while (XmlPart.nextChild(xml)) {
                        switch (xml.getLocalName()) {
                            case "numId" -> paragraph.list = XmlPart.number(xml, "val", 0);
                            case "ilvl" -> paragraph.level = XmlPart.number(xml, "val", 0);
                            default -> {
                            }
                        }
                        XmlPart.skip(xml);
                    }
                    continue;
                }
                case "rPr" -> {
                    while (XmlPart.nextChild(xml)) {
                        paragraph.endless |= xml.getLocalName().equals("del");
                        paragraph.markHidden |= xml.getLocalName().equals("vanish") && XmlPart.isOn(xml);
                        XmlPart.skip(xml);
                    }
                    continue;
                }
                default -> {
                }
            }
            XmlPart.skip(xml);
        }
    }

    private void run(XMLStreamReader xml, int deep) throws XMLStreamException, SAXException, IOException {
        boolean hidden = context.styles.isHidden(paragraph.style);
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "rPr" -> hidden = isHidden(xml, hidden);
                case "AlternateContent" -> {
                    if (deep > DEEPEST) {
                        XmlPart.skip(xml);
                    } else {
                        XmlPart.first(xml, () -> run(xml, deep + 1));
                    }
                }
                case "ruby" -> {
                    while (XmlPart.nextChild(xml)) {
                        if (xml.getLocalName().equals("rubyBase") && deep <= DEEPEST) {
                            inline(xml, deep + 1);
                        } else {
                            XmlPart.skip(xml); // how it is pronounced
                        }
                    }
                }
                case "fldChar" -> fieldEnd(xml, hidden);
                case "drawing", "pict", "object" -> drawing.read(xml, deep);
                default -> leaf(xml, hidden);
            }
        }
    }

    private boolean isHidden(XMLStreamReader xml, boolean byStyle) throws XMLStreamException {
        boolean hidden = byStyle;
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "vanish" -> hidden = XmlPart.isOn(xml);
                case "rStyle" -> {
                    var style = XmlPart.attribute(xml, "val");
                    boolean asks = prompt && context.styles.name(style).equalsIgnoreCase("placeholder text");
                    hidden |= asks || context.styles.isHidden(style);
                }
                default -> {
                }
            }
            XmlPart.skip(xml);
        }
        return hidden;
    }

    private void fieldEnd(XMLStreamReader xml, boolean hidden) throws XMLStreamException {
        var type = XmlPart.attribute(xml, "fldCharType");
        var box = box(xml);
        switch (type) {
            case "begin" -> {
                words(box, hidden);
                fields.begin();
            }
            case "separate" -> {
                paragraph.link(fields.separate());
            }
            case "end" -> {
                words(fields.end(), hidden);
                paragraph.endLink();
            }
            default -> {
            }
        }
    }

    /** A box to be ticked says only in its properties whether it is; an empty string where there is none. */
    private static String box(XMLStreamReader xml) throws XMLStreamException {
        var box = "";
        while (XmlPart.nextChild(xml)) { // the data of a form
            while (XmlPart.nextChild(xml)) {
                boolean is = xml.getLocalName().equals("checkBox");
                box = is ? "\u2610" : box;
                while (XmlPart.nextChild(xml)) {
                    boolean says = is && xml.getLocalName().matches("default|checked");
                    box = says ? XmlPart.isOn(xml) ? "\u2612" : "\u2610" : box;
                    XmlPart.skip(xml);
                }
            }
        }
        return box;
    }

    private void leaf(XMLStreamReader xml, boolean hidden) throws XMLStreamException, SAXException {
        switch (xml.getLocalName()) {
            case "t" -> {
                words(XmlPart.text(xml), hidden);
                return;
            }
            case "instrText" -> {
                fields.instruction(XmlPart.text(xml));
                return;
            }
            case "tab", "ptab" -> words("\t", hidden);
            case "br", "cr" -> lineBreak(hidden);
            case "noBreakHyphen" -> words("\u2011", hidden);
            case "sym" -> words(WordSymbols.character(XmlPart.attribute(xml, "font"),
                    XmlPart.attribute(xml, "char")), hidden);
            case "footnoteReference" -> context.footnote(XmlPart.attribute(xml, "id"), mark(xml, context.footnotes));
            case "endnoteReference" -> context.endnote(XmlPart.attribute(xml, "id"), mark(xml, context.endnotes));
            case "commentReference" -> context.comment(XmlPart.attribute(xml, "id"));
            default -> {
            }
        }
        XmlPart.skip(xml);
    }

    /** A note may have a mark of its own, which is text. */
    private String mark(XMLStreamReader xml, WordNotes notes) {
        var own = XmlPart.attribute(xml, "customMarkFollows");
        if (own.equals("1") || own.equals("true") || own.equals("on")) {
            return "";
        }
        var mark = notes.mark();
        paragraph.words.words(mark);
        return mark;
    }

    private void lineBreak(boolean hidden) {
        boolean first = paragraph.words.isBlank(); // the number of the paragraph stands before it
        if (!hidden && !first && !fields.isInstruction()) {
            paragraph.words.start("br", "");
            paragraph.words.end("br");
        }
    }

    private void words(String words, boolean hidden) {
        if (words.isEmpty() || fields.isInstruction()) {
            return;
        }
        if (!hidden) {
            paragraph.contents |= fields.isContents() && !words.isBlank();
            paragraph.words.words(words);
        } else if (!prompt) {
            paragraph.hidden.append(words);
        }
    }
}
