package org.scholion.report.markdown;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a parser of CommonMark and GitHub's tables sees in a file: the nodes, and the text within and between them. */
record MarkdownReader(List<String> nodes, List<String> texts, List<String> links, List<String> html) {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static MarkdownReader read(String markdown) {
        var seen = new MarkdownReader(new ArrayList<>(), new ArrayList<>(List.of("")),
                new ArrayList<>(), new ArrayList<>());
        seen.visit(PARSER.parse(markdown));
        return seen;
    }

    private void visit(Node node) {
        switch (node) {
            case Text text -> append(text.getLiteral());
            case HardLineBreak line -> append("\n");
            default -> {
                begin(node);
                for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                    visit(child);
                }
                texts.add("");
            }
        }
    }

    private void begin(Node node) {
        nodes.add(node.getClass().getSimpleName());
        texts.add("");
        if (node instanceof Link link) {
            links.add(link.getDestination());
        } else if (node instanceof HtmlInline inline) {
            html.add(inline.getLiteral());
        }
    }

    /** Without the isolates that the writer adds; those of the text itself are left out as well. */
    static String withoutIsolates(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    private void append(String text) {
        texts.set(texts.size() - 1, texts.getLast() + withoutIsolates(text));
    }
}
