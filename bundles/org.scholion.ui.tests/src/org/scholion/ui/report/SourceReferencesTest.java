package org.scholion.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.ui.report.ReferenceCompletion.Typed;
import org.scholion.ui.report.SourceReferences.Found;

class SourceReferencesTest {

    @Test
    void referenceIsFoundFromItsBeginToItsEnd() {
        var text = "a [b \\] c](scholion:entity/x) d [two\nlines](scholion:annotation/y)";
        assertThat(SourceReferences.at(text, 1)).isEmpty();
        assertThat(SourceReferences.at(text, 2)).contains(new Found(2, 10, 29, "scholion:entity/x"));
        assertThat(SourceReferences.at(text, 29)).isPresent();
        assertThat(SourceReferences.at(text, 30)).isEmpty();
        assertThat(SourceReferences.at(text, 38)).map(Found::address).contains("scholion:annotation/y");
        assertThat(SourceReferences.at("[web](https://x.example)", 3)).isEmpty();
    }

    @Test
    void whatIsTypedGoesFromTheAtToTheCaret() {
        assertThat(Typed.before("See @two wor", 100)).isEqualTo(new Typed(92, "two wor"));
        assertThat(Typed.before("See @", 5)).isEqualTo(new Typed(4, ""));
        assertThat(Typed.before("mail a@b.example", 16)).isEqualTo(new Typed(9, "example"));
        assertThat(Typed.before("[@Done](scholion:entity/x) wor", 30)).isEqualTo(new Typed(27, "wor"));
        assertThat(Typed.before("", 0)).isEqualTo(new Typed(0, ""));
    }

    @Test
    void nameBesideOthersIsTheFirstThatIsFree() {
        assertThat(FreeName.first("brief", java.util.List.of())).isEqualTo("brief");
        assertThat(FreeName.first("brief", java.util.List.of("Brief", "brief-2"))).isEqualTo("brief-3");
    }
}
