package org.scholion.ui.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

import org.scholion.core.report.text.ParsedText;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;
import org.scholion.core.span.Span;
import org.scholion.ui.report.PreviewText.Indent;
import org.scholion.ui.report.PreviewText.Look;
import org.scholion.ui.report.PreviewText.Place;
import org.scholion.ui.report.PreviewText.Role;
import org.scholion.ui.report.PreviewText.Run;

/**
 * Lays out a report text: as much of it around a line as can be shown at once, with the notes of its references below.
 * Needs no display; used once.
 */
public final class PreviewBuilder {

    /** A longer text is shown in part: each line above the one that is looked at costs time. */
    private static final int MOST_CHARACTERS = 60_000;
    private static final int STEP = 24;
    private static final String BULLET = "•  ";
    private static final String RULE = "⁂";

    private final Function<Reference, String> facts;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Indent> indents = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> blocks = new ArrayList<>();
    private final int columns;
    private final Map<String, Integer> numbers;
    private final Map<Integer, Reference> notes;

    /**
     * Makes a builder.
     *
     * @param facts what a note says of a reference
     * @param columns how many characters of a fixed width there is room for
     */
    public PreviewBuilder(Function<Reference, String> facts, int columns) {
        this(facts, columns, new HashMap<>(), new LinkedHashMap<>());
    }

    private PreviewBuilder(Function<Reference, String> facts, int columns, Map<String, Integer> numbers,
            Map<Integer, Reference> notes) {
        this.facts = facts;
        this.columns = columns;
        this.numbers = numbers;
        this.notes = notes;
    }

    /** Lays it out, from somewhat above a line of the Markdown. */
    public PreviewText build(ParsedText parsed, int line) {
        int first = firstBlock(parsed, line);
        number(parsed, first);
        var all = parsed.text().blocks();
        for (int i = first; i < all.size() && text.length() < MOST_CHARACTERS; i++) {
            blocks.add(text.length());
            add(all.get(i), 0, Look.PLAIN);
        }
        addNotes();
        return new PreviewText(text.toString(), runs, indents, places, blocks, first);
    }

    /** Everything, where it is short; else some blocks before the line. */
    private static int firstBlock(ParsedText parsed, int line) {
        int size = 0;
        int block = 0;
        for (int i = 0; i < parsed.lines().size(); i++) {
            block = parsed.lines().get(i) <= line ? i : block;
        }
        int first = block;
        var all = parsed.text().blocks();
        while (first > 0 && size < MOST_CHARACTERS / 2) {
            size += length(all.get(--first));
        }
        return first;
    }

    /** About how long a block is. */
    private static int length(Block block) {
        return switch (block) {
            case Heading heading -> length(heading.words());
            case Paragraph paragraph -> length(paragraph.words());
            case Items items -> items.items().stream().flatMap(List::stream).mapToInt(PreviewBuilder::length).sum();
            case Quote quote -> quote.blocks().stream().mapToInt(PreviewBuilder::length).sum();
            case Code code -> code.text().length();
            case Table table -> 20 * table.header().size() * (1 + table.rows().size());
            case Rule rule -> 1;
        };
    }

    private static int length(List<Inline> words) {
        return words.stream().mapToInt(word -> word instanceof Words plain ? plain.text().length() : 40).sum();
    }

    /** Notes have the numbers that they have in the whole text. */
    private void number(ParsedText parsed, int first) {
        int from = first < parsed.lines().size() ? parsed.lines().get(first) : Integer.MAX_VALUE;
        parsed.references().stream().filter(placed -> placed.line() < from)
                .flatMap(placed -> placed.reference().stream()).forEach(this::note);
    }

    /** The number of the note of a reference; 0 where it has none. */
    private int note(Reference reference) {
        return reference.kind() != Kind.ANNOTATION || !reference.found() ? 0
                : numbers.computeIfAbsent(reference.id(), id -> numbers.size() + 1);
    }

    private void add(Block block, int indent, Look look) {
        switch (block) {
            case Heading heading -> line(heading.words(), indent, look.asHeading(heading.level()));
            case Paragraph paragraph -> line(paragraph.words(), indent, look);
            case Items items -> items(items, indent, look);
            case Quote quote -> quote.blocks().forEach(inner -> add(inner, indent + STEP, look.asItalic()));
            case Code code -> {
                code.text().lines().forEach(line -> {
                    indents.add(new Indent(text.length(), indent + STEP, indent + STEP));
                    append(line + "\n", look.asFixed());
                });
                text.append('\n');
            }
            case Rule rule -> {
                indents.add(new Indent(text.length(), indent, indent));
                append(RULE, look.as(Role.QUIET));
                text.append("\n\n");
            }
            case Table table -> table(table, indent, look);
        }
    }

    private void line(List<Inline> words, int indent, Look look) {
        indents.add(new Indent(text.length(), indent, indent));
        inlines(words, look);
        text.append("\n\n");
    }

