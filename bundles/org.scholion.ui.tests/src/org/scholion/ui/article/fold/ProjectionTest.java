package org.scholion.ui.article.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.span.Span;

class ProjectionTest {

    private static final String TEXT = "Home\nNews\n\nCranes stop 👩‍👩‍👧\n\nBy Ana\n\nThe cranes… مرافئ\n\nShare\nPrint";

    @Test
    void foldIsShownAsItsLabelAndTheRestAsItIs() {
        var projection = folded(TEXT, "Home\nNews", "Share\nPrint");

        assertThat(shown(projection)).isEqualTo("<0>\n\nCranes stop 👩‍👩‍👧\n\nBy Ana\n\nThe cranes… مرافئ\n\n<1>");
    }

    @Test
    void textWithoutFoldsIsShownAsItIs() {
        var projection = Projection.of(TEXT, List.of());

        assertThat(shown(projection)).isEqualTo(TEXT);
        assertThat(projection.toShown(17)).isEqualTo(17);
        assertThat(projection.toArticle(17)).isEqualTo(17);
        assertThat(projection.visible(new Span(3, 9))).containsExactly(new Span(3, 9));
        assertThat(projection.labelAt(0)).isEmpty();
    }

    @Test
    void wholeArticleCanBeOneFold() {
        var projection = Projection.of(TEXT, List.of(new Fold(new Span(0, TEXT.length()), "▸")));

        assertThat(shown(projection)).isEqualTo("▸");
        assertThat(projection.toShown(TEXT.length())).isEqualTo(1);
        assertThat(projection.toArticle(1)).isEqualTo(TEXT.length());
        assertThat(projection.toArticle(new Span(0, 1))).isEqualTo(new Span(0, TEXT.length()));
        assertThat(projection.visible(new Span(0, TEXT.length()))).isEmpty();
    }

    @Test
    void emptyArticleIsEmpty() {
        var projection = Projection.of("", List.of());

        assertThat(shown(projection)).isEmpty();
        assertThat(projection.toShown(0)).isZero();
        assertThat(projection.toArticle(0)).isZero();
    }

    @Test
    void markOverAFoldIsSeenOnBothSidesOfIt() {
        var projection = folded(TEXT, "By Ana");
        var mark = new Span(TEXT.indexOf("stop"), TEXT.indexOf("cranes…"));

        assertThat(projection.visible(mark)).extracting(piece -> piece.of(shown(projection)))
                .containsExactly("stop 👩‍👩‍👧\n\n", "\n\nThe ");
        assertThat(projection.visible(span("Ana"))).isEmpty();
        assertThat(projection.visible(new Span(TEXT.indexOf("Ana"), TEXT.indexOf("cranes…"))))
                .extracting(piece -> piece.of(shown(projection))).containsExactly("\n\nThe ");
    }

    @Test
    void selectionThatTouchesALabelMeansAllThatItHides() {
        var projection = folded(TEXT, "By Ana");
        int label = shown(projection).indexOf("<0>");

        assertThat(projection.toArticle(new Span(label + 1, label + 2))).isEqualTo(span("By Ana"));
        assertThat(projection.toArticle(new Span(label - 3, label + 1)).of(TEXT))
                .isEqualTo("👧\n\nBy Ana".substring(1));
        assertThat(projection.toArticle(new Span(label + 1, label + 6)).of(TEXT)).isEqualTo("By Ana\n\nT");
        assertThat(projection.toArticle(new Span(label - 2, label)).of(TEXT)).isEqualTo("\n\n");
        assertThat(projection.toArticle(new Span(label + 3, label + 5)).of(TEXT)).isEqualTo("\n\n");
    }

    @Test
    void labelIsFoundAtBothItsEndsAndNowhereElse() {
        var projection = folded(TEXT, "By Ana");
        int label = shown(projection).indexOf("<0>");

        for (int offset = 0; offset <= projection.length(); offset++) {
            assertThat(projection.labelAt(offset).isPresent()).isEqualTo(label <= offset && offset <= label + 3);
        }
    }

