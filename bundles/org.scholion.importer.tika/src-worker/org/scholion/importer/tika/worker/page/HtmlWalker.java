package org.scholion.importer.tika.worker.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Function;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.Addresses;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.Part;
import org.xml.sax.SAXException;

/**
 * Reports an element of a page as XHTML events; tables that only arrange the page are reported as divisions. Where the
 * kind of text changes there is a {@link Part}.
 */
public final class HtmlWalker {

    /** Elements that are most of a page and nothing to its blocks: what is in them is reported as if it were beside them. */
    private static final Set<String> PASSED_OVER = Set.of("span", "b", "strong", "i", "em", "u", "small", "font", "img",
            "picture", "source", "time", "sup", "sub", "cite");
    private static final Set<String> TABLE_TAGS = Set.of("table", "tr", "td", "th", "tbody", "thead", "tfoot");

    private final PageEvents out;
    private final Function<TextNode, Verdict> judge;
    private final Addresses addresses;
    /** Of the element that is walked; made at its first table, which many pages have not. */
    private Tables tables;
    private Element root;
    /** For each table that is open, the innermost first, whether it only arranges the page. */
    private final Deque<Boolean> inLayout = new ArrayDeque<>();
    private Verdict part = Verdict.BODY;
    private SAXException failed;

    /** Of a page all of whose links are absolute. */
    public HtmlWalker(PageEvents out, Function<TextNode, Verdict> judge) {
        this(out, new Addresses(""), judge);
    }

    /** @param addresses of the page's links */
    public HtmlWalker(PageEvents out, Addresses addresses, Function<TextNode, Verdict> judge) {
        this.out = out;
        this.addresses = addresses;
        this.judge = judge;
    }

    public void walk(Element root) throws SAXException {
        this.root = root;
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
        enter(Verdict.BODY);
    }

    private void report(Node node, boolean start) {
        if (failed != null) {
            return;
        }
        try {
            if (node instanceof TextNode text) {
                if (start) {
                    report(text);
                }
            } else if (node instanceof Element element) {
                report(element, start);
            }
        } catch (SAXException e) {
            failed = e; // the traversal cannot be left by a checked exception
        }
    }

    private void report(TextNode text) throws SAXException {
        if (!text.isBlank()) {
            var verdict = judge.apply(text);
            if (verdict == Verdict.HIDDEN) {
                return;
            }
            enter(verdict);
        }
        out.text(text.getWholeText());
    }

    private void enter(Verdict verdict) throws SAXException {
        if (verdict != part) {
            part = verdict;
            Part.begin(out, switch (verdict) {
                case TITLE -> BlockKind.TITLE;
                case CAPTION -> BlockKind.CAPTION;
                case BOILERPLATE -> BlockKind.BOILERPLATE;
                default -> null;
            });
        }
    }

    private void report(Element element, boolean start) throws SAXException {
        var name = element.normalName();
        if (PASSED_OVER.contains(name)) {
            return;
        }
        if (start && name.equals("table")) {
            inLayout.push(tables().isLayout(element));
        }
        boolean ofLayout = !inLayout.isEmpty() && inLayout.peek() && TABLE_TAGS.contains(name);
        if (start && name.equals("a") && element.hasAttr("href")) {
            out.start(name, "href", addresses.absolute(element));
        } else if (start) {
            out.start(ofLayout ? "div" : name);
        } else {
            out.end(ofLayout ? "div" : name);
        }
        if (!start && name.equals("table")) {
            inLayout.pop();
        }
    }

    private Tables tables() {
        if (tables == null) {
            tables = new Tables();
            NodeTraversor.traverse(tables, root);
        }
        return tables;
    }
}
