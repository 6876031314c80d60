package org.scholion.core.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.core.span.Span;

class PageMapTest {

    private final List<PageWord> words = new ArrayList<>();

    @Test
    void wordsOfTheArticleHaveTheirBoxesAndTheBoxesTheirWords() {
        page(0, "Harbour reopens The pier was closed");
        page(1, "for three weeks");
        var text = "Harbour reopens\n\nThe pier was closed for three weeks";
        var map = PageMap.of(text, words);

        assertThat(map.coverage()).isEqualTo(1);
        int three = text.indexOf("three");
        assertThat(map.words(new Span(three, three + 2))).containsExactly(words.get(7));
        assertThat(map.words(new Span(text.indexOf("closed"), three + 5))).extracting(PageWord::page)
                .containsExactly(0, 1, 1);
        assertThat(map.between(8, 6)).contains(new Span(text.indexOf("for"), text.length()));
    }

    @Test
    void wordThatALineEndDividesIsBothItsParts() {
        page(0, "It was repre- sented by him");
        var text = "It was represented by him";
        var map = PageMap.of(text, words);

        assertThat(map.words(new Span(7, 18))).extracting(PageWord::text).containsExactly("repre-", "sented");
        assertThat(map.coverage()).isEqualTo(1);
    }

    @Test
    void columnsInAnotherOrderAndLinesThatWereLeftOutAreFollowed() {
        page(0, "DAILY NEWS right column says that ships enter again PAGE 7 left column says that nobody pays for it");
        var text = "left column says that nobody pays for it\n\nright column says that ships enter again";
        var map = PageMap.of(text, words);

        assertThat(map.coverage()).isEqualTo(1);
        int ships = text.indexOf("ships");
        assertThat(map.words(new Span(ships, ships + 5))).containsExactly(words.get(6));
        assertThat(map.words(new Span(0, 4))).containsExactly(words.get(11));
    }

    @Test
    void placeOnThePageIsTheNearestWordOfTheArticle() {
        page(0, "HEAD One two three");
        var map = PageMap.of("One two three", words);

        assertThat(map.nearest(0, 51, 5)).contains(1);
        assertThat(map.nearest(0, 10, 5)).as("the head is not in the article").contains(1);
        assertThat(map.nearest(3, 0, 0)).isEmpty();
        assertThat(map.between(0, 2)).isEmpty();
    }

    @Test
    void otherWordsAreNotFound() {
        page(0, "nothing of that");
        assertThat(PageMap.of("Something else", words).coverage()).isZero();
        assertThat(PageMap.of("", words).coverage()).isZero();
    }

    private void page(int number, String line) {
        int place = 0;
        for (var word : line.split(" ")) {
            words.add(new PageWord(number, word, 50 * place++, 0, 40, 10));
        }
    }
}
