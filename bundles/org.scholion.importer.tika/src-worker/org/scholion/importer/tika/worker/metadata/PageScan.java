package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** All that is needed of a page to know its properties, gathered in one pass. */
final class PageScan implements NodeVisitor {

    /** A line of text as it is shown. */
    record Line(String text, Element element) {
    }

    /**
     * An element that is, or may be, a moment for machines.
     *
     * @param line the element of the line that it stands in, null where it begins one
     */
    record Moment(Element element, Element line) {
    }

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "svg", "iframe",
            "select",
            "textarea", "object");
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn",
            "em",
            "font", "i", "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "ins", "del");
    private static final int MOST_LINES = 4000;

    final MetaTags meta = new MetaTags();
    final List<String> jsonLd = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final Areas areas = new Areas(headings);
    final List<Moment> times = new ArrayList<>();
    /** Elements with {@code itemprop} or {@code rel}. */
    final List<Element> marked = new ArrayList<>();
    /** Elements with a class or id. */
    final List<Element> named = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Element openIn;
    private int silent;

    static PageScan of(Document page) {
        var scan = new PageScan();
        page.traverse(scan);
        scan.endLine();
        return scan;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element);
        } else if (node instanceof TextNode text && silent == 0 && lines.size() < MOST_LINES) {
            openIn = openIn == null && !text.isBlank() && text.parent() instanceof Element parent ? parent : openIn;
            open.append(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= SILENT.contains(element.normalName()) ? 1 : 0;
            if (!INLINE.contains(element.normalName())) {
                endLine();
            }
        }
    }

    private void enter(Element element) {
        var name = element.normalName();
        if (!INLINE.contains(name)) {
            endLine();
        }
        silent += SILENT.contains(name) ? 1 : 0;
        switch (name) {
            case "meta" -> meta.add(element);
            case "link" -> links.add(element);
            case "h1" -> headings.add(element);
            case "time" -> times.add(new Moment(element, openIn));
            case "abbr" -> {
                if (element.hasAttr("title")) { // perhaps a moment, as pages had it before there was an element for it
                    times.add(new Moment(element, openIn));
                }
            }
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            default -> {
            }
        }
        if (element.attributesSize() > 0) {
            var attributes = element.attributes(); // whose names are in small letters: asked so, they tell it quickly
            if (attributes.hasKey("itemprop") || attributes.hasKey("rel")) {
                marked.add(element);
            }
            if (attributes.hasKey("class") || attributes.hasKey("id")) {
                named.add(element);
            }
        }
    }

    /** The open line with single blanks. */
    private String folded() {
        var folded = new char[open.length()];
        open.getChars(0, folded.length, folded, 0);
        int length = 0;
        for (char c : folded) {
            if (c > ' ' && c < '\u0085' || !Character.isWhitespace(c) && c != '\u00a0') {
                folded[length++] = c;
            } else if (length > 0 && folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        return new String(folded, 0, length).strip();
    }

    private void endLine() {
        if (!open.isEmpty()) {
            var text = folded();
            if (!text.isEmpty() && openIn != null) {
                lines.add(new Line(text, openIn));
            }
            open.setLength(0);
            openIn = null;
        }
    }
}
