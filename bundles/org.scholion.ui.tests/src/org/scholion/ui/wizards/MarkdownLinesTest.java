package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.ui.wizards.MarkdownLines.Heading;

class MarkdownLinesTest {

    @Test
    void headingsAndHeadsOfTablesAreFoundInTheTextWithoutSigns() {
        var lines = new MarkdownLines("# A \\*B\\*\n\nText\n\n| One | Two \\| Three |\n| --- | ---: |\n| 1 | 2 |\n");

        assertThat(lines.text()).isEqualTo("A *B*\n\nText\n\nOne   ·   Two | Three\n1   ·   2\n");
        assertThat(lines.headings()).containsExactly(new Heading(0, 5, 1), new Heading(13, 21, 0));
    }

    @Test
    void linksNotesAndTagsLeaveTheirWords() {
        assertThat(text("- see [the \\[x\\] *crane*](#article-1) and [2](scholion:article/a#1-2 \"B2\")[^3]"))
                .isEqualTo("• see the [x] *crane* and 2[3]");
        assertThat(text("  > <a id=\"x\"></a>**Acme** &lt;b&gt; ![chart](c.svg)")).isEqualTo("      Acme <b> chart");
    }

    @Test
    void hostileLineEndsSoon() {
        var line = "[" + "a".repeat(50_000) + "\\".repeat(50_000);
        assertThat(text(line)).startsWith("[aaa");
    }

    private static String text(String line) {
        return new MarkdownLines(line).text().stripTrailing();
    }
}
