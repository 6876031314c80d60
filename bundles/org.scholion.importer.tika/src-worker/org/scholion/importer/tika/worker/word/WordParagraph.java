package org.scholion.importer.tika.worker.word;

import java.util.ArrayList;
import java.util.List;

import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** A paragraph that is being read. */
final class WordParagraph {

    final Recording words = new Recording();
    /** What is hidden in it. */
    final StringBuilder hidden = new StringBuilder();
    /** What stands beside it: boxes with text, in their order. */
    final List<Recording> beside = new ArrayList<>();
    String style = "";
    /** The level of a heading that the paragraph itself gives, from 1; 0 for none, -1 when it gives none. */
    int heading = -1;
    /** The list that the paragraph itself names; 0 for none, -1 when it names none. */
    int list = -1;
    int level = -1;
    /** Whether its end was deleted, or is that of an initial: the next one goes on with it. */
    boolean endless;
    boolean markHidden;
    boolean contents;
    private int links;

    void link(String target) {
        endLink();
        if (!target.isEmpty()) {
            words.startLink(target);
            links++;
        }
    }

    void endLink() {
        for (; links > 0; links--) {
            words.end("a");
        }
    }

    /** Takes the properties of the paragraph that goes on with this one. */
    void forget() {
        style = "";
        heading = -1;
        list = -1;
        level = -1;
        endless = false;
        markHidden = false;
    }

    /** Tells it with the element that it is. */
    void tell(String label, int headingLevel, int itemLevel, String styleClass, OfficeOutput out) throws SAXException {
        var element = headingLevel > 0 ? "h" + Math.min(6, headingLevel) : itemLevel > 0 ? "li" : "p";
        for (int i = 0; i < itemLevel; i++) {
            out.start("ul");
        }
        out.start(element, itemLevel > 0 || headingLevel > 0 ? "" : styleClass);
        if (!label.isEmpty()) {
            out.words(label);
        }
        words.replay(out);
        out.end(element);
        for (int i = 0; i < itemLevel; i++) {
            out.end("ul");
        }
    }
}