    private void items(Items items, int indent, Look look) {
        int number = items.start();
        for (var item : items.items()) {
            int begin = text.length();
            var mark = items.start() == 0 ? BULLET : number++ + ".  ";
            append(mark, look.as(Role.QUIET));
            int known = indents.size();
            item.forEach(block -> add(block, indent + STEP, look));
            if (item.isEmpty()) {
                text.append("\n\n");
            }
            if (indents.size() > known && indents.get(known).offset() == begin + mark.length()) {
                indents.remove(known); // its first line has the mark in front
            }
            indents.add(known, new Indent(begin, indent + STEP / 2, indent + STEP));
            if (text.length() > begin + 2 && item.size() == 1) {
                text.setLength(text.length() - 1); // items of one paragraph stand close
            }
        }
        text.append('\n');
    }

    private void table(Table table, int indent, Look look) {
        var rows = new ArrayList<List<PreviewBuilder>>();
        rows.add(cells(table.header(), look.asBold()));
        table.rows().forEach(row -> rows.add(cells(row, look)));
        var widths = TableLayout.widths(
                rows.stream().map(row -> row.stream().map(cell -> cell.text.toString()).toList()).toList(), columns);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), widths, indent, look);
            if (i == 0) {
                rule(widths, indent, look);
            }
        }
        text.append('\n');
    }

    /** Each cell laid out by itself, so that it can be broken into lines. */
    private List<PreviewBuilder> cells(List<List<Inline>> row, Look look) {
        return row.stream().map(words -> {
            var cell = new PreviewBuilder(facts, columns, numbers, notes);
            cell.inlines(words, look.asFixed());
            return cell;
        }).toList();
    }

    private void rule(int[] widths, int indent, Look look) {
        indents.add(new Indent(text.length(), indent, indent));
        var rule = new StringJoiner(" ".repeat(TableLayout.GAP));
        for (int width : widths) {
            rule.add("─".repeat(width));
        }
        append(rule + "\n", look.asFixed().as(Role.QUIET));
    }

    private void row(List<PreviewBuilder> cells, int[] widths, int indent, Look look) {
        var lines = new ArrayList<List<Span>>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(TableLayout.lines(cells.get(i).text.toString(), widths[i]));
        }
        int most = Math.max(1, lines.stream().mapToInt(List::size).max().orElse(1));
        for (int k = 0; k < most; k++) {
            indents.add(new Indent(text.length(), indent, indent));
            for (int i = 0; i < widths.length; i++) {
                int begin = text.length();
                if (k < lines.get(i).size()) {
                    append(cells.get(i), lines.get(i).get(k));
                }
                int filled = text.codePointCount(begin, text.length());
                int gap = i < widths.length - 1 ? TableLayout.GAP : 0;
                append(" ".repeat(Math.max(0, widths[i] - filled) + gap), look.asFixed());
            }
            text.append('\n');
        }
    }

    /** A part of what another has laid out. */
    private void append(PreviewBuilder other, Span part) {
        int shift = text.length() - part.begin();
        text.append(other.text, part.begin(), part.end());
        for (var run : other.runs) {
            int begin = Math.max(run.begin(), part.begin());
            int end = Math.min(run.end(), part.end());
            if (begin < end) {
                runs.add(new Run(begin + shift, end + shift, run.look()));
            }
        }
        for (var place : other.places) {
            int begin = Math.max(place.begin(), part.begin());
            int end = Math.min(place.end(), part.end());
            if (begin < end) {
                places.add(new Place(begin + shift, end + shift, place.reference()));
            }
        }
    }

    private void inlines(List<Inline> words, Look look) {
        for (var word : words) {
            switch (word) {
                case Words plain -> append(plain.text(), look);
                case Break end -> append("\n", look);
                case Styled styled -> inlines(styled.words(), switch (styled.look()) {
                    case EMPHASIS -> look.asItalic();
                    case STRONG -> look.asBold();
                    case CODE -> look.asFixed();
                    case STRUCK -> look.asStruck();
                });
                case WebLink link -> inlines(link.words(), look.as(Role.WEB));
                case Reference reference -> reference(reference, look);
            }
        }
    }

    private void reference(Reference reference, Look look) {
        int begin = text.length();
        append(reference.words(), look.as(reference.found() ? Role.REFERENCE : Role.LOST));
        int number = note(reference);
        if (number > 0) {
            notes.putIfAbsent(number, reference);
            append(String.valueOf(number), look.as(Role.NUMBER));
        }
        places.add(new Place(begin, text.length(), reference));
    }

    private void addNotes() {
        if (notes.isEmpty()) {
            return;
        }
        indents.add(new Indent(text.length(), 0, 0));
        append(Messages.PreviewBuilder_notes, Look.PLAIN.asHeading(3));
        text.append("\n\n");
        notes.forEach((number, reference) -> {
            int begin = text.length();
            indents.add(new Indent(begin, 0, STEP));
            append(number + ".  ", Look.PLAIN.as(Role.QUIET));
            append(facts.apply(reference), Look.PLAIN);
            places.add(new Place(begin, text.length(), reference));
            text.append('\n');
        });
    }

    private void append(String words, Look look) {
        if (words.isEmpty()) {
            return;
        }
        if (!look.equals(Look.PLAIN)) {
            runs.add(new Run(text.length(), text.length() + words.length(), look));
        }
        text.append(words);
    }
}
