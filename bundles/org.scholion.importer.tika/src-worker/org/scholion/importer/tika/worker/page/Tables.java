package org.scholion.importer.tika.worker.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds in one walk the tables that only place whole paragraphs on a page; the others hold rows and columns of short cells. */
final class Tables implements NodeVisitor {

    private static final int LONGEST_CELL = 400;

    /** What was seen of one table so far. */
    private static final class Shape {

        boolean prose;
        boolean columns;
        int cells;
        int paragraphs;
        int length;
    }

    private final Deque<Shape> open = new ArrayDeque<>();
    private final Set<Element> layout = new HashSet<>();

    /** Of an element that the walk has seen. */
    boolean isLayout(Element table) {
        return layout.contains(table);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            start(element.normalName());
        } else if (node instanceof TextNode text && !open.isEmpty() && !text.isBlank()) {
            var shape = open.peek();
            shape.length += text.getWholeText().strip().length();
            shape.prose |= shape.length > LONGEST_CELL;
        }
    }

    private void start(String name) {
        if (name.equals("table")) {
            if (!open.isEmpty()) {
                open.peek().prose = true;
            }
            open.push(new Shape());
        } else if (!open.isEmpty()) {
            inside(open.peek(), name);
        }
    }

    private static void inside(Shape shape, String name) {
        switch (name) {
            case "tr" -> shape.cells = 0;
            case "td", "th" -> {
                shape.columns |= ++shape.cells > 1;
                shape.paragraphs = 0;
                shape.length = 0;
            }
            case "p" -> shape.prose |= ++shape.paragraphs > 1;
            case "h1", "h2", "ul" -> shape.prose = true;
            default -> {
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table") && !open.isEmpty()) {
            var shape = open.pop();
            if (shape.prose || !shape.columns) {
                layout.add(element);
            }
        }
    }
}
