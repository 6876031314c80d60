package org.scholion.core.report.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.scholion.core.report.text.ReportText.Block;

/**
 * Reads Markdown as CommonMark with tables and struck words. Markup of HTML is text, a picture becomes its alternative
 * text, a link that leads neither to the web nor into the casebook becomes its words. Safe for use by several threads as
 * far as the references are.
 */
public final class ReportMarkdown {

    /** The most characters that a text may have. */
    public static final int LONGEST = 4_000_000;

    /** Quotes and lists within each other; what is deeper is text. */
    private static final int DEEPEST = 40;
    /** Short rows are filled up: a wide head over many lines would be more cells than any memory holds. */
    private static final long MOST_CELLS = 1_000_000;
    private static final String DELIMITERS = "|-: \t>";

    private static final Parser PARSER = parser(List.of(StrikethroughExtension.create(), TablesExtension.create()));
    private static final Parser WITHOUT_TABLES = parser(List.of(StrikethroughExtension.create()));

    private final References references;

    public ReportMarkdown(References references) {
        this.references = references;
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder().extensions(extensions).maxOpenBlockParsers(DEEPEST)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException when it is longer than {@link #LONGEST}
     */
    public ParsedText parse(String name, String markdown) {
        if (markdown.length() > LONGEST) {
            throw new IllegalArgumentException("Longer than " + LONGEST + " characters");
        }
        var parser = cells(markdown) > MOST_CELLS ? WITHOUT_TABLES : PARSER;
        var inlines = new InlineReader(references);
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<Integer>();
        var reader = new BlockReader(inlines);
        for (var node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            int known = blocks.size();
            reader.add(blocks, node);
            if (blocks.size() > known) {
                lines.add(node.getSourceSpans().isEmpty() ? 1 : node.getSourceSpans().getFirst().getLineIndex() + 1);
            }
        }
        return new ParsedText(new ReportText(name, blocks), lines, inlines.references());
    }

    /** No fewer than the tables of a text can have. */
    private static long cells(String markdown) {
        long columns = markdown.lines().filter(ReportMarkdown::isDelimiterRow)
                .mapToLong(row -> row.chars().filter(character -> character == '|').count() + 1).max().orElse(0);
        return columns * markdown.lines().count();
    }

    /** Whether a line may stand between the head of a table and its rows, in a quote or list or outside. */
    private static boolean isDelimiterRow(String line) {
        return line.chars().allMatch(character -> DELIMITERS.indexOf(character) >= 0);
    }
}
