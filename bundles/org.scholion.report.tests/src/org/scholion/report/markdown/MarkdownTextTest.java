package org.scholion.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.report.content.VisibleText;

class MarkdownTextTest {

    private static final String[] PIECES = { "*", "**", "_", "`", "[", "]", "(", ")", "<", ">", "&", "&amp;", "|", "#",
            "-", "+", "=", ":", ".", "1", "23", "a", "Bc", " ", "  ", "\n", "\t", "\"", "\u00E9", "\u00A0", "\u2028",
            "!", "~", "$", "\\", "{", "}", "\uD83D\uDEA2", "\u0301", "\u05E9", "\u202E", "\u2069", "\u2067",
            "http://x.example", "\u20AC" };

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = { "Qwen2-72B-Instruct~Qwen2-72B-Instruct",
            "Ana Ruiz, R. Doyle~Ana Ruiz, R. Doyle", "5 March 2026, 16:20~5 March 2026, 16:20", "1. item~1\\. item",
            "- item~\\- item", "a|b~a&#124;b", "<b>~&lt;b&gt;", "snake_case~snake\\_case", "\" x\"~&#32;x" })
    void onlyWhatCouldBeMarkupIsEscaped(String text, String markdown) {
        assertThat(MarkdownText.line(text)).isEqualTo(markdown);
    }

    @Test
    void linesKeepTheirBreaks() {
        assertThat(MarkdownText.lines("one\r\n# two\n\n- three\n", "  "))
                .isEqualTo("one\\\n  \\# two\\\n  \\\n  \\- three");
    }

    @Test
    void aPassageIsPlainWhereEmphasisWorks() {
        assertThat(MarkdownText.passage("He said ", "no", ".")).isEqualTo("He said **no**.");
        assertThat(MarkdownText.passage("x", "(y)", "z")).isEqualTo("&#120;**(y)**&#122;");
        assertThat(MarkdownText.passage("a", "", "b")).isEqualTo("ab");
    }

    @Test
    void textOfAnyDirectionIsIsolated() {
        assertThat(MarkdownText.line("plain caf\u00E9")).isEqualTo("plain caf\u00E9");
        assertThat(MarkdownText.line("\u05E9\u05DC")).isEqualTo("\u2068\u05E9\u05DC\u2069");
        assertThat(MarkdownText.line("\u202Ex")).isEqualTo("\u2068\u202Ex\u2069");
        assertThat(MarkdownText.line("\u2067x")).isEqualTo("\u2068\u2067x\u2069\u2069");
        assertThat(MarkdownText.line("\u2069\u202Ex")).isEqualTo("\u2068\u2068\u2069\u202Ex\u2069");
    }

    @ParameterizedTest
    @MethodSource("org.scholion.report.HostileStrings#own")
    void hostileTextReadsBackFromAnyPlace(String text) {
        assertReadsBack(text);
        assertPassageReadsBack(text, text, text);
    }

    @Test
    void randomMarkupReadsBackFromAnyPlace() {
        var random = new Random(20260305);
        for (int i = 0; i < 5_000; i++) {
            assertReadsBack(text(random));
            assertPassageReadsBack(text(random), text(random), text(random));
        }
    }

    private static void assertReadsBack(String text) {
        var line = MarkdownText.line(text);
        for (var place : new String[] { "%s\n", "# %s\n", "- %s\n", "> %s\n", "[%s](#x)\n",
                "| a |\n| --- |\n| %s |\n" }) {
            assertSameAs(place, "x", line, VisibleText.of(text));
        }
        assertSameAs("- x: %s\n", "x", MarkdownText.lines(text, "  "), VisibleText.of(text).strip());
    }

    private static void assertSameAs(String place, String harmless, String markdown, String expected) {
        if (expected.isBlank()) {
            return; // without text the parser makes no text node to compare with
        }
        var seen = MarkdownReader.read(place.replace("%s", markdown));
        var model = MarkdownReader.read(place.replace("%s", "\uE000"));
        assertThat(seen.nodes()).as(markdown).isEqualTo(model.nodes());
        var plain = MarkdownReader.withoutIsolates(expected);
        assertThat(seen.texts()).as(markdown).isEqualTo(model.texts().stream()
                .map(text -> text.replace("\uE000", plain)).toList());
    }

    private static void assertPassageReadsBack(String before, String quote, String after) {
        var markdown = MarkdownText.passage(before, quote, after);
        var seen = MarkdownReader.read("> x " + markdown + " x\n");
        var text = VisibleText.of(before) + VisibleText.of(quote) + VisibleText.of(after);
        assertThat(String.join("", seen.texts())).as(markdown)
                .isEqualTo(MarkdownReader.withoutIsolates("x " + text + " x"));
        assertThat(seen.nodes()).as(markdown).containsExactlyElementsOf(
                MarkdownReader.read(quote.isEmpty() ? "> x\n" : "> x **y** x\n").nodes());
        if (!quote.isEmpty()) {
            assertThat(seen.texts().get(4)).as(markdown)
                    .isEqualTo(MarkdownReader.withoutIsolates(VisibleText.of(quote)));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
