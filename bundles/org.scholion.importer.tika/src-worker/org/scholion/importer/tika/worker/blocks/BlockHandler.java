package org.scholion.importer.tika.worker.blocks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Supplier;

import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.document.Part;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns XHTML events into blocks of text. White space is collapsed except where it is preformatted. Only depths are
 * counted, so that neither deep nesting nor unbalanced tags cost anything.
 */
public final class BlockHandler extends DefaultHandler {

    /** A block of its own before the next text, if there is one. What it says may be known only then. */
    private record Announcement(BlockKind kind, int level, Supplier<String> words) {
    }

    private static final int MOST_EMPTY_CELLS = 256;
    private static final int LOWEST_HEADING = 6;

    private static final Set<String> NOTES = Set.of("footnote", "endnote", "note", "annotation");

    private final Reply reply;
    private final Deque<Announcement> announced = new ArrayDeque<>();
    private final Deque<BlockContext> outer = new ArrayDeque<>();
    private BlockContext at = new BlockContext();
    private BlockKind open;
    private int spaces;
    private int lineEnds;
    private int cells;
    private boolean rowHasText;
    private boolean tableHasText;
    /** Where the text leads that comes, and what the reply was told of it; empty for nowhere. */
    private String target = "";
    private String told = "";

    public BlockHandler(Reply reply) {
        this.reply = reply;
    }

    /** Before its first text the document gets a title, if there is one then. */
    public void announceTitle(Supplier<String> title) {
        announced.addLast(new Announcement(BlockKind.TITLE, 0, title));
    }

    /** What comes until {@link #leave} is a document inside the document; if it has text, its name becomes a heading. */
    public void enter(Supplier<String> name) {
        endBlock();
        target = "";
        outer.push(at);
        at = new BlockContext();
        announced.addLast(new Announcement(BlockKind.HEADING, Math.min(LOWEST_HEADING, outer.size()), name));
        at.announcement = announced.peekLast();
    }

    public void leave() {
        endBlock();
        announced.remove(at.announcement);
        at = outer.pop();
    }

    /** Adds a line that the document does not have: boilerplate. */
    public void remark(String words) {
        endBlock();
        while (!announced.isEmpty()) {
            announce(announced.removeFirst());
        }
        announce(new Announcement(BlockKind.BOILERPLATE, 0, () -> words));
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        var name = local.isEmpty() ? qualified : local;
        if (name.equals("p") || name.equals("div")) {
            startInNote(name, attributes.getValue("class"));
        }
        switch (name) {
            case "head", "script", "style", "template" -> at.ignored++;
            case "table" -> startTable();
            case "tr" -> startRow();
            case "td", "th" -> startCell();
            case "br" -> lineBreak();
            case "a" -> target = LinkTarget.of(attributes.getValue("href"));
            case Part.NAME -> startPart(Part.kind(attributes));
            case "p" -> startParagraph(attributes.getValue("class"));
            case "h1" -> startFirstHeading(attributes.getValue("class"));
            default -> startBlock(name);
        }
    }

    /** A foot or end note of a word processor. */
    private void startInNote(String name, String style) {
        if (at.note == null && style != null && NOTES.contains(style)) {
            at.note = name;
        }
        at.notes += name.equals(at.note) ? 1 : 0;
    }

    /** Word processors have a style for the title of all. */
    private void startFirstHeading(String style) {
        startBlock("h1");
        at.title = "title".equals(style) && at.tables == 0;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        var name = local.isEmpty() ? qualified : local;
        switch (name) {
            case "head", "script", "style", "template" -> at.ignored = Math.max(0, at.ignored - 1);
            case "table" -> endTable();
            case "tr", "td", "th", "br" -> softSpace();
            case "a" -> target = "";
            default -> endBlock(name);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (at.ignored > 0) {
            return;
        }
        if (at.preformatted > 0 && at.tables == 0) {
            for (int i = start; i < start + length; i++) {
                preformatted(chars[i]);
            }
        } else {
            words(chars, start, start + length);
        }
    }

    /** What is to be said before a word is said with its first character; the others follow at once. */
    private void words(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isSpace(chars[i])) {
                softSpace();
            } else {
                visible(chars[i]);
                int rest = i + 1;
                while (i + 1 < to && !isSpace(chars[i + 1])) {
                    i++;
                }
                reply.text(chars, rest, i + 1);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        characters(chars, start, length);
    }

    /** Ends the open block: what follows belongs to another one. */
    void endBlock() {
        open = null;
        spaces = 0;
        lineEnds = 0;
    }

    private void startParagraph(String style) {
        if ("title".equals(style) && at.tables == 0) {
            endBlock();
            at.title = true;
        } else {
            startBlock("p");
            at.style = ParagraphStyles.kind(style);
        }
    }

    private void startPart(BlockKind kind) {
        endBlock();
        at.part = kind;
    }

    private void startBlock(String name) {
        if (!isBlock(name)) {
            return;
        }
        breakBlock();
        count(name, 1);
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            at.heading = name.charAt(1) - '0';
        }
    }

