package org.scholion.importer.tika.worker;

import java.util.HashSet;
import java.util.Set;

import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.SAXException;

/** Reports an element of a page as XHTML events; tables that only arrange the page are reported as divisions. */
final class HtmlWalker {

    private static final int LONGEST_CELL = 400;

    private final XHTMLContentHandler out;
    private final String title;
    private final Set<Element> layout = new HashSet<>();
    private SAXException failed;

    /** @param title the text of the heading that is the title, or an empty string */
    HtmlWalker(XHTMLContentHandler out, String title) {
        this.out = out;
        this.title = title;
    }

    void walk(Element root) throws SAXException {
        NodeTraversor.traverse(new NodeVisitor() {

            @Override
            public void head(Node node, int depth) {
                report(node, true);
            }

            @Override
            public void tail(Node node, int depth) {
                report(node, false);
            }
        }, root);
        if (failed != null) {
            throw failed;
        }
    }

    private void report(Node node, boolean start) {
        if (failed != null) {
            return;
        }
        try {
            if (node instanceof TextNode text && start) {
                out.characters(text.getWholeText());
            } else if (node instanceof Element element) {
                report(element, start);
            }
        } catch (SAXException e) {
            failed = e; // the traversal cannot be left by a checked exception
        }
    }

    private void report(Element element, boolean start) throws SAXException {
        var name = element.normalName();
        if (start && name.equals("table") && !isData(element)) {
            layout.add(element);
        }
        boolean isTitle = !title.isEmpty() && (name.equals("h1") || name.equals("h2"))
                && element.text().strip().equals(title);
        var reported = isTitle ? "p" : isOfLayout(element, name) ? "div" : name;
        if (!start) {
            out.endElement(reported);
        } else if (isTitle) {
            out.startElement(reported, "class", "title");
        } else {
            out.startElement(reported);
        }
    }

    private boolean isOfLayout(Element element, String name) {
        return switch (name) {
            case "table" -> layout.contains(element);
            case "tr", "td", "th", "tbody", "thead", "tfoot" -> {
                var table = element.closest("table");
                yield table == null || layout.contains(table);
            }
            default -> false;
        };
    }

    /** Rows and columns of short cells; pages and mails also use tables to place whole paragraphs. */
    private static boolean isData(Element table) {
        if (!table.select("table p + p, h1, h2, ul").isEmpty() || table.select("table").size() > 1
                || table.selectFirst("td + td, th + td, th + th, td + th") == null) {
            return false;
        }
        return table.select("td").stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }
}
