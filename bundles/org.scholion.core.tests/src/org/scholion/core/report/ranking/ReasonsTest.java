package org.scholion.core.report.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.report.options.ReportOptions;

class ReasonsTest {

    static List<String> languages() {
        return ReportOptions.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageOfTheHeadingsHasEveryPatternWithTheSamePlaces(String language) throws IOException {
        var english = words("");
        var words = language.equals("en") ? english : words("_" + language);

        assertThat(words.keySet()).isEqualTo(english.keySet());
        for (var key : english.stringPropertyNames()) {
            var pattern = words.getProperty(key);
            assertThat(places(pattern)).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(pattern).as("an apostrophe would have to be doubled").doesNotContain("'");
        }
    }

    private static String places(String pattern) {
        return pattern.replaceAll("[^{}0-9]", "");
    }

    private static Properties words(String suffix) throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(Reasons.class.getResourceAsStream("reasons" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
