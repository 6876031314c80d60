package org.scholion.core.report.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.core.report.text.ReportText.Words;

/** Makes blocks of the nodes of a parser, which limits their depth. */
final class BlockReader {

    private final InlineReader inlines;

    BlockReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    private List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(blocks, node);
        }
        return blocks;
    }

    /** Adds the block of a node; none for what is none. */
    void add(List<Block> blocks, Node node) {
        switch (node) {
            case org.commonmark.node.Heading heading ->
                blocks.add(new Heading(heading.getLevel(), inlines.inlines(heading)));
            case org.commonmark.node.Paragraph paragraph -> blocks.add(new Paragraph(inlines.inlines(paragraph)));
            case BulletList list -> blocks.add(new Items(0, items(list)));
            case OrderedList list -> {
                var start = list.getMarkerStartNumber();
                blocks.add(new Items(start == null ? 1 : Math.max(1, start), items(list)));
            }
            case BlockQuote quote -> blocks.add(new Quote(blocks(quote)));
            case FencedCodeBlock code -> blocks.add(new Code(withoutLastBreak(code.getLiteral())));
            case IndentedCodeBlock code -> blocks.add(new Code(withoutLastBreak(code.getLiteral())));
            case HtmlBlock html -> blocks.add(new Paragraph(lines(html.getLiteral())));
            case ThematicBreak rule -> blocks.add(new Rule());
            case TableBlock table -> blocks.add(table(table));
            default -> {
                // the definition of an address, which the links that use it have
            }
        }
    }

    private List<List<Block>> items(Node list) {
        var items = new ArrayList<List<Block>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(List.copyOf(blocks(item)));
        }
        return List.copyOf(items);
    }

    private static List<Inline> lines(String text) {
        var lines = new ArrayList<Inline>();
        text.lines().forEach(line -> {
            if (!lines.isEmpty()) {
                lines.add(new Break());
            }
            lines.add(new Words(line));
        });
        return List.copyOf(lines);
    }

    private Table table(TableBlock table) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row));
                }
            }
        }
        var header = rows.removeFirst();
        rows.replaceAll(row -> fitted(row, header.size()));
        return new Table(header, List.copyOf(rows));
    }

    private List<List<Inline>> cells(Node row) {
        var cells = new ArrayList<List<Inline>>();
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(inlines.inlines(cell));
        }
        return cells;
    }

    private static List<List<Inline>> fitted(List<List<Inline>> row, int width) {
        var fitted = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (fitted.size() < width) {
            fitted.add(List.of());
        }
        return List.copyOf(fitted);
    }

    private static String withoutLastBreak(String code) {
        return code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    }
}
