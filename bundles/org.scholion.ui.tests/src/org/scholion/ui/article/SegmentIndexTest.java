package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.model.ModelFactory;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;

class SegmentIndexTest {

    @Test
    void columnsAreAsWideAsTheirWidestCellButNotWiderThanCanBeRead() {
        var text = "name\tberths\nBrindlevane\t4\n" + "x".repeat(90) + "\t12";
        assertThat(index(text).columnEnds(table(text))).containsExactly(42, 50);
    }

    @Test
    void columnsOfASheetAreMeasuredByItsFirstRowsAndOnlyOnce() {
        var text = "a\tb\n".repeat(100_000) + "far too late to matter\tb";
        var index = index(text);
        var table = table(text);

        var ends = index.columnEnds(table);
        assertThat(ends).containsExactly(3, 6);
        assertThat(index.columnEnds(table)).isSameAs(ends);
    }

    private static SegmentIndex index(String text) {
        return new SegmentIndex(List.of(table(text)), text);
    }

    private static Segment table(String text) {
        var table = ModelFactory.eINSTANCE.createSegment();
        table.setKind(SegmentKind.TABLE);
        table.setBegin(0);
        table.setEnd(text.length());
        return table;
    }
}
