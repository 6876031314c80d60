package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It matches what an alternation of the same expressions matches. */
class LineMatcherTest {

    private static final List<String> EXPRESSIONS = List.of("related(?: \\w+)?", "(?:das )?könnte .*", "read more\\b.*",
            "read", "\\d* ?comments?", "fot\\. .*", "reklam[ea]", "(?:источник|[фФ]ото) ?:.*", "©.*",
            "\\(c\\) \\d{4}.*",
            ".{0,30}\\bfirst published .*", ".{2,20} ?[摄攝]", "(?:[\\p{L} ]{2,20}) ?[/|] ?(?:ap|epa)\\b.{0,9}",
            "print|e-?mail",
            "广告", "tags?:.*");
    private static final String BEFORE = "[\\W_&&[^\u00a9(]]*";
    private static final String AFTER = "[\\W_]*";

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "***", "Related", "RELATED stories", "related two words", "  – Related: ",
            "unrelated",
            "Das könnte dich interessieren", "KÖNNTE auch", "Read", "Read more", "read moreover", "Readers", "1 read",
            "12 Comments", "12  Comments", "comment", "comment.", "no comment", "Fot. A. Lis", "fot A. Lis", "Reklama",
            "reklamę", "Фото: А. Лис", "источник: сайт", "© 2026", "all © 2026", "(c) 2026 us", "(c) us",
            "This was first published in May", "This was first published", "was not first  published in May",
            "This line is much too long and was first published in May", "安娜 摄", "安娜攝!", "摄", "Ana Ruiz / AP",
            "Ana Ruiz/EPA, May", "Ana Ruiz / apt", "Ana Ruiz AP", "_print_", "E-Mail", "email this", "广告", "广告位",
            "Tag: law", "\u201cTags: law\u201d", "\ud835\udc00 print", "\ud83d\ude00 print \ud83d\ude00", "\u0301print",
            "7 print", "\u017fponsored", "\u212aönnte", "\u212aÖNNTE das sein", "PR\u0130NT", "pr\u0131nt" })
    void matchesWhatAnAlternationMatches(String line) {
        var alternation = Pattern.compile(BEFORE + "(?:" + String.join("|", EXPRESSIONS) + ")" + AFTER,
                Expressions.FLAGS);
        assertThat(new LineMatcher(BEFORE, EXPRESSIONS, AFTER).matches(line))
                .isEqualTo(alternation.matcher(line).matches());
    }

    @Test
    void matchesLinesAsAWhole() {
        var matcher = new LineMatcher("", List.of("read more", "\\d+ comments"), "");
        assertThat(matcher.matches("Read more")).isTrue();
        assertThat(matcher.matches("12 comments")).isTrue();
        assertThat(matcher.matches("Read more books")).isFalse();
        assertThat(matcher.matches("12 comments.")).isFalse();
        assertThat(matcher.matches("To read more")).isFalse();
    }

    @Test
    void halfOfALetterAtTheBeginningIsNoFault() {
        assertThat(new LineMatcher(BEFORE, EXPRESSIONS, AFTER).matches("\udc00 print")).isTrue();
        assertThat(new PhraseFinder(List.of("\\bprint")).find("\udc00print")).isTrue();
    }

    @Test
    void matchesNothingWithoutExpressions() {
        assertThat(new LineMatcher(".*", List.of(), ".*").matches("Read more")).isFalse();
    }
}
