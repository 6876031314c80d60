package org.scholion.report.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Worksheet;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.WebAddress;
import org.scholion.report.table.Cell;

/** Puts cells into a sheet, each with the type that it has. */
final class CellWriter {

    /** Excel counts 29 February 1900, which never was; earlier dates are text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    /** More than these Excel calls a damaged file; the numbers stay. */
    private static final int MOST_LINKS = 65_000;
    private static final int LONGEST_LINK = 2000;
    /** Programs that show a truth value as a number show these words then; Excel shows them anyway. */
    private static final String FLAG = "\"TRUE\";\"TRUE\";\"FALSE\"";
    private static final String BLUE = "0B5394";
    private static final String GREY = "6B6B6B";

    private final Worksheet sheet;
    private final NotePlaces places;
    private final WebAddress addresses = new WebAddress();
    private final ReportDates dates = new ReportDates();
    private int links;

    CellWriter(Worksheet sheet, NotePlaces places) {
        this.sheet = sheet;
        this.places = places;
    }

    void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> text(row, column, text.text());
            case Cell.Number number -> number(row, column, number.value());
            case Cell.Date date -> date(row, column, date.iso());
            case Cell.Flag flag -> {
                sheet.value(row, column, flag.value());
                format(row, column, FLAG);
            }
            case Cell.Notes notes -> notes(row, column, notes);
            case Cell.Quote quote -> text(row, column, quote.note().entry().quote());
            case Cell.Web web -> web(row, column, web.address());
        }
    }

    /** Where the quoted words are, an address for each passage. */
    void addresses(int row, int column, Cell.Quote quote) {
        characters(row, column,
                quote.note().addresses().stream().map(TraceAddress::text).collect(Collectors.joining(" ")));
        sheet.style(row, column).fontColor(GREY).verticalAlignment("top").set();
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            characters(row, column, text);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private void characters(int row, int column, String text) {
        var stored = CellText.stored(CellText.visible(text));
        if (stored.equals(stored.strip())) {
            sheet.inlineString(row, column, stored);
        } else { // of which the library says that its white space counts
            sheet.inlineString(row, column, RichText.builder().run(stored).end().build());
        }
    }

    private void number(int row, int column, BigDecimal value) {
        sheet.value(row, column, value);
        sheet.style(row, column).horizontalAlignment("right").indent(1).verticalAlignment("top").set();
    }

    private void date(int row, int column, String iso) {
        switch (dates.parsed(iso).orElse(null)) {
            case OffsetDateTime zoned when isKnown(zoned.toLocalDate()) -> {
                sheet.value(row, column, zoned.toLocalDateTime());
                format(row, column, "yyyy-mm-dd hh:mm \"UTC" + (zoned.getOffset().getTotalSeconds() == 0 ? ""
                        : zoned.getOffset().getId()) + "\"");
            }
            case LocalDateTime local when isKnown(local.toLocalDate()) -> {
                sheet.value(row, column, local);
                format(row, column, "yyyy-mm-dd hh:mm");
            }
            case LocalDate day when isKnown(day) -> {
                sheet.value(row, column, day);
                format(row, column, "yyyy-mm-dd");
            }
            case null, default -> text(row, column, iso);
        }
    }

    private static boolean isKnown(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    private void format(int row, int column, String format) {
        sheet.style(row, column).format(format).horizontalAlignment("left").verticalAlignment("top").set();
    }

    private void notes(int row, int column, Cell.Notes notes) {
        var first = notes.notes().getFirst();
        link(row, column, HyperLink.internal(places.of(first.number()), row + " " + column));
        if (notes.notes().size() == 1) {
            sheet.value(row, column, first.number());
        } else {
            sheet.inlineString(row, column, notes.notes().stream().map(note -> Integer.toString(note.number()))
                    .collect(Collectors.joining(", ")));
        }
        sheet.style(row, column).wrapText(true).verticalAlignment("top").horizontalAlignment("left")
                .fontColor(BLUE).set();
    }

    private void web(int row, int column, String address) {
        if (addresses.isLink(address) && address.length() < LONGEST_LINK) {
            link(row, column, HyperLink.external(address, row + " " + column));
        }
        text(row, column, address);
    }

    /** The library keeps links by their texts, of which no two may be the same; the cell gets its value afterwards. */
    private void link(int row, int column, HyperLink link) {
        if (links++ < MOST_LINKS) {
            sheet.hyperlink(row, column, link);
        }
    }
}
