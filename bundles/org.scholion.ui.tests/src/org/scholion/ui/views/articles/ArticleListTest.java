package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.stories.Stories;
import org.scholion.ui.views.articles.ArticleList.Sorting;

class ArticleListTest {

    private static final ArticleSummary LEAD = article("a1", "Lead steps down", "Ledger", "2026-03-04", "en", 23);
    private static final ArticleSummary BUDGET = article("b2", "Budget passed", "Courier", "2026-03-05T09:30:00Z",
            "en", 0);
    private static final ArticleSummary SCHOOL = article("c3", "École fermée", "Le Fil", "2025-11", "fr", 4);
    private static final ArticleSummary UNDATED = article("d4", "Answer", "", "", "", 0);

    private final ArticleList list = ArticleList.empty(Sorting.DEFAULT)
            .replacedBy(List.of(LEAD, BUDGET, SCHOOL, UNDATED));

    @Test
    void latestArticleComesFirstAndUndatedOnesLast() {
        assertThat(ids(list)).containsExactly("b2", "a1", "c3", "d4");
        assertThat(ids(list.sortedBy(new Sorting(ArticleColumn.DATE, false)))).containsExactly("c3", "a1", "b2", "d4");
    }

    @Test
    void titlesAreSortedAsAReaderWould() {
        assertThat(ids(list.sortedBy(new Sorting(ArticleColumn.TITLE, false)))).containsExactly("d4", "b2", "c3", "a1");
        assertThat(ids(list.sortedBy(new Sorting(ArticleColumn.TITLE, true)))).containsExactly("a1", "c3", "b2", "d4");
    }

    @Test
    void numbersOfAnnotationsAreSortedAsNumbers() {
        assertThat(ids(list.sortedBy(new Sorting(ArticleColumn.ANNOTATIONS, true))))
                .containsExactly("a1", "c3", "d4", "b2");
    }

    @Test
    void secondClickOnAHeaderTurnsTheOrderRound() {
        assertThat(Sorting.DEFAULT.clicked(ArticleColumn.TITLE)).isEqualTo(new Sorting(ArticleColumn.TITLE, false));
        assertThat(Sorting.DEFAULT.clicked(ArticleColumn.DATE)).isEqualTo(new Sorting(ArticleColumn.DATE, false));
        assertThat(new Sorting(ArticleColumn.TITLE, false).clicked(ArticleColumn.ANNOTATIONS).descending()).isTrue();
    }

    @Test
    void filterLooksAtTitleSourceFileNameAndLanguage() {
        assertThat(ids(list.filteredBy("ecole"))).containsExactly("c3");
        assertThat(ids(list.filteredBy("courier"))).containsExactly("b2");
        assertThat(ids(list.filteredBy("A1.HTML"))).containsExactly("a1");
        assertThat(ids(list.filteredBy("fr"))).containsExactly("c3");
        assertThat(list.filteredBy("no such").size()).isZero();
        assertThat(list.filteredBy("no such").total()).isEqualTo(4);
        assertThat(ids(list.filteredBy("no such").filteredBy(""))).hasSize(4);
    }

    @Test
    void arrivalsTakeTheirPlacesAndChangedArticlesMove() {
        var news = article("e5", "Newer", "", "2026-04-01", "en", 0);
        var redated = article("c3", "École ouverte", "Le Fil", "2026-03-31", "fr", 5);

        var next = list.filteredBy("e").with(List.of(news, redated));

        assertThat(ids(next)).containsExactly("e5", "c3", "b2", "a1", "d4");
        assertThat(next.get(1)).isEqualTo(redated);
        assertThat(next.filter()).isEqualTo("e");
        assertThat(list.total()).isEqualTo(4);
    }

    @Test
    void arrivalsInAnyBatchesGiveTheSameListAsAllAtOnce() {
        var articles = IntStream.range(0, 500).mapToObj(i -> article("id" + i, "Title " + (i * 7919 % 101), "",
                "2026-01-" + (10 + i % 19), "en", i % 5)).toList();
        var atOnce = ArticleList.empty(Sorting.DEFAULT).replacedBy(articles);
        var inBatches = ArticleList.empty(Sorting.DEFAULT);
        for (int i = 0; i < articles.size(); i += 37) {
            inBatches = inBatches.with(articles.subList(i, Math.min(articles.size(), i + 37)));
        }

        assertThat(ids(inBatches)).isEqualTo(ids(atOnce));
    }

    @Test
    void orderIsThatOnScreen() {
        var english = list.filteredBy("en");

        assertThat(english.after("b2")).contains(LEAD);
        assertThat(english.before("a1")).contains(BUDGET);
        assertThat(english.after("a1")).isEmpty();
        assertThat(english.before("b2")).isEmpty();
        assertThat(english.after("c3")).contains(BUDGET);
        assertThat(english.before("")).contains(LEAD);
    }

    @Test
    void typingFindsTheNextTitleThatBeginsWithIt() {
        assertThat(list.find("le", 0)).isEqualTo(1);
        assertThat(list.find("eco", 0)).isEqualTo(2);
        assertThat(list.find("b", 1)).isZero();
        assertThat(list.find("x", 0)).isEqualTo(-1);
        assertThat(list.filteredBy("no such").find("l", 0)).isEqualTo(-1);
    }

    @Test
    void laterVersionsAreNumberedInTheTitle() {
        var second = new ArticleSummary("b9", "Budget passed", "", "", "en", "text/html", "b.html", 0, "b2", 2);

        assertThat(ArticleColumn.TITLE.text(new ArticleRow(second, Stories.NONE), Locale.ENGLISH))
                .isEqualTo("Budget passed (v2)");
        assertThat(ArticleColumn.TITLE.text(new ArticleRow(BUDGET, Stories.NONE), Locale.ENGLISH))
                .isEqualTo(BUDGET.title());
    }

    private static List<String> ids(ArticleList list) {
        return IntStream.range(0, list.size()).mapToObj(i -> list.get(i).id()).toList();
    }

    private static ArticleSummary article(String id, String title, String source, String published, String language,
            int annotations) {
        return new ArticleSummary(id, title, source, published, language, "text/html", id + ".html", annotations);
    }
}
