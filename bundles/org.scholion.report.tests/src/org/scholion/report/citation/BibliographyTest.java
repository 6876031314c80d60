package org.scholion.report.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Extraction;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

class BibliographyTest {

    private static final String URL = "https://ledger.example/harbour?id=7&lang=en";

    static List<String> styles() {
        return CitationStyles.names();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "apa|Castell, A., & Doyle, R. (2026, March 4). Two bidders left. The Ledger. " + URL,
            "chicago-author-date|Castell, Ana, and R. Doyle. 2026. “Two Bidders Left.” The Ledger, March 4. " + URL
                    + ".",
            "din-1505-2|Castell, Ana ; Doyle, R.: Two bidders left. In: The Ledger (2026)",
            "harvard-cite-them-right|Castell, A. and Doyle, R. (2026) “Two bidders left,” The Ledger, 4 March. "
                    + "Available at: " + URL + " (Accessed: March 5, 2026).",
            "ieee|A. Castell and R. Doyle, “Two bidders left,” The Ledger, Mar. 04, 2026. Accessed: Mar. 05, 2026. "
                    + "[Online]. Available: " + URL,
            "modern-language-association|Castell, Ana, and R. Doyle. “Two Bidders Left.” The Ledger, 4 Mar. 2026, "
                    + URL + ".",
            "nature|Castell, A. & Doyle, R. Two bidders left. The Ledger (2026)." })
    void anArticleIsCitedAsTheStyleDemandsWithoutItsNumber(String style, String expected) throws CoreException {
        assertThat(cite(style, article("Two bidders left", "2026-03-04T08:30:00+01:00", "Ana Castell", "R. Doyle")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "en, March", "de, März", "fr, mars", "es, marzo", "eo, March" })
    void aCitationIsInTheLanguageOfTheReport(String language, String month) throws CoreException {
        assertThat(new Bibliography("apa", language)
                .texts(List.of(article("Two bidders left", "2026-03-04", "Ana Castell"))).getFirst()).contains(month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ana Ruiz|Ruiz, A.", "Ruiz, Ana|Ruiz, A.", "R. J. Doyle|Doyle, R. J.",
            "Ludwig van der Meer|Van Der Meer, L.", "Van Morrow|Morrow, V.", "Maria de la Cruz|De La Cruz, M.",
            "Salim bin Nasser|Bin Nasser, S.", "Henry Marsh Jr.|Marsh Jr., H.", "Reuters Staff|Reuters Staff",
            "The Editorial Board|The Editorial Board", "Vell News Agency|Vell News Agency", "AFP|AFP",
            "DPA International|DPA International", "王小明|王小明", "김민준|김민준", "محمد الأحمد|محمد الأحمد",
            "desk@ledger.example|desk@ledger.example", "Jo O’Neil-Smith|O’Neil-Smith, J." })
    void aNameIsSplitWhereThatIsSafe(String name, String expected) throws CoreException {
        assertThat(cite("apa", article("Title", "2026", name)).toLowerCase())
                .startsWith((expected + (expected.endsWith(".") ? " (2026)" : ". (2026)")).toLowerCase());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-03-04|(2026, March 4)", "2026-03|(2026, March)", "2026|(2026)",
            "''|(n.d.)", "last week|(n.d.)", "2026-02-30|(n.d.)", "0000|(n.d.)" })
    void aDateIsCitedToThePrecisionThatIsKnown(String date, String expected) throws CoreException {
        assertThat(cite("apa", article("Title", date, "Ana Ruiz"))).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void articlesStayInTheirOrder(String style) throws CoreException {
        var articles = List.of(article("Zebra", "2026", "Zoe Zed"), article("Middle", "2020", "Mia Min"),
                article("Alpha", "2024", "Al Abe"), article("3. Quarter", "2024", ""));
        var texts = new Bibliography(style, "en").texts(articles);
        assertThat(texts.get(0)).contains("Zebra");
        assertThat(texts.get(1)).contains("Middle");
        assertThat(texts.get(2)).contains("Alpha");
        assertThat(texts.get(3)).contains("3. Quarter");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void hostileTextsAreCitedAsOneLineEach(String style) throws CoreException {
        var articles = HostileStrings.own()
                .flatMap(text -> SampleReports.everywhere(text).articles().stream()).toList();
        var texts = new Bibliography(style, "en").texts(articles);
        assertThat(texts).hasSameSizeAs(articles).noneMatch(String::isBlank).noneMatch(text -> text.contains("\n"));
    }

    @Test
    void theReportOfNothingHasNoBibliography() throws CoreException {
        assertThat(new Bibliography("apa", "en").texts(List.of())).isEmpty();
    }

    @Test
    void anUnknownStyleIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> new Bibliography("../secret", "en")).isInstanceOf(CoreException.class)
                .hasMessage("There is no citation style “../secret”. Choose one of apa, chicago-author-date, "
                        + "din-1505-2, harvard-cite-them-right, ieee, modern-language-association, nature.");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aStyleHasALabel(String style) {
        assertThat(CitationStyles.label(style)).isNotEqualTo(style);
    }

    @Test
    void timeGrowsWithTheNumberOfArticles() throws CoreException {
        var bibliography = new Bibliography("apa", "en");
        bibliography.texts(many(500));
        long small = nanos(bibliography, 500);
        long large = nanos(bibliography, 5000);
        assertThat(large).isLessThan(60 * small); // sorting as the style does would take hundreds of times as long
    }

    private static long nanos(Bibliography bibliography, int articles) {
        var many = many(articles);
        long began = System.nanoTime();
        bibliography.texts(many);
        return System.nanoTime() - began;
    }

    private static List<ReportArticle> many(int articles) {
        return IntStream.range(0, articles).mapToObj(i -> article("Title " + i, "2026-03-04", "Ana Ruiz " + i))
                .toList();
    }

    private static String cite(String style, ReportArticle article) throws CoreException {
        return new Bibliography(style, "en").texts(List.of(article)).getFirst();
    }

    private static ReportArticle article(String title, String published, String... authors) {
        return new ReportArticle("a", 1, title, "", "The Ledger", "B",
                Arrays.stream(authors).filter(author -> !author.isEmpty()).toList(), published, "",
                "2026-03-05T10:00:00Z", URL, "en", "a.html", "text/html", "", List.of(), Extraction.UNKNOWN, List.of(),
                List.of(), List.of());
    }
}