    @Test
    void foldsOutOfOrderOrOutsideTheTextAreRefused() {
        var fold = new Fold(new Span(2, 4), "x");
        assertThatIllegalArgumentException().isThrownBy(() -> Projection.of("abcdef", List.of(fold, fold)));
        assertThatIllegalArgumentException().isThrownBy(() -> Projection.of("abc", List.of(fold)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fold(new Span(0, 1), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fold(new Span(0, 1), "two\nlines"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void everyOffsetFindsItsWayThereAndBack(int seed) {
        var random = new Random(seed);
        var text = randomText(random);
        var projection = Projection.of(text, randomFolds(text, random));
        var folds = projection.folds();

        int before = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            int shown = projection.toShown(offset);
            int there = offset;
            var hidden = folds.stream().map(Fold::hidden)
                    .filter(span -> span.begin() < there && there < span.end()).findFirst();
            assertThat(shown).isBetween(before, projection.length());
            assertThat(projection.toArticle(shown)).isEqualTo(hidden.map(Span::begin).orElse(offset));
            if (hidden.isEmpty() && folds.stream().noneMatch(fold -> fold.hidden().begin() == there)
                    && offset < text.length()) {
                assertThat(shown(projection).charAt(shown)).isEqualTo(text.charAt(offset));
            }
            before = shown;
        }
        for (int offset = 0; offset <= projection.length(); offset++) {
            int back = projection.toShown(projection.toArticle(offset));
            assertThat(back == offset || projection.labelAt(offset).isPresent() && back < offset).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 11, 12, 13, 14, 15, 16 })
    void whatIsVisibleOfAPartIsThePartWithoutWhatIsHidden(int seed) {
        var random = new Random(seed);
        var text = randomText(random);
        var projection = Projection.of(text, randomFolds(text, random));

        for (int i = 0; i < 300; i++) {
            int begin = random.nextInt(text.length());
            var part = new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
            var expected = new StringBuilder();
            for (int offset = part.begin(); offset < part.end(); offset++) {
                int there = offset;
                if (projection.folds().stream()
                        .noneMatch(fold -> fold.hidden().begin() <= there && there < fold.hidden().end())) {
                    expected.append(text.charAt(offset));
                }
            }
            var seen = new StringBuilder();
            projection.visible(part).forEach(piece -> seen.append(piece.of(shown(projection))));
            assertThat(seen).hasToString(expected.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 21, 22, 23, 24, 25, 26 })
    void partOfWhatIsShownIsThatPartOfTheWhole(int seed) {
        var random = new Random(seed);
        var text = randomText(random);
        for (int i = 0; i < 50; i++) {
            var projection = Projection.of(text, randomFolds(text, random));
            var whole = shown(projection);
            int begin = random.nextInt(whole.length());
            int end = begin + random.nextInt(whole.length() - begin);
            assertThat(projection.shown(begin, end)).isEqualTo(whole.substring(begin, end));
        }
    }

    /** Look-ups in a long article with many folds take about as long as in a short one. */
    @Test
    void lookUpsDoNotGrowWithTheNumberOfFolds() {
        var text = "line\n".repeat(60_000);
        var folds = new ArrayList<Fold>();
        for (int begin = 0; begin < text.length(); begin += 10) {
            folds.add(new Fold(new Span(begin, begin + 4), "▸ 1"));
        }
        var projection = Projection.of(text, folds);
        long start = System.nanoTime();
        long sum = 0;
        for (int offset = 0; offset < projection.length(); offset++) {
            sum += projection.toShown(projection.toArticle(offset))
                    + projection.visible(new Span(offset, offset + 40)).size();
        }
        assertThat(sum).isPositive();
        // a walk over 30,000 folds for each of 270,000 offsets would take minutes
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(5_000);
    }

    private static String shown(Projection projection) {
        return projection.shown(0, projection.length());
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Projection folded(String text, String... hidden) {
        var folds = new ArrayList<Fold>();
        for (var words : hidden) {
            folds.add(new Fold(span(words), "<" + folds.size() + ">"));
        }
        return Projection.of(text, folds);
    }

    private static String randomText(Random random) {
        var pieces = List.of("word", " ", "\n", "\n\n", "👩‍👩‍👧", "é", "e\u0301", "مرافئ", "🇩🇪", "港", "x");
        var text = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static List<Fold> randomFolds(String text, Random random) {
        var folds = new ArrayList<Fold>();
        int begin = random.nextInt(3) == 0 ? 0 : random.nextInt(20);
        while (begin < text.length()) {
            int end = Math.min(text.length(), begin + 1 + random.nextInt(40));
            folds.add(new Fold(new Span(begin, end), "▸".repeat(1 + random.nextInt(50))));
            begin = end + random.nextInt(40); // some follow each other at once
        }
        return folds;
    }
}
