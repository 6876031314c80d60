package org.scholion.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.scholion.core.importing.InputFilter;

/**
 * The patterns as an analyst types them, separated by spaces or semicolons.
 *
 * @param included such files of folders are imported; blank for all
 * @param excluded such files are not
 */
record FilterInput(String included, String excluded) {

    static final FilterInput NONE = new FilterInput("", "");

    /** The filter; everything is meant as long as something is wrong with the patterns. */
    InputFilter filter() {
        return problem().isPresent() ? InputFilter.ALL : parse();
    }

    /** What is wrong with the patterns. */
    Optional<InputProblem> problem() {
        try {
            parse();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(InputProblem.wrong(e.getMessage()));
        }
    }

    private InputFilter parse() {
        return new InputFilter(patterns(included), patterns(excluded));
    }

    private static List<String> patterns(String typed) {
        return Arrays.stream(typed.split("[;\\s]+")).filter(pattern -> !pattern.isEmpty()).toList();
    }
}
