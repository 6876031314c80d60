package org.scholion.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;

/** The analyst's own text as a table: a row for each paragraph, under which heading it stands, and what it refers to. */
final class OwnTextTable {

    private final TableMaker maker;

    OwnTextTable(TableMaker maker) {
        this.maker = maker;
    }

    ReportTable table() {
        return maker.table(ReportPart.TEXT, "text", List.of("headline:30", "words:100", "notes:14", "articles:12"),
                () -> maker.report().text().stream().flatMap(text -> new Rows().of(text.blocks())));
    }

    /** The rows of one reading of the text. */
    private final class Rows {

        private final List<List<Cell>> rows = new ArrayList<>();
        private String heading = "";

        Stream<List<Cell>> of(List<Block> blocks) {
            blocks.forEach(block -> add("", block));
            return rows.stream();
        }

        /** @param before what stands before the words: the sign or number of an item, the mark of a quotation */
        private void add(String before, Block block) {
            switch (block) {
                case Heading title -> {
                    heading = text(title.words());
                    add("", "", title.words());
                }
                case Paragraph paragraph -> add(before, text(paragraph.words()), paragraph.words());
                case Items items -> add(before, items);
                case Quote quote -> quote.blocks().forEach(inner -> add(before + "> ", inner));
                case Code code -> add(before, code.text(), List.of());
                case Table table -> {
                    addRow(before, table.header());
                    table.rows().forEach(row -> addRow(before, row));
                }
                case Rule rule -> {
                    // what it parts are rows anyway
                }
            }
        }

        private void add(String before, Items items) {
            int number = items.start();
            for (var item : items.items()) {
                var sign = items.start() == 0 ? "• " : number++ + ". ";
                for (var block : item) {
                    add(before + sign, block);
                    sign = " ".repeat(sign.length());
                }
            }
        }

        private void addRow(String before, List<List<Inline>> cells) {
            add(before, cells.stream().map(OwnTextTable.this::text).collect(Collectors.joining(" | ")),
                    cells.stream().flatMap(List::stream).toList());
        }

        private void add(String before, String words, List<Inline> inlines) {
            var references = new ArrayList<Reference>();
            collect(inlines, references);
            rows.add(List.of(Cell.of(heading), Cell.of(words.isEmpty() ? "" : before + words),
                    maker.notes(ids(references, Reference.Kind.ANNOTATION)),
                    Cell.of(ids(references, Reference.Kind.ARTICLE).stream().map(maker::article)
                            .filter(article -> article != null).map(ReportArticle::number).distinct()
                            .map(String::valueOf).collect(Collectors.joining("; ")))));
        }
    }

    private static List<String> ids(List<Reference> references, Reference.Kind kind) {
        return references.stream().filter(reference -> reference.kind() == kind && reference.found())
                .map(Reference::id).distinct().toList();
    }

    private static void collect(List<Inline> inlines, List<Reference> found) {
        for (var inline : inlines) {
            switch (inline) {
                case Reference reference -> found.add(reference);
                case Styled styled -> collect(styled.words(), found);
                case WebLink link -> collect(link.words(), found);
                case Words words -> {
                    // refer to nothing
                }
                case Break line -> {
                    // refers to nothing
                }
            }
        }
    }

    private String text(List<Inline> inlines) {
        return inlines.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Inline inline) {
        return switch (inline) {
            case Words words -> words.text();
            case Break line -> "\n";
            case Styled styled -> text(styled.words());
            case WebLink link -> text(link.words()).equals(link.address()) ? link.address()
                    : text(link.words()) + " (" + link.address() + ")";
            case Reference reference -> reference.found() ? reference.words()
                    : reference.words() + " (" + maker.word("not-found") + ")";
        };
    }
}