    private void endBlock(String name) {
        if (!isBlock(name)) {
            return;
        }
        breakBlock();
        count(name, -1);
        if (name.charAt(0) == 'h') {
            at.heading = 0;
        }
        at.title = false;
        at.style = null;
        if (name.equals(at.note) && --at.notes == 0) {
            at.note = null;
        }
    }

    private void count(String name, int step) {
        switch (name) {
            case "ul", "ol", "dl" -> at.lists = Math.max(0, at.lists + step);
            case "li", "dt" -> at.items = Math.max(0, at.items + step);
            case "dd" -> {
                at.items = Math.max(0, at.items + step);
                at.lists = Math.max(0, at.lists + step); // below what it explains
            }
            case "blockquote" -> at.quotes = Math.max(0, at.quotes + step);
            case "figcaption" -> at.captions = Math.max(0, at.captions + step);
            case "caption" -> at.captions = Math.max(0, at.captions + step);
            case "pre" -> at.preformatted = Math.max(0, at.preformatted + step);
            default -> {
            }
        }
    }

    /** Inside a table everything is one block, and so is boilerplate, line by line; elsewhere a block ends. */
    private void breakBlock() {
        if (at.tables > 0) {
            softSpace();
        } else if (at.part == BlockKind.BOILERPLATE) {
            lineEnds = open == null ? 0 : Math.max(1, lineEnds);
            spaces = 0;
        } else {
            endBlock();
        }
    }

    private void startTable() {
        breakBlock();
        if (at.tables++ == 0) {
            tableHasText = false;
            rowHasText = false;
            cells = 0;
        }
    }

    private void endTable() {
        at.tables = Math.max(0, at.tables - 1);
        breakBlock();
    }

    private void startRow() {
        if (at.tables == 1) {
            rowHasText = false;
            cells = 0;
        }
        softSpace();
    }

    private void startCell() {
        if (at.tables == 1 && at.part == null) {
            cells++;
            spaces = 0;
        } else {
            softSpace();
        }
    }

    private void lineBreak() {
        if (at.tables > 0) {
            softSpace();
        } else if (open != null) {
            lineEnds = Math.min(2, lineEnds + 1);
        }
    }

    private void preformatted(char c) {
        if (c == '\n') {
            if (open != null) {
                lineEnds++;
            }
            spaces = 0;
        } else if (c == ' ' || c == '\t') {
            spaces += c == '\t' ? 4 : 1;
        } else if (c != '\r') {
            visible(c);
        }
    }

    private void softSpace() {
        spaces = 1;
    }

    private void visible(char c) {
        if (open == null) {
            openBlock();
        }
        if (!told.isEmpty() && !told.equals(target)) {
            tell(""); // white space belongs to no link
        }
        if (open == BlockKind.TABLE) {
            separateCells();
        }
        for (; lineEnds > 0; lineEnds--) {
            reply.text('\n');
            spaces = at.preformatted > 0 ? spaces : 0;
        }
        for (; spaces > 0; spaces--) {
            reply.text(' ');
        }
        if (!told.equals(target)) {
            tell(target);
        }
        reply.text(c);
    }

    private void tell(String link) {
        reply.link(link);
        told = link;
    }

    private void openBlock() {
        open = at.kind();
        while (!announced.isEmpty() && !isPremature(announced.peekFirst())) {
            announce(announced.removeFirst());
        }
        told = "";
        reply.block(open, at.level(), at.note != null);
        lineEnds = 0;
        spaces = at.preformatted > 0 ? spaces : 0;
    }

    /** A document inside with nothing but boilerplate, as the list of a book's chapters, needs no heading. */
    private boolean isPremature(Announcement announcement) {
        return announcement.kind() == BlockKind.HEADING && open == BlockKind.BOILERPLATE;
    }

    private void announce(Announcement announcement) {
        var words = announcement.words().get().strip();
        if (!words.isEmpty()) {
            reply.block(announcement.kind(), announcement.level());
            words.chars().forEach(c -> reply.text((char) c));
        }
    }

    private void separateCells() {
        if (!rowHasText && tableHasText) {
            reply.text('\n');
            spaces = 0;
        }
        int tabs = rowHasText ? cells : Math.max(0, cells - 1);
        for (int i = 0; i < Math.min(tabs, MOST_EMPTY_CELLS); i++) {
            reply.text('\t');
            spaces = 0;
        }
        cells = 0;
        rowHasText = true;
        tableHasText = true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "h1", "h2", "h3", "h4",
                    "h5",
                    "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "caption",
                    "address", "hr", "form", "fieldset", "details", "summary", "body", "html", "center", "option" ->
                true;
            default -> false;
        };
    }
}
