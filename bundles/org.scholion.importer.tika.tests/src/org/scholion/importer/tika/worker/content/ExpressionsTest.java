package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Read more; r+ead more", "s?print; s+print p+rint", "[aä]b; a+b ä+b",
            "(?:my |your? )?account; m+y account y+our? account a+ccount",
            "(?:in(?: den)?|auf)\\b; i+n(?: den)?\\b a+uf\\b",
            "(?:[)x]|y)z; )+z x+z y+z", "\\(c\\); (+c\\)", "©; ©+", "a; a+", "(?:a?b)?c; a+bc b+c c+", "É.; é+." })
    void knowsAllBeginnings(String expression, String beginnings) {
        assertThat(Expressions.beginnings(expression).stream()
                .map(beginning -> beginning.sign() + "+" + beginning.rest()).collect(Collectors.joining(" ")))
                .isEqualTo(beginnings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "''", "\\d+", ".x", "[^a]b", "[a-z]b", "\\bword", "a*b", "a+b", "a{2}b",
            "a??b", "(?!a)b", "(a|b)c", "(?:a|\\w)b", "(?:a)?", "(?:|a)", "^a", "$", "\ud835\udc00" })
    void saysThatABeginningIsNotClear(String expression) {
        assertThat(Expressions.beginnings(expression)).isEmpty();
    }

    @Test
    void takesAlternativesApartOutsideGroupsOnly() {
        assertThat(Expressions.alternatives("a(?:b|c)|[|)]d|e\\|f")).containsExactly("a(?:b|c)", "[|)]d", "e\\|f");
        assertThat(Expressions.alternatives("")).isEqualTo(List.of(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { ".{0,9}\\bfirst .*; \\bfirst .*", "\\d* ?note; ' ?note'",
            "(?:[a-z ]{2,9})(?: ?x){0,2} ?[/|] ?ap; ' ?[/|] ?ap'", "\\S+@\\S+; @\\S+", "sure; sure", ".*; ''",
            "a*; ''" })
    void findsThePartThatIsCertain(String expression, String part) {
        assertThat(Expressions.certainPart(expression)).isEqualTo(part);
    }
}
