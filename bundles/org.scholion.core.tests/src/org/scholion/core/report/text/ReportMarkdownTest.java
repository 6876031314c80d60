package org.scholion.core.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.text.ParsedText.PlacedReference;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Look;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;

class ReportMarkdownTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final References known = (kind, id) -> Optional.ofNullable(Map.of("ANNOTATION a1", "the first  crane",
            "ENTITY port", "Port of Tessenhaven", "ARTICLE 12ab", "A title").get(kind + " " + id));

    private ParsedText parse(String markdown) {
        return new ReportMarkdown(known).parse("brief", markdown);
    }

    private List<Block> blocks(String markdown) {
        return parse(markdown).text().blocks();
    }

    private List<Inline> line(String markdown) {
        return ((Paragraph) blocks(markdown).getFirst()).words();
    }

    private static List<Inline> words(String words) {
        return List.of(new Words(words));
    }

    @Test
    void blocksOfCommonMarkBecomeThoseOfTheReport() {
        assertThat(blocks("""
                # Night

                Two
                lines

                - a
                - b

                3. c

                > said

                ```
                x  y
                ```

                ***
                """)).containsExactly(new Heading(1, words("Night")), new Paragraph(words("Two lines")),
                new Items(0, List.of(List.of(new Paragraph(words("a"))), List.of(new Paragraph(words("b"))))),
                new Items(3, List.of(List.of(new Paragraph(words("c"))))),
                new Quote(List.of(new Paragraph(words("said")))), new Code("x  y"), new Rule());
    }

    @Test
    void blocksKnowTheLinesInWhichTheyBegin() {
        assertThat(parse("# a\n\n[x]: https://x.example\n\nb\nc\n\n- d\n- e\n").lines()).containsExactly(1, 5, 8);
    }

    @Test
    void wordsStandOutAndLinesBreak() {
        assertThat(line("*a* **b** `c` ~~d~~  \ne")).containsExactly(new Styled(Look.EMPHASIS, words("a")),
                new Words(" "), new Styled(Look.STRONG, words("b")), new Words(" "), new Styled(Look.CODE, words("c")),
                new Words(" "), new Styled(Look.STRUCK, words("d")), new Break(), new Words("e"));
    }

    @Test
    void rowsOfTablesAreAsLongAsTheirHead() {
        assertThat(blocks("|a|b|\n|---|--:|\n|1|\n|1|2|3|\n")).containsExactly(
                new Table(List.of(words("a"), words("b")),
                        List.of(List.of(words("1"), List.of()), List.of(words("1"), words("2")))));
    }

    @Test
    void referencesAreResolvedAndKnowTheirPlaces() {
        var text = "Ω first\n\n> - see [@old words](scholion:annotation/a1), [my *words*](scholion:entity/port)\n"
                + ">   and [@x](scholion:article/12ab)";
        var parsed = parse(text);
        assertThat(parsed.references()).extracting(placed -> placed.reference().orElseThrow()).containsExactly(
                new Reference(Kind.ANNOTATION, "a1", "the first crane", true),
                new Reference(Kind.ENTITY, "port", "my words", true),
                new Reference(Kind.ARTICLE, "12ab", "A title", true));
        assertThat(parsed.references()).extracting(PlacedReference::line).containsExactly(3, 3, 4);
        assertThat(parsed.references()).extracting(placed -> text.substring(placed.begin(), placed.end()))
                .containsExactly("[@old words](scholion:annotation/a1)", "[my *words*](scholion:entity/port)",
                        "[@x](scholion:article/12ab)");
        assertThat(parsed.lost()).isEmpty();
    }

    @Test
    void placesHoldWithEveryKindOfLineEnd() {
        var text = "one\r\ntwo\rthree [@x](scholion:annotation/a1)";
        var placed = parse(text).references().getFirst();
        assertThat(placed.line()).isEqualTo(3);
        assertThat(text.substring(placed.begin(), placed.end())).isEqualTo("[@x](scholion:annotation/a1)");
    }

    @Test
    void referenceToWhatIsNotThereStaysWithTheWordsOfTheAnalyst() {
        var parsed = parse("[@Gone](scholion:annotation/zz) and [odd](scholion:thing/1)");
        assertThat(((Paragraph) parsed.text().blocks().getFirst()).words()).containsExactly(
                new Reference(Kind.ANNOTATION, "zz", "Gone", false), new Words(" and odd"));
        assertThat(parsed.lost()).hasSize(2);
        assertThat(LostReference.warning("brief", parsed.lost().get(0), LostReference.DELETED))
                .startsWith("reports/brief.md, line 1: the annotation of “Gone” is not there");
        assertThat(LostReference.warning("brief", parsed.lost().get(1), LostReference.DELETED))
                .startsWith("reports/brief.md, line 1: “scholion:thing/1” is no reference");
    }

    @Test
    void addressesOfAFinishedReportAndLinksByNameAreReferencesToo() {
        assertThat(parse("<scholion:article/12ab/annotation/a1#3-9> [@q][r]\n\n[r]: scholion:entity/port").references())
                .extracting(placed -> placed.reference().orElseThrow())
                .containsExactly(new Reference(Kind.ANNOTATION, "a1", "the first crane", true),
                        new Reference(Kind.ENTITY, "port", "Port of Tessenhaven", true));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertThat(line("[a](https://x.example/?a=b) [b](javascript:alert(1)) [c](file:///etc/passwd)"
                + " [d](mailto:a@b.example) [e](data:text/html,x)")).containsExactly(
                        new WebLink("https://x.example/?a=b", words("a")), new Words(" b c "),
                        new WebLink("mailto:a@b.example", words("d")), new Words(" e"));
    }

    @Test
    void markupOfHtmlIsTextAndPicturesAreTheirWords() {
        assertThat(line("a <b onclick=x>bold</b> ![a *cat*](https://x.example/c.png)"))
                .containsExactly(new Words("a <b onclick=x>bold</b> a cat"));
        assertThat(blocks("<script>\nalert(1)\n</script>\n")).containsExactly(new Paragraph(List.of(
                new Words("<script>"), new Break(), new Words("alert(1)"), new Break(), new Words("</script>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "> ", "- ", "*a ", "**a ", "[", "![", "<", "`", "~~a ", "[@x](scholion:annotation/", "|",
            "a|b\n-|-\n", "1. ", "&", "\\", "[a]: b\n", "__a ", "](", "<b ", "\t", "\n", "* * " })
    void hostileTextIsReadInTimeAndWithoutOverflow(String piece) {
        var text = piece.repeat(100_000 / piece.length());
        Assertions.assertTimeoutPreemptively(SOON, () -> assertThat(parse(text).text()).isNotNull());
        Assertions.assertTimeoutPreemptively(SOON, () -> assertThat(parse(text + "x](y)** ~~").text()).isNotNull());
    }

    @Test
    void shortRowsUnderAWideHeadAreNotFilledUpWithoutEnd() {
        var wide = "|".repeat(20_000) + "\n" + "|-".repeat(20_000) + "|\n" + "|a\n".repeat(20_000);
        Assertions.assertTimeoutPreemptively(SOON, () -> assertThat(blocks(wide)).noneMatch(Table.class::isInstance));
    }

    @Test
    void deepEmphasisKeepsItsWords() {
        var deep = "*a **b ".repeat(40) + "x" + "** *".repeat(40);
        assertThat(parse(deep).text().toString()).contains("x");
    }

    @Test
    void textThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> parse("a".repeat(ReportMarkdown.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longQuotesAreCutAtAWordAndNeverInACharacter() {
        assertThat(ShortWords.of("one two\nthree", 9)).isEqualTo("one two…");
        assertThat(ShortWords.of("short", 9)).isEqualTo("short");
        assertThat(ShortWords.of("👩‍👩‍👧‍👦".repeat(9), 15)).isEqualTo("👩‍👩‍👧‍👦…");
    }

    @Test
    void linkThatIsInsertedReadsBackAsItsReference() {
        var address = new ReferenceAddress(Kind.ENTITY, "a_b*(c) ü#1");
        var odd = "*a* [b] `c` <d> | e & f \\ !";
        assertThat(address.link(odd)).doesNotContain(" ü");
        var parsed = new ReportMarkdown((kind, id) -> Optional.empty()).parse("x", "|a|\n|-|\n|" + address.link(odd)
                + "|\n");
        assertThat(parsed.references()).singleElement().satisfies(placed -> assertThat(placed.reference())
                .contains(new Reference(Kind.ENTITY, "a_b*(c) ü#1", odd, false)));
    }

    @Test
    void printedTextHasTheWordsInThePlaceOfItsReferences() {
        var text = "See [@x](scholion:annotation/a1) | [m*](scholion:entity/port).\n\n`[@x](scholion:annotation/a1)`";
        assertThat(ResolvedMarkdown.of(text, parse(text), placed -> " [1]"))
                .isEqualTo("See the first crane \\[1\\] | m\\* \\[1\\].\n\n`[@x](scholion:annotation/a1)`");
    }
}
