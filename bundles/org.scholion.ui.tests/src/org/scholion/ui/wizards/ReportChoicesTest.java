package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.DialogSettings;
import org.junit.jupiter.api.Test;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportPart;
import org.scholion.ui.wizards.ReportChoices.Scope;

class ReportChoicesTest {

    private final ReportChoices choices = new ReportChoices();

    @Test
    void whatIsSavedIsLoadedAgainButForTheSelection() {
        choices.scope = Scope.SELECTED;
        choices.selected = List.of("a1");
        choices.filter = "crane";
        choices.layers = List.of("claim", "mention/person");
        choices.analysts = Set.of("ana", "ben");
        choices.marking = Marking.AMBER_STRICT;
        choices.language = "fr";
        choices.parts = EnumSet.complementOf(EnumSet.of(ReportPart.METHOD));
        choices.open = false;
        var settings = new DialogSettings("x");
        choices.save(settings);
        var loaded = new ReportChoices();
        loaded.load(settings);

        assertThat(loaded.scope).isEqualTo(Scope.CASEBOOK);
        loaded.scope = Scope.SELECTED;
        loaded.selected = List.of("a1");
        assertThat(loaded.fingerprint()).isEqualTo(choices.fingerprint());
        assertThat(loaded.open).isFalse();
        assertThat(settings.getArray("without")).as("a part of a later version will be in").containsExactly("method");
    }

    @Test
    void choicesBecomeOptions() {
        choices.scope = Scope.STORY;
        choices.selected = List.of("a1");
        choices.authors = " Ana Ruiz, Ben ; ";
        choices.from = " 2026-03-01 ";
        choices.profile = "Board";
        var options = choices.options(Instant.EPOCH);

        assertThat(options.authors()).containsExactly("Ana Ruiz", "Ben");
        assertThat(options.selection().story()).contains("a1");
        assertThat(options.selection().articles()).isEmpty();
        assertThat(options.selection().from()).contains(LocalDate.of(2026, 3, 1));
        assertThat(options.language()).as("that of the profile").isEmpty();
        assertThat(options.profile()).contains("Board");
        assertThat(options.text()).isEmpty();
    }

    @Test
    void lastDayBeforeTheFirstOneIsAProblem() {
        choices.from = "2026-03-02";
        choices.to = "2026-03-02";
        assertThat(choices.scopeProblem()).isEmpty();

        choices.to = "2026-03-01";
        assertThat(choices.scopeProblem()).hasValueSatisfying(problem -> assertThat(problem.wrong()).isTrue());
        choices.to = "March";
        assertThat(choices.scopeProblem()).hasValueSatisfying(
                problem -> assertThat(problem.message()).startsWith("March is no day"));
    }
}
