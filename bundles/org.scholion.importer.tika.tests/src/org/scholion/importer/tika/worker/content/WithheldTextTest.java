package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WithheldTextTest {

    private static final String SENTENCE = "The harbour master said on Tuesday that ships may enter again. ";
    private static final String FIRST = SENTENCE.repeat(6).strip();
    private static final String SECOND = "Nobody would say who pays. ".repeat(14).strip();

    private static PageContent page(int paragraphs) {
        return new PageContent(Jsoup.parse(
                "<body><article><h1>Harbour reopens</h1>" + ("<p>" + SENTENCE + SENTENCE + "</p>").repeat(paragraphs)
                        + "<p>Subscribe to read on.</p></article></body>")
                .body(), "Harbour reopens");
    }

    @Test
    void wholeTextStandsForTheBeginningThatIsShown() {
        assertThat(WithheldText.paragraphs(FIRST + "\n\n" + SECOND, page(1))).containsExactly(FIRST, SECOND);
    }

    @Test
    void markUpIsTakenOffEvenWhereItIsMasked() {
        assertThat(WithheldText.paragraphs("<p>" + FIRST + "</p><p><b>" + SECOND + "</b> &amp; more</p>", page(1)))
                .containsExactly(FIRST, SECOND + " & more");
        assertThat(
                WithheldText.paragraphs("&lt;p&gt;" + FIRST + "&lt;/p&gt;&lt;p&gt;" + SECOND + "&lt;/p&gt;", page(1)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void whatThePageShowsItselfIsKept() {
        assertThat(WithheldText.paragraphs((FIRST + "\n" + SECOND + "\n").repeat(9), page(12))).isEmpty();
        assertThat(WithheldText.paragraphs(FIRST, page(1))).as("hardly more than is shown").isEmpty();
        assertThat(WithheldText.paragraphs("", page(1))).isEmpty();
    }
}
