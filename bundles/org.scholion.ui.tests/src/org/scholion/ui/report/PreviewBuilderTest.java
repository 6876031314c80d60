package org.scholion.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.ui.report.PreviewText.Role;

class PreviewBuilderTest {

    private static PreviewText preview(String markdown, int line) {
        var parsed = new ReportMarkdown(
                (kind, id) -> id.startsWith("gone") ? Optional.empty() : Optional.of("quote " + id))
                .parse("brief", markdown);
        return new PreviewBuilder(reference -> "facts of " + reference.id(), 20).build(parsed, line);
    }

    @Test
    void blocksAreLinesAndReferencesHaveNotesBelow() {
        var shown = preview("# Title\n\n- a [@](scholion:annotation/x)\n- b [w](scholion:annotation/y) "
                + "[@](scholion:annotation/x)\n\n1. c\n", 1);
        assertThat(shown.text()).isEqualTo("Title\n\n•  a quote x1\n•  b w2 quote x1\n\n1.  c\n\nNotes\n\n"
                + "1.  facts of x\n2.  facts of y\n");
        assertThat(shown.references()).extracting(place -> shown.text().substring(place.begin(), place.end()))
                .containsExactly("quote x1", "w2", "quote x1", "1.  facts of x", "2.  facts of y");
    }

    @Test
    void referenceThatLeadsNowhereIsMarkedAndHasNoNote() {
        var shown = preview("[@Words](scholion:annotation/gone)", 1);
        assertThat(shown.text()).isEqualTo("Words\n\n");
        assertThat(shown.runs()).singleElement()
                .satisfies(run -> assertThat(run.look().role()).isEqualTo(Role.LOST));
        assertThat(shown.at(2)).extracting(Reference::found).isEqualTo(false);
    }

    @Test
    void cellsOfATableAreFilledUpToTheirColumn() {
        assertThat(preview("|long head|b|\n|-|-|\n|x|yy|\n", 1).text())
                .isEqualTo("long head  b \n─────────  ──\nx          yy\n\n");
    }

    @Test
    void wideTableBreaksItsCellsIntoTheRoomThereIs() {
        var shown = preview("|a|b|\n|-|-|\n|one two three|[@](scholion:annotation/longer-than-there-is-room)|\n", 1);
        assertThat(shown.text().lines().limit(4)).containsExactly("a          b        ", "─────────  ─────────",
                "one two    quote    ", "three      longer-th");
        assertThat(shown.text().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(60));
        assertThat(shown.references()).filteredOn(place -> place.begin() < shown.text().indexOf("Notes"))
                .hasSizeGreaterThan(2).extracting(place -> place.reference().id())
                .containsOnly("longer-than-there-is-room");
    }

    @Test
    void looksFollowTheMarkup() {
        var shown = preview("a **b** *c* ~~d~~ `e`", 1);
        assertThat(shown.runs()).extracting(run -> shown.text().substring(run.begin(), run.end()))
                .containsExactly("b", "c", "d", "e");
        assertThat(shown.runs().get(0).look().bold()).isTrue();
        assertThat(shown.runs().get(1).look().italic()).isTrue();
        assertThat(shown.runs().get(2).look().struck()).isTrue();
        assertThat(shown.runs().get(3).look().fixed()).isTrue();
    }

    @Test
    void longTextIsShownInPartAroundTheLineWithTheNumbersOfTheWhole() {
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("Paragraph ").append(i).append(" [@](scholion:annotation/n").append(i).append(") ")
                    .append("word ".repeat(60)).append("\n\n");
        }
        var shown = preview(text.toString(), 2 * 1_000 + 1);
        assertThat(shown.text()).contains("Paragraph 1000 quote n10001001 ").doesNotContain("Paragraph 0 ",
                "Paragraph 1999 ");
        assertThat(shown.text().length()).isLessThan(100_000);
        assertThat(shown.firstBlock()).isBetween(800, 1_000);
    }
}
