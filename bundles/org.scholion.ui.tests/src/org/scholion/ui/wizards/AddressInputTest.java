package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressInputTest {

    @Test
    void addressesAreSeparatedByBlanksAndLinesEachOnce() {
        var input = new AddressInput(" https://ledger.example/1\nhttp://courier.example/2  https://ledger.example/1\n");

        assertThat(input.addresses()).containsExactly("https://ledger.example/1", "http://courier.example/2");
        assertThat(input.isAllAddresses()).isTrue();
    }

    @Test
    void wwwStandsForAnAddress() {
        assertThat(new AddressInput("www.ledger.example/a").addresses())
                .containsExactly("https://www.ledger.example/a");
    }

    @Test
    void whatIsNoAddressIsNamed() {
        var input = new AddressInput("https://ledger.example/1 nonsense");

        assertThat(input.isAllAddresses()).isFalse();
        assertThat(input.problem()).get().matches(InputProblem::wrong)
                .satisfies(problem -> assertThat(problem.message()).startsWith("nonsense is no address"));
    }

    @Test
    void nothingTypedIsNoProblemAndNoAddress() {
        assertThat(new AddressInput(" \n").problem()).isEmpty();
        assertThat(new AddressInput(" \n").isAllAddresses()).isFalse();
    }
}
