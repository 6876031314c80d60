package org.scholion.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The headings of a document, which become its bookmarks and its table of contents. */
final class Outline {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final List<Heading> headings = new ArrayList<>();

    /** Takes the headings that have an anchor. */
    void collect(Document document) {
        collect(document.getDocumentElement());
    }

    private void collect(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                var name = element.getTagName();
                if (name.matches("h[1-4]") && element.hasAttribute("id")) {
                    headings.add(new Heading(name.charAt(1) - '0', element.getAttribute("id"),
                            WHITE_SPACE.matcher(element.getTextContent()).replaceAll(" ").strip()));
                } else {
                    collect(element);
                }
            }
        }
    }

    List<Heading> headings() {
        return headings;
    }

    /** @param level from 1 */
    record Heading(int level, String anchor, String words) {
    }
}
