package org.scholion.importer.tika.worker.slides;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hslf.usermodel.HSLFGroupShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.hslf.usermodel.HSLFTextRun;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextPlaceholder;
import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.OfficeTable;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** Reads the shapes of a slide of the binary format. */
final class BinaryShapes {

    private static final int DEEPEST = 100;

    private final Recording title;
    private final Recording words;
    private final Set<String> running;
    private boolean notes;
    private boolean opening;

    /**
     * @param title takes the title
     * @param words takes everything else
     * @param running takes what stands on every slide
     */
    BinaryShapes(Recording title, Recording words, Set<String> running) {
        this.title = title;
        this.words = words;
        this.running = running;
    }

    /** Reads nothing but the text of notes. */
    void notesOnly() {
        notes = true;
    }

    /** @param first whether no slide before had a title: this one's may be that of all */
    void opening(boolean first) {
        opening = first;
    }

    void read(List<HSLFShape> shapes) throws SAXException {
        read(shapes, 0);
    }

    private void read(List<HSLFShape> shapes, int deep) throws SAXException {
        for (var shape : shapes) {
            if (shape instanceof HSLFTable table) {
                table(table);
            } else if (shape instanceof HSLFGroupShape group) {
                if (deep < DEEPEST) {
                    read(group.getShapes(), deep + 1);
                }
            } else if (shape instanceof HSLFTextShape text) {
                text(text);
            }
            describe(shape);
        }
    }

    private void describe(HSLFShape shape) throws SAXException {
        EscherComplexProperty said = HSLFShape.getEscherProperty(shape.getEscherOptRecord(),
                EscherPropertyTypes.GROUPSHAPE__DESCRIPTION);
        if (said != null && !notes) {
            var description = DrawingParts.description(
                    new String(said.getComplexData(), StandardCharsets.UTF_16LE).replace("\0", ""));
            if (!description.isEmpty()) {
                words.aside("[" + description + "]");
            }
        }
    }

    private void text(HSLFTextShape shape) throws SAXException {
        var paragraphs = shape.getTextParagraphs();
        var kind = paragraphs.isEmpty() ? null : TextPlaceholder.fromNativeId(paragraphs.get(0).getRunType());
        if (notes) {
            if (kind == TextPlaceholder.NOTES) {
                tell(paragraphs, "p", "", words);
            }
            return;
        }
        var place = shape.getPlaceholder();
        if (place == Placeholder.SLIDE_NUMBER) {
            return;
        }
        if (place == Placeholder.DATETIME || place == Placeholder.FOOTER || place == Placeholder.HEADER) {
            var said = new Recording();
            tell(paragraphs, "p", "", said);
            if (!said.isBlank()) {
                running.add(said.lines());
            }
        } else if (kind == TextPlaceholder.TITLE || kind == TextPlaceholder.CENTER_TITLE || place == Placeholder.TITLE
                || place == Placeholder.CENTERED_TITLE) {
            boolean ofAll = opening && (kind == TextPlaceholder.CENTER_TITLE || place == Placeholder.CENTERED_TITLE);
            tell(paragraphs, ofAll ? "p" : "h1", ofAll ? "title" : "", title);
        } else {
            tell(paragraphs, "p", "", words);
        }
    }

    private static void tell(List<HSLFTextParagraph> paragraphs, String element, String style, OfficeOutput out)
            throws SAXException {
        var text = new BulletedText(element, style);
        for (var paragraph : paragraphs) {
            var said = new Recording();
            for (var run : paragraph.getTextRuns()) {
                run(run, said);
            }
            if (!said.isBlank()) {
                int level = Math.clamp(paragraph.getIndentLevel(), 0, BulletedText.LEVELS - 1);
                text.tell(said, level, element.equals("p") && style.isEmpty() ? bullet(paragraph) : none(), out);
            }
        }
    }

    private static Bullet none() {
        return new Bullet(Bullet.NONE, 1);
    }

    private static Bullet bullet(HSLFTextParagraph paragraph) {
        var scheme = paragraph.getAutoNumberingScheme();
        if (scheme != null) {
            var start = paragraph.getAutoNumberingStartAt();
            return new Bullet(scheme.name(), start == null ? 1 : start);
        }
        return paragraph.isBullet() ? new Bullet(Bullet.SIGN, 1) : none();
    }

    private static void run(HSLFTextRun run, Recording out) {
        var raw = run.getRawText();
        if (raw == null || run.getFieldType() != null) {
            return; // numbers of slides, and dates of when they are shown
        }
        var link = run.getHyperlink();
        var target = link == null || link.getAddress() == null ? "" : link.getAddress();
        if (!target.isEmpty()) {
            out.startLink(target);
        }
        var lines = raw.replace("\r", "").split("\u000b", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.start("br", "");
                out.end("br");
            }
            out.words(lines[i]);
        }
        if (!target.isEmpty()) {
            out.end("a");
        }
    }

    private void table(HSLFTable table) throws SAXException {
        var told = new OfficeTable(words);
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            told.row();
            for (int column = 0; column < table.getNumberOfColumns(); column++) {
                var cell = new Recording();
                var from = table.getCell(row, column);
                if (from != null) { // one that another reaches into is none
                    tell(from.getTextParagraphs(), "p", "", cell);
                }
                told.cell(cell, 1);
            }
        }
        told.end();
    }
}
