package org.scholion.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.cli.output.Table.Column;

class TableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        var table = new Table(List.of(new Column("NAME", 20, false), new Column("N", 5, true)));
        table.add(List.of("日本", "7"));
        table.add(List.of("Renée Vauquelin", "123"));
        assertThat(table.lines()).containsExactly("NAME               N", "日本               7", "Renée Vauquelin  123");
    }

    @Test
    void cellIsOneLine() {
        var table = new Table(List.of(new Column("A", 20, false)));
        table.add(List.of("one\ntwo\u001b[2J"));
        assertThat(table.lines().get(1)).isEqualTo("one two [2J");
    }

    @ParameterizedTest
    @CsvSource({ "short,10,short", "exactly10!,10,exactly10!", "longer than ten,10,longer th…", "日本語日本語,5,日本…",
            "a👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧,6,a👩‍👩‍👧👩‍👩‍👧…", "cafe\u0301 noir,5,cafe\u0301…" })
    void longTextIsCutBetweenCharacters(String text, int width, String shortened) {
        assertThat(Table.shortened(text, width)).isEqualTo(shortened);
        assertThat(DisplayWidth.of(shortened)).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({ "abc,3", "é,1", "e\u0301,1", "日本,4", "👩‍👩‍👧,2", "🇩🇪,2", "שלום,4", "한국,4" })
    void widthIsThatOnATerminal(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
