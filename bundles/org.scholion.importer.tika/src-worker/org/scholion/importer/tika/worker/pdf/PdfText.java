package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.scholion.importer.tika.worker.tags.TagReader;
import org.scholion.importer.tika.worker.tags.TagTree;
import org.xml.sax.SAXException;

/**
 * The text of a PDF. Pages are read and told some hundred at a time: what runs over them and which words there are is
 * known only from many, and a document must not fill the memory.
 */
public final class PdfText {

    /** Takes what is found. */
    public interface Listener {

        /** Begins a stretch of text that is a block. */
        void block(TextKind kind, int level) throws SAXException;

        /** @param target where the words lead, or an empty string */
        void words(String words, String target) throws SAXException;

        /** Rows of cells, in place of words. */
        void table(List<List<String>> rows) throws SAXException;

        /** @param tag of the language that the document's tags say the text is in */
        default void language(String tag) {
            // most documents say it elsewhere
        }

        /**
         * Pages, counted from 1, of which not all can be read.
         *
         * @param pictures that have no text
         * @param nearly that are pictures with hardly any text
         * @param pages how many there are
         */
        void unreadable(List<Integer> pictures, List<Integer> nearly, List<Integer> damaged, int pages);
    }

    /** What a block of text is. */
    public enum TextKind {
        TITLE, HEADING, PARAGRAPH, ITEM, QUOTE, CAPTION, BOILERPLATE
    }

    private static final int PAGES = 300;
    /** So that what was read is not lost when reading is stopped. */
    private static final long NANOS = 5_000_000_000L;

    private final Listener listener;
    /** {@code null} if there is none. */
    private final TagTree tree;
    private final Document document;
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> nearly = new ArrayList<>();
    private final List<Integer> damaged = new ArrayList<>();
    private long told = System.nanoTime();

    private PdfText(Listener listener, TagTree tree) {
        this.listener = listener;
        this.tree = tree;
        document = new Document(listener, tree);
    }

    /** @throws SAXException when the listener does not want to hear more */
    public static void read(PDDocument pdf, Listener listener) throws IOException, SAXException {
        var tree = TagReader.read(pdf);
        var text = new PdfText(listener, tree);
        if (tree != null && !tree.language().isBlank()) {
            listener.language(tree.language());
        }
        try {
            text.reader().writeText(pdf, Writer.nullWriter());
            text.document.tell(true);
        } catch (Refused e) {
            throw (SAXException) e.getCause();
        } finally {
            listener.unreadable(text.pictures, text.nearly, text.damaged, pdf.getNumberOfPages());
        }
    }

    private PageReader reader() {
        return new PageReader(tree) {

            @Override
            void page(PageGlyphs page) {
                take(page, getCurrentPageNo());
            }

            @Override
            void damaged(int number) {
                damaged.add(number);
            }
        };
    }

    private void take(PageGlyphs page, int number) {
        switch (page.picture()) {
            case ALL -> pictures.add(number);
            case NEARLY_ALL -> nearly.add(number);
            default -> {
                // there is text on it, or nothing
            }
        }
        document.add(page);
        if (document.waiting() >= PAGES || System.nanoTime() - told > NANOS) {
            try {
                document.tell(false);
            } catch (SAXException e) {
                throw new Refused(e);
            }
            told = System.nanoTime();
        }
    }

    /** Carries the listener's refusal through code that does not know of it. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(SAXException cause) {
            super(cause);
        }
    }
}
