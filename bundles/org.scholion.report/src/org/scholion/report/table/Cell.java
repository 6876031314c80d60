package org.scholion.report.table;

import java.math.BigDecimal;
import java.util.List;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.Passage;

/** What stands in one field of a table; a format shows each kind as well as it can. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** Programs for tables keep fifteen digits. */
    int LONGEST_NUMBER = 15;

    /** Characters as they are. */
    record Text(String text) implements Cell {
    }

    /** A number that can be added up. */
    record Number(BigDecimal value) implements Cell {
    }

    /** A date, ISO 8601 where the document has one, else what it says. */
    record Date(String iso) implements Cell {
    }

    /** Yes or no. */
    record Flag(boolean value) implements Cell {
    }

    /** Numbers of notes. */
    record Notes(List<Note> notes) implements Cell {
    }

    /** The words of a note, which has at least one passage, with the addresses that lead back to them. */
    record Quote(Note note) implements Cell {

        public List<Passage> passages() {
            return note.entry().passages();
        }
    }

    /** An address of the web, or what stands for one. */
    record Web(String address) implements Cell {
    }

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(int number) {
        return new Number(BigDecimal.valueOf(number));
    }

    static Cell of(boolean flag) {
        return new Flag(flag);
    }

    /** A number where the text is one as a computer writes it and keeps all digits; else the text. */
    static Cell number(String text) {
        return text.matches("0|-?[1-9]\\d{0,14}|-?(0|[1-9]\\d*)\\.\\d*[1-9]") && text.length() <= LONGEST_NUMBER
                ? new Number(new BigDecimal(text))
                : of(text);
    }

    static Cell date(String iso) {
        return iso.isEmpty() ? EMPTY : new Date(iso);
    }
}
