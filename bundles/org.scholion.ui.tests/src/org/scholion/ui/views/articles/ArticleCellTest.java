package org.scholion.ui.views.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.ui.views.articles.ArticleCell.Row;

/** With letters that are one wide. */
class ArticleCellTest {

    private static final Row ROW = new Row("", "Harbour Gazette", "Mar 9, 2026", "en", false);

    @Test
    void languageIsLeftOutThenTheOutletIsCutThenLeftOutToo() {
        assertThat(details(ROW, 31)).isEqualTo("Harbour Gazette · Mar 9, 2026");
        assertThat(details(ROW, 40)).isEqualTo("Harbour Gazette · Mar 9, 2026 · en");
        assertThat(details(ROW, 22)).isEqualTo("Harbour… · Mar 9, 2026");
        assertThat(details(ROW, 17)).isEqualTo("Mar 9, 2026");
    }

    @Test
    void whatIsCutSaysSo() {
        assertThat(details(ROW, 8)).isEqualTo("Mar 9,…");
        assertThat(details(new Row("", "Harbour Gazette", "", "en", false), 10)).isEqualTo("Harbour G…");
    }

    @Test
    void languageIsLeftOutWhereThereIsNoOutlet() {
        assertThat(details(new Row("", "", "Mar 9, 2026", "en", false), 14)).isEqualTo("Mar 9, 2026");
    }

    @Test
    void shortOutletStaysWhole() {
        assertThat(details(new Row("", "BBC", "Mar 9, 2026", "en", false), 17)).isEqualTo("BBC · Mar 9, 2026");
    }

    private static String details(Row row, int width) {
        return ArticleCell.details(row, width, String::length);
    }
}
