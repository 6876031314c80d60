package org.scholion.report.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The end of a document that is to be rendered. The room that is kept below its last element belongs to nothing: where it
 * does not fit on the page the renderer would begin another, with nothing on it.
 */
final class DocumentEnd {

    private static final String NO_ROOM = "margin-bottom: 0";

    private DocumentEnd() {
    }

    /** Takes the room below the last element of the body, and of what is the last in it. */
    static void trim(Document document) {
        var last = lastElement(document.getDocumentElement());
        while (last != null && !last.getTagName().equals("tbody") && !hasTextBehind(last)) {
            var style = last.getAttribute("style");
            last.setAttribute("style", style.isBlank() ? NO_ROOM : style + "; " + NO_ROOM);
            last = lastElement(last);
        }
    }

    private static Element lastElement(Node node) {
        for (var child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
            if (child instanceof Element element) {
                return element;
            }
        }
        return null;
    }

    private static boolean hasTextBehind(Node node) {
        for (var next = node.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (!next.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
