package org.scholion.report.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.VisibleText;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Table;

/** The analyst's own text, its headings below that of the part. */
final class MarkdownProse {

    private static final int LEVEL_OF_PART = 2;
    private static final int DEEPEST = 6;

    private final MarkdownContext context;
    private final MarkdownWords words;

    MarkdownProse(MarkdownContext context) {
        this.context = context;
        words = new MarkdownWords(context);
    }

    void write(List<Block> blocks) throws IOException {
        for (var line : lines(blocks)) {
            context.out().line(line);
        }
    }

    /** A blank line behind each block. */
    private List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            lines.addAll(lines(block));
            lines.add("");
        }
        return lines;
    }

    private List<String> lines(Block block) {
        return switch (block) {
            case Heading heading -> List.of("#".repeat(Math.min(DEEPEST, LEVEL_OF_PART + heading.level())) + " "
                    + words.of(heading.words()));
            case Paragraph paragraph -> List.of(words.of(paragraph.words()));
            case Items items -> items(items);
            case Quote quote -> lines(quote.blocks()).stream().map(line -> "> " + line).toList();
            case Code code -> code(code.text());
            case Table table -> table(table);
            case Rule rule -> List.of("---");
        };
    }

    private List<String> items(Items items) {
        var lines = new ArrayList<String>();
        int number = items.start();
        for (var item : items.items()) {
            var mark = items.start() == 0 ? "- " : number++ + ". ";
            var content = lines(item);
            for (int i = 0; i < content.size(); i++) {
                lines.add(((i == 0 ? mark : " ".repeat(mark.length())) + content.get(i)).stripTrailing());
            }
            if (content.isEmpty()) {
                lines.add(mark);
            }
        }
        return lines;
    }

    /** Within a fence that is longer than any in the text. */
    private static List<String> code(String text) {
        var visible = VisibleText.of(text);
        var fence = "```";
        while (visible.contains(fence)) {
            fence += "`";
        }
        var lines = new ArrayList<String>(List.of(fence));
        visible.lines().forEach(lines::add);
        lines.add(fence);
        return lines;
    }

    private List<String> table(Table table) {
        var lines = new ArrayList<String>();
        lines.add(row(table.header()));
        lines.add("|" + " --- |".repeat(table.header().size()));
        table.rows().forEach(row -> lines.add(row(row)));
        return lines;
    }

    private String row(List<List<Inline>> cells) {
        return "| " + String.join(" | ", cells.stream().map(words::of).toList()) + " |";
    }
}
