package org.scholion.importer.tika.worker.tex;

import org.xml.sax.SAXException;

/** The paragraphs, headings and items that are written, one after the other, into the elements that are open. */
final class TexBlocks {

    /** What is written behind a block when it has ended. */
    interface Sequel {

        void write() throws SAXException;
    }

    private final TexOutput out;
    private final TexElements elements;
    private final Sequel sequel;
    private final StringBuilder words = new StringBuilder();
    private boolean inLink;
    /** The element of the block that is open, or null. */
    private String block;

    TexBlocks(TexOutput out, TexElements elements, Sequel sequel) {
        this.out = out;
        this.elements = elements;
        this.sequel = sequel;
    }

    boolean isOpen() {
        return block != null;
    }

    void start(String element) throws SAXException {
        elements.enterCell();
        block = element;
        out.start(element);
    }

    void end() throws SAXException {
        if (block != null) {
            endLink();
            out.end(block);
            block = null;
        }
        sequel.write();
    }

    /** Starts an element that has blocks in it. */
    void enter(String element) throws SAXException {
        end();
        elements.enter(element);
    }

    void write(char c) throws SAXException {
        startParagraph();
        words.append(c);
    }

    void write(String more) throws SAXException {
        startParagraph();
        words.append(more);
    }

    /** Ends a line of the block, where one is open. */
    void breakLine() throws SAXException {
        if (block != null) {
            flush();
            out.start("br");
            out.end("br");
        }
    }

    /** @return false inside another link, which goes on */
    boolean startLink(String target) throws SAXException {
        if (inLink) {
            return false;
        }
        startParagraph();
        flush();
        out.startLink(target);
        inLink = true;
        return true;
    }

    void endLink() throws SAXException {
        flush();
        if (inLink) {
            inLink = false;
            out.end("a");
        }
    }

    private void startParagraph() throws SAXException {
        if (block == null) {
            start("p");
        }
    }

    private void flush() throws SAXException {
        if (!words.isEmpty()) {
            out.text(words.toString());
            words.setLength(0);
        }
    }
}
