package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.model.Article;
import org.scholion.model.ModelFactory;
import org.scholion.model.SegmentKind;

class VersionKeysTest {

    private static final String URL = "https://ledger.example/cranes?id=7";

    private static Article article(String url, int boilerplateFrom, int end) {
        var article = ModelFactory.eINSTANCE.createArticle();
        article.setUrl(url);
        add(article, SegmentKind.PARAGRAPH, 0, boilerplateFrom);
        add(article, SegmentKind.BOILERPLATE, boilerplateFrom, end);
        return article;
    }

    private static void add(Article article, SegmentKind kind, int begin, int end) {
        var segment = ModelFactory.eINSTANCE.createSegment();
        segment.setKind(kind);
        segment.setBegin(begin);
        segment.setEnd(end);
        article.getSegments().add(segment);
    }

    private static String text(String text, int boilerplateFrom) {
        var article = article(null, boilerplateFrom, text.length());
        return VersionKeys.of(article, MainText.of(article, text)).text();
    }

    @Test
    void whiteSpaceAndBoilerplateMakeNoOtherText() {
        assertThat(text("The crane stops.", 16)).hasSize(32).isEqualTo(text("The\u00a0crane\n\nstops.Read more", 17))
                .isEqualTo(text("The cr\u00adane \u200bstops.", 18)).isNotEqualTo(text("The crane stops!", 16));
    }

    @Test
    void textThatIsAllBoilerplateCountsWhole() {
        assertThat(text("The crane stops.", 0)).isEqualTo(text("The crane stops.", 16));
    }

    @Test
    void nothingIsNoKey() {
        assertThat(VersionKeys.of(article(null, 0, 0), " \n").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://ledger.example/cranes?id=7", "https://www.Ledger.example:443/cranes/?id=7#part",
            "https://ledger.example/news/../cranes?utm_source=mail&id=7&fbclid=x",
            " HTTPS://ledger.example/cranes?id=7 " })
    void formsOfOneAddressAreTheSame(String other) {
        assertThat(VersionKeys.address(other)).isEqualTo(VersionKeys.address(URL)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://ledger.example/cranes?id=8", "https://ledger.example/Cranes?id=7",
            "https://other.example/cranes?id=7", "https://ledger.example:8080/cranes?id=7" })
    void otherAddressesAreOthers(String other) {
        assertThat(VersionKeys.address(other)).isNotEqualTo(VersionKeys.address(URL)).isNotEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = { "https://ledger.example", "https://ledger.example/", "https://ledger.example/?utm_id=1",
            "/cranes", "file:///tmp/cranes.html", "mailto:ana@ledger.example", "http://[broken", "a b" })
    void addressOfNoArticleIsNone(String url) {
        assertThat(VersionKeys.address(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "https://ledger.example/a,https://ledger.example/a", "https://ledger.example/,''" })
    void addressIsAKeyOfTheArticleWhereItHasOne(String url, String same) {
        assertThat(VersionKeys.of(article(url, 3, 3), "One").address())
                .isEqualTo(VersionKeys.of(article(same, 3, 3), "Two").address());
    }
}
