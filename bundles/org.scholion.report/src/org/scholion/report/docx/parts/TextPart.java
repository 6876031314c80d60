package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.report.docx.template.Numbering;
import org.scholion.report.docx.write.Cell;
import org.scholion.report.docx.write.Content;
import org.scholion.report.docx.write.ParagraphLook;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordTable;
import org.scholion.report.docx.write.WordTable.Column;

/** The analyst's own text, block by block. */
final class TextPart {

    private static final List<Style> BULLETS = List.of(Style.BULLET_1, Style.BULLET_2, Style.BULLET_3);
    /** Below its own heading, which the part has. */
    private static final int TOP_LEVEL = 1;
    private static final int DEEPEST = 8;
    private static final int STEP = 360;

    private final Pages pages;
    private final Numbering numbering;
    private final InlineText inlines;

    TextPart(Pages pages, Numbering numbering) {
        this.pages = pages;
        this.numbering = numbering;
        this.inlines = new InlineText(pages);
    }

    void write() throws IOException {
        for (var block : pages.report().text().orElseThrow().blocks()) {
            block(block, Place.TOP);
        }
    }

    /**
     * Where a block stands.
     *
     * @param depth how many lists are around it
     * @param quoted whether it is text of somebody else
     */
    private record Place(int depth, boolean quoted) {

        static final Place TOP = new Place(0, false);

        ParagraphLook look(String words) {
            var style = quoted ? Style.QUOTE : depth > 0 ? Style.LIST_CONTINUE : Style.BODY;
            var look = ParagraphLook.of(style, words);
            return depth == 0 ? look : look.indented(STEP * Math.min(depth, DEEPEST));
        }
    }

    private void block(Block block, Place place) throws IOException {
        switch (block) {
            case Heading heading -> pages.flow().heading(Math.min(3, heading.level() + TOP_LEVEL),
                    InlineText.plain(heading.words()), line -> inlines.write(line, heading.words()));
            case Paragraph paragraph -> paragraph(paragraph.words(),
                    place.look(InlineText.plain(paragraph.words())));
            case Items items -> items(items, place);
            case Quote quote -> {
                for (var inner : quote.blocks()) {
                    block(inner, new Place(place.depth(), true));
                }
            }
            case Code code -> pages.flow().paragraph(Style.CODE, code.text().stripTrailing());
            case Table table -> table(table);
            case Rule rule -> pages.flow().rule();
        }
    }

    private void paragraph(List<Inline> words, ParagraphLook look) throws IOException {
        pages.flow().paragraph(look, line -> inlines.write(line, words));
    }

    private void items(Items items, Place place) throws IOException {
        int list = items.start() > 0 ? numbering.list(items.start(), Math.min(place.depth(), DEEPEST)) : 0;
        for (var item : items.items()) {
            boolean first = true;
            for (var block : item) {
                if (first && block instanceof Paragraph paragraph) {
                    paragraph(paragraph.words(), item(InlineText.plain(paragraph.words()), list, place.depth()));
                } else {
                    block(block, new Place(place.depth() + 1, place.quoted()));
                }
                first = false;
            }
        }
    }

    private static ParagraphLook item(String words, int list, int depth) {
        if (list != 0) {
            return ParagraphLook.of(Style.NUMBER, words).numbered(list, Math.min(depth, DEEPEST));
        }
        return ParagraphLook.of(BULLETS.get(Math.min(depth, BULLETS.size() - 1)), words);
    }

    private void table(Table table) throws IOException {
        if (table.header().isEmpty()) {
            return;
        }
        var columns = new ArrayList<Column>();
        for (int i = 0; i < table.header().size(); i++) {
            columns.add(Column.of(InlineText.plain(table.header().get(i)), share(table, i)));
        }
        var rows = pages.flow().table(WordTable.of(pages.word("table"), columns, table.rows().size()),
                Content.of(pages.word("continued")));
        for (var row : table.rows()) {
            rows.row(row.stream().map(words -> Cell.of(InlineText.plain(words), line -> inlines.write(line, words)))
                    .toList());
        }
        rows.end();
    }

    /** A column with longer texts is wider, within limits that leave each column readable. */
    private static int share(Table table, int column) {
        int longest = InlineText.plain(table.header().get(column)).length();
        for (var row : table.rows()) {
            longest = Math.max(longest, InlineText.plain(row.get(column)).length());
        }
        return Math.clamp(longest, 8, 40);
    }
}
