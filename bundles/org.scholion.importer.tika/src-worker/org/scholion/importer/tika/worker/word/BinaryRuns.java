package org.scholion.importer.tika.worker.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.scholion.importer.tika.worker.parts.DrawingParts;
import org.xml.sax.SAXException;

/** Reads what is in a paragraph of the binary format, where notes, fields and pictures are single characters. */
final class BinaryRuns {

    /** Stands for a comment. */
    static final String COMMENT = "\u0005";

    private static final char PICTURE = 1;
    private static final char NOTE = 2;
    private static final char CELL_END = 7;
    private static final char LINE_END = 0xb;
    private static final char PAGE_END = 0xc;
    private static final char PARAGRAPH_END = '\r';
    private static final char COLUMN_END = 0xe;
    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1e;

    private final WordFields fields;
    private final BinaryContext context;
    private final WordParagraph paragraph;
    private final StringBuilder words = new StringBuilder();
    private boolean hidden;

    BinaryRuns(BinaryStory story, WordParagraph paragraph) {
        this.paragraph = paragraph;
        context = story.context();
        fields = story.fields();
    }

    /** Whether the paragraph ends with a cell. */
    boolean read(Paragraph from) throws SAXException {
        boolean cell = false;
        for (int i = 0; i < from.numCharacterRuns(); i++) {
            var run = from.getCharacterRun(i);
            if (run == null) {
                continue;
            }
            var text = run.text();
            cell = text.indexOf(CELL_END) >= 0;
            if (run.isMarkedDeleted()) {
                paragraph.endless |= text.endsWith("\r");
                continue;
            }
            hidden = run.isVanished();
            paragraph.markHidden = hidden && text.endsWith("\r");
            if (run.isSymbol()) {
                words.append(symbol(run));
            } else {
                read(run, text);
            }
            flush();
        }
        var initial = from.getDropCap();
        paragraph.endless |= initial != null && !initial.isEmpty() && initial.getDropCapType() > 0 && !cell;
        return cell;
    }

    private static String symbol(CharacterRun run) {
        var font = run.getSymbolFont();
        return WordSymbols.character(font == null ? "" : font.getMainFontName(),
                Integer.toHexString(run.getSymbolCharacter()));
    }

    private void read(CharacterRun run, String text) throws SAXException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = note(c, run.getStartOffset() + i);
            if (c >= ' ' && !mark) {
                words.append(c);
            } else if (c < ' ') {
                control(c, run);
            }
        }
    }

    private void control(char c, CharacterRun run) throws SAXException {
        switch (c) {
            case '\t' -> words.append(c);
            case HYPHEN -> words.append('\u2011');
            case LINE_END, PAGE_END, COLUMN_END -> lineBreak();
            case PICTURE -> picture(run);
            case 5 -> {
                if (run.isSpecialCharacter()) {
                    context.comment();
                }
            }
            case FIELD -> {
                flush();
                fields.begin();
            }
            case RESULT -> {
                flush();
                paragraph.link(fields.separate());
            }
            case FIELD_END -> {
                flush();
                words.append(fields.end());
                flush();
                paragraph.endLink();
            }
            default -> {
                return; // ends of paragraphs and cells, anchors of what is told elsewhere
            }
        }
    }

    /** Tells the mark of the note that is referred to there; whether it is one that counts. */
    private boolean note(char c, int at) throws SAXException {
        var foot = context.footnoteAt.get(at);
        var end = foot == null ? context.endnoteAt.get(at) : null;
        if (foot == null && end == null) {
            return false;
        }
        var mark = c != NOTE ? "" : (foot != null ? context.footnotes : context.endnotes).mark();
        words.append(mark);
        if (foot != null) {
            context.footnote(foot.toString(), mark);
        } else {
            context.endnote(end.toString(), mark);
        }
        return c == NOTE;
    }

    private void picture(CharacterRun run) throws SAXException {
        if (fields.isInstruction() || context.pictures == null || !run.isSpecialCharacter()) {
            return;
        }
        context.around(() -> {
            var said = context.pictures.hasPicture(run)
                    ? context.pictures.extractPicture(run, false).getDescription()
                    : null;
            var words = said == null ? "" : DrawingParts.description(said);
            context.aside(words.isEmpty() ? "" : "[" + words + "]");
        });
    }

    private void lineBreak() {
        flush();
        if (!hidden && !paragraph.words.isBlank() && !fields.isInstruction()) {
            paragraph.words.start("br", "");
            paragraph.words.end("br");
        }
    }

    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        var said = words.toString();
        words.setLength(0);
        if (fields.isInstruction()) {
            fields.instruction(said);
        } else if (hidden) {
            paragraph.hidden.append(said);
        } else {
            paragraph.contents |= fields.isContents() && !said.isBlank();
            paragraph.words.words(said);
        }
    }
}
