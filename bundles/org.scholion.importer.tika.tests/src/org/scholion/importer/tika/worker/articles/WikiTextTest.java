package org.scholion.importer.tika.worker.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '`', value = {
            "'''Ships''' ''may'' enter ~ Ships may enter", "[[pier]] and [[pier|the piers]] ~ pier and the piers",
            "[[Pier (port)|]] ~ Pier", "[[:Category:Piers]] ~ Category:Piers", "A [[Category:Piers]]B ~ A B",
            "A [[Kategorie:Piere]]B ~ A B", "A [[nn:Brygge]]B ~ A B",
            "A [[Datei:Pier.jpeg|mini|The [[pier]] {{x}}]]B ~ A B",
            "A{{cite|a={{b|[[c]]}}}}B ~ AB", "{{lang|no|brygge}} ~ brygge", "{{formatnum:1234}} ~ 1234",
            "A<ref name=x>b</ref>B<ref name=\"y\" />C ~ ABC", "A<!-- b -->C ~ AC", "A <small>b</small> ~ A b",
            "A<nowiki>[[b]]</nowiki> ~ A[[b]]", "a < b & c > d ~ a &lt; b &amp; c &gt; d", "a&nbsp;b ~ a&nbsp;b",
            "[https://gazette.example/1 here] ~ <a href=\"https://gazette.example/1\">here</a>",
            "A [https://gazette.example/1]B ~ A B", "__NOTOC__A ~ A", "<script>x</script>A ~ A",
            "<a href='x'>A</a> ~ &lt;a href='x'&gt;A&lt;/a&gt;" })
    void wordsOfALineAreThoseInPrint(String wikitext, String html) {
        assertThat(WikiText.html(wikitext)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "{{never closed", "[[never closed", "A}} B]] never closed", "[https://x.example never closed",
                    "<ref>never closed", "{{a|[[b}} never closed", "<nowiki>never closed" })
    void whatIsNeverClosedIsKept(String wikitext) {
        assertThat(WikiText.html(wikitext)).contains("never closed");
    }

    @Test
    void headingsWithNothingBelowThemAreLeftOut() {
        assertThat(WikiText.html("== A ==\nb\n=== C ===\n{{d}}\n== E ==\n=== F ===\ng\n== H ==\n{{i}}\n"))
                .isEqualTo("<h2>A</h2><p>b</p><h2>E</h2><h3>F</h3><p>g</p>");
    }

    @Test
    void listsAndTablesStayWhatTheyAre() {
        assertThat(WikiText
                .html("A\nb\n\n* c\n** d\n# e\n: f\n{| class=x\n|+ g\n! h !! i\n|-\n| style=y | j || k\nl\n|}\nm"))
                .isEqualTo("<p>A b</p><ul><li>c</li><li>d</li><li>e</li></ul><p>f</p><table><tr><td>g</td></tr>"
                        + "<tr><td>h</td><td>i</td></tr><tr><td>j</td><td>k l</td></tr></table><p>m</p>");
    }

    @Test
    void tableInATableIsPartOfIt() {
        assertThat(WikiText.html("{|\n| a\n{|\n| b\n|}\n| c\n|}\nd"))
                .isEqualTo("<table><tr><td>a</td><td>b</td><td>c</td></tr></table><p>d</p>");
    }

    /** With a time that grows as the square of the length each of these would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = { "[[a", "{{a|", "{{{", "<ref>", "<nowiki>", "<!--", "<a ", "[http://x ", "{|\n", "| a=|b||",
            "]]",
            "}}", "[[a}}", "'''", "=", "= a =\n", "* a\n", "&", "__A", "\n", "|", "{{a}}" })
    void longPagesAreReadInTheTimeOfTheirLength(String piece) {
        var page = "A " + piece.repeat(200_000) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WikiText.html(page));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WikiText.html(piece.repeat(200_000)));
    }
}
