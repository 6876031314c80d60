package org.scholion.importer.tika.worker.tex;

import java.util.regex.Pattern;

import org.xml.sax.SAXException;

/**
 * Tells what a reader of the printed text of a LaTeX source reads, without commands. Commands of the document's own are
 * replaced by what they stand for; of others that are not known their arguments are kept. Formulas stay as they are written.
 */
final class TexReader {

    /** What is deeper is kept as it is written. */
    private static final int DEEPEST = TexElements.DEEPEST;
    private static final Pattern LABEL = Pattern.compile("\\\\label\\{[^{}\\n]{0,100}\\}");

    private final TexOutput out;
    private final boolean german;
    /** Of a line that stands for itself, such as a title: without notes and addresses. */
    private final boolean bare;
    private final TexElements elements;
    private final TexNotes notes;
    private final TexBlocks blocks;
    private final TexCommands commands;
    private int depth;

    TexReader(TexOutput out, TexMacros macros, boolean german, boolean bare) {
        this.out = out;
        this.german = german;
        this.bare = bare;
        elements = new TexElements(out);
        notes = new TexNotes(this);
        blocks = new TexBlocks(out, elements, notes::write);
        commands = new TexCommands(this, macros);
    }

    void read(TexScanner body) throws SAXException {
        text(body);
        blocks.end();
        elements.leaveDownTo(0);
        blocks.end();
    }

    TexElements elements() {
        return elements;
    }

    TexBlocks blocks() {
        return blocks;
    }

    boolean isBare() {
        return bare;
    }

    /** Tells of a file that is taken in. */
    void elsewhere(String file) {
        var name = file.strip();
        if (!name.isEmpty()) {
            out.elsewhere(name);
        }
    }

    /** Whether nothing more inside what is read now may be looked into. */
    boolean isDeepest() {
        return depth == DEEPEST;
    }

    void text(TexScanner scanner) throws SAXException {
        if (isDeepest()) {
            blocks.write(scanner.raw());
            return;
        }
        depth++;
        while (!scanner.isAtEnd()) {
            char c = scanner.next();
            if (!Character.isWhitespace(c)) {
                sign(c, scanner);
            } else if (scanner.blanks(c)) {
                blocks.end();
            } else if (blocks.isOpen()) {
                blocks.write(" ");
            }
        }
        depth--;
    }

    private void sign(char c, TexScanner scanner) throws SAXException {
        switch (c) {
            case '\\' -> commands.read(scanner);
            case '%' -> scanner.dropComment();
            case '~' -> blocks.write(" ");
            case '{', '}' -> {
                // groups are for the program
            }
            case '$' -> formula(scanner);
            case '&' -> cell();
            case '`' -> blocks.write(scanner.take("`") ? "\u201c" : "\u2018");
            case '\'' -> blocks.write(scanner.take("'") ? "\u201d" : "\u2019");
            case ',' -> blocks.write(scanner.take(",") ? "\u201e" : ",");
            case '?' -> blocks.write(scanner.take("`") ? "\u00bf" : "?");
            case '!' -> blocks.write(scanner.take("`") ? "\u00a1" : "!");
            case '-' -> blocks.write(scanner.take("--") ? "\u2014" : scanner.take("-") ? "\u2013" : "-");
            case '"' -> blocks.write(german && !scanner.isAtEnd() ? TexSigns.german(scanner.next()) : "\"");
            default -> blocks.write(c);
        }
    }

    private void formula(TexScanner scanner) throws SAXException {
        if (scanner.take("$")) {
            display(scanner.upTo("$$"));
        } else {
            var formula = scanner.formula();
            blocks.write(formula == null ? "$" : bare ? "" : formula.raw());
        }
    }

    void item(TexScanner label) throws SAXException {
        blocks.end();
        blocks.start("li");
        if (!label.isAtEnd()) {
            text(label);
            blocks.write(" ");
        }
    }

    private void cell() throws SAXException {
        if (elements.isInTable()) {
            blocks.end();
            elements.endCell();
        } else {
            blocks.write(" ");
        }
    }

    void lineEnd(TexScanner scanner) throws SAXException {
        scanner.take("*");
        scanner.option();
        if (elements.isInTable()) {
            blocks.end();
            elements.endRow();
        } else {
            blocks.breakLine();
        }
    }

    void note(TexScanner note) throws SAXException {
        if (!bare) {
            notes.add(note);
        }
    }

    /** @param label null for the address itself */
    void link(TexScanner address, TexScanner label) throws SAXException {
        var target = address.raw().replace("\\", "").strip();
        boolean starts = !bare && blocks.startLink(target);
        if (label != null) {
            text(label);
        } else if (!bare) {
            blocks.write(target);
        }
        if (starts) {
            blocks.endLink();
        }
    }

    void heading(String element, TexScanner heading) throws SAXException {
        blocks.end();
        blocks.start(element);
        text(heading);
        blocks.end();
    }

    void display(TexScanner formula) throws SAXException {
        blocks.end();
        var words = formula == null ? "" : LABEL.matcher(formula.raw()).replaceAll("").strip();
        if (!words.isEmpty()) {
            blocks.start("pre");
            blocks.write(words);
            blocks.end();
        }
    }

    void inline(TexScanner formula) throws SAXException {
        blocks.write(formula == null ? "" : formula.raw());
    }
}
