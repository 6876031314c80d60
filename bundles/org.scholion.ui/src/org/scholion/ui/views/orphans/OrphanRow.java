package org.scholion.ui.views.orphans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.Anchor;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Guess;
import org.scholion.model.Orphan;

/**
 * An orphan as the view lists it.
 *
 * @param article identifier of the version in which it has no place
 * @param id of the orphan
 * @param layer name
 * @param tag path, or empty
 * @param quote the words that it marked
 * @param analyst identifier
 * @param comments how many are on it
 */
record OrphanRow(String article, String title, String id, String layer, String tag, String quote, String analyst,
        int comments, List<GuessRow> guesses) {

    private static final String GAP = " \u2026 ";

    OrphanRow {
        guesses = List.copyOf(guesses);
    }

    /**
     * A place that may be meant.
     *
     * @param orphan identifier
     * @param number from 0
     * @param before what stands before the words
     * @param after what stands behind them
     * @param percent how alike words and surroundings are
     */
    record GuessRow(String article, String orphan, int number, String before, String words, String after,
            List<Span> spans, int percent) {

        GuessRow {
            spans = List.copyOf(spans);
        }
    }

    /** The orphans of an article, analyst by analyst. */
    static List<OrphanRow> of(ArticleSummary article, List<AnnotationSet> sets) {
        return sets.stream().flatMap(set -> set.getOrphans().stream().map(orphan -> of(article, set, orphan))).toList();
    }

    private static OrphanRow of(ArticleSummary article, AnnotationSet set, Orphan orphan) {
        var guesses = new ArrayList<GuessRow>();
        for (int i = 0; i < orphan.getGuesses().size(); i++) {
            guesses.add(guess(article, orphan, i, orphan.getGuesses().get(i)));
        }
        return new OrphanRow(article.id(), article.label(), orphan.getId(), orphan.getLayer(),
                orEmpty(orphan.getTag()), words(orphan.getAnchors()), set.getAnalyst(), orphan.getComments().size(),
                guesses);
    }

    private static GuessRow guess(ArticleSummary article, Orphan orphan, int number, Guess guess) {
        var anchors = guess.getAnchors();
        return new GuessRow(article.id(), orphan.getId(), number,
                anchors.isEmpty() ? "" : orEmpty(anchors.getFirst().getPrefix()), words(anchors),
                anchors.isEmpty() ? "" : orEmpty(anchors.getLast().getSuffix()),
                anchors.stream().flatMap(anchor -> Anchors.span(anchor).stream()).toList(),
                (int) Math.round(100 * guess.getSimilarity()));
    }

    private static String words(List<Anchor> anchors) {
        return anchors.stream().map(anchor -> orEmpty(anchor.getQuote())).collect(Collectors.joining(GAP));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
