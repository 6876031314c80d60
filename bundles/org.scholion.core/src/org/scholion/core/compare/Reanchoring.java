package org.scholion.core.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.compare.Placement.Guess;
import org.scholion.core.span.Span;

/**
 * Finds the spans of one version of a text in another. Where the word-by-word alignment of both takes a span over whole,
 * with its surroundings, that is its place. Else all places that may be meant are compared by their words, by what
 * stands around them, and by where they are; one is taken only when it is good and clearly better than the next.
 * <p>
 * Words count as equal as {@link WordAlignment} has it. Not safe for use by several threads.
 */
public final class Reanchoring {

    /** Words on each side that make the surroundings. */
    private static final int CONTEXT = 12;
    /** Words around a span that the alignment must take over with it: by chance it takes over few. */
    private static final int TAKEN_OVER = 6;
    /** Words on one side that tell one place from another. */
    private static final int NEIGHBOURS = 3;
    private static final int MOST_PLACES = 40;
    private static final int MOST_GUESSES = 5;
    /** What is less alike is no guess: it would only keep the analyst from looking. */
    private static final double LIKE_ENOUGH = 0.45;

    /** Of words that are the same but for what stands between and around them. */
    private static final double NEARLY = 0.97;
    private static final double WORDS = 0.55;
    private static final double SURROUNDINGS = 0.25;
    private static final double POSITION = 0.1;
    private static final double ALIGNED = 0.1;
    /** By so much the best place must be better than the next. */
    private static final double MARGIN = 0.12;

    private final String oldText;
    private final String newText;
    private final WordAlignment alignment;
    private final Words old;
    private final Words fresh;
    private Occurrences oldPlaces;
    private Occurrences newPlaces;

    public Reanchoring(String oldText, String newText) {
        this.oldText = oldText;
        this.newText = newText;
        alignment = new WordAlignment(oldText, newText);
        old = alignment.old();
        fresh = alignment.fresh();
    }

    /** Words of one of the texts, half-open. */
    private record Run(int begin, int end) {

        int length() {
            return end - begin;
        }
    }

    /**
     * A place that may be meant, and how much speaks for it, each from 0 to 1.
     *
     * @param aligned whether it is where the alignment of both texts leads
     */
    private record Candidate(Run run, boolean aligned, double words, double surroundings, double score) {
    }

    /** Finds a span of the old text in the new one. */
    public Placement place(Span span) {
        var quote = new Run(old.at(span.begin()), wordEnd(span.end()));
        if (quote.length() <= 0) {
            return placeBlank(span);
        }
        if (isTakenOver(quote)) {
            int first = alignment.counterpart(quote.begin());
            var run = new Run(first, first + quote.length());
            return new Placement(isDoubtful(quote, run) ? Certainty.CHANGED : Certainty.SAME,
                    List.of(new Guess(span(span, quote, run), 1)));
        }
        var aligned = aligned(quote);
        var runs = new LinkedHashSet<>(aligned);
        exact(quote, runs);
        similar(quote, runs);
        var candidates = runs.stream().map(run -> candidate(quote, run, aligned.contains(run)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed()).toList();
        return candidates.isEmpty() ? Placement.NOWHERE : placement(span, quote, candidates);
    }

    private Placement placement(Span span, Run quote, List<Candidate> candidates) {
        var certainty = certainty(quote, candidates);
        double least = certainty == Certainty.LOST ? LIKE_ENOUGH : 0;
        return new Placement(certainty, candidates.stream().filter(candidate -> candidate.score() >= least)
                .limit(MOST_GUESSES)
                .map(candidate -> new Guess(span(span, quote, candidate.run()), candidate.score())).toList());
    }

    /** A span without a word has nothing to be known by. */
    private Placement placeBlank(Span span) {
        return oldText.equals(newText) ? new Placement(Certainty.SAME, List.of(new Guess(span, 1))) : Placement.NOWHERE;
    }

    /** The word behind the last one that begins before an offset. */
    private int wordEnd(int offset) {
        int word = old.at(offset);
        return word < old.size() && old.begin(word) < offset ? word + 1 : word;
    }

    private boolean isTakenOver(Run quote) {
        for (int word = quote.begin(); word < quote.end(); word++) {
            if (alignment.counterpart(word) == WordAlignment.NONE
                    || alignment.counterpart(word) - alignment.counterpart(quote.begin()) != word - quote.begin()) {
                return false;
            }
        }
        int before = around(quote.begin(), -1);
        int after = around(quote.end() - 1, 1);
        return before + after >= TAKEN_OVER && before > 0 && after > 0;
    }

    /** Whether the place where the alignment has the same words may yet not be the one that was meant. */
    private boolean isDoubtful(Run quote, Run run) {
        return isRepeated(quote) || isEdgeDoubled(quote, run) || isContested(quote, run) || isAmbiguous(quote);
    }

    /** Whether the words stand elsewhere with what was before or behind them, and here without. */
    private boolean isContested(Run quote, Run run) {
        int begin = Math.max(0, quote.begin() - NEIGHBOURS);
        int end = Math.min(old.size(), quote.end() + NEIGHBOURS);
        return isOnlyElsewhere(new Run(begin, quote.end()), run.begin() - (quote.begin() - begin))
                || isOnlyElsewhere(new Run(quote.begin(), end), run.begin());
    }

    private boolean isOnlyElsewhere(Run words, int here) {
        var places = newPlaces().of(codes(words));
        return !places.isEmpty() && !places.contains(here);
    }

    /** Whether so few of the words around are there, too, that the same stands more than once. */
    private boolean isAmbiguous(Run quote) {
        int before = around(quote.begin(), -1);
        int after = around(quote.end() - 1, 1);
        if (before == TAKEN_OVER && after == TAKEN_OVER) {
            return false;
        }
        var taken = codes(new Run(Math.max(0, quote.begin() - before), Math.min(old.size(), quote.end() + after)));
        return newPlaces().of(taken).size() > 1 || oldPlaces().of(taken).size() > 1;
    }

    /** Whether the words came to stand in more places than before, with what is before or behind them: which is meant? */
    private boolean isRepeated(Run quote) {
        return isMoreFrequent(Math.max(0, quote.begin() - NEIGHBOURS), quote.end())
                || isMoreFrequent(quote.begin(), Math.min(old.size(), quote.end() + NEIGHBOURS));
    }

    private boolean isMoreFrequent(int begin, int end) {
        var sequence = Arrays.copyOfRange(old.codes(), begin, end);
        int now = newPlaces().of(sequence).size();
        return now > 1 && now > oldPlaces().of(sequence).size();
    }

    /** Whether the first or last word stands twice in a row, in one of the texts: which of the two is meant? */
    private boolean isEdgeDoubled(Run quote, Run run) {
        return isEdgeDoubled(old, quote) || isEdgeDoubled(fresh, run);
    }

    private static boolean isEdgeDoubled(Words words, Run run) {
        int last = run.end() - 1;
        return run.begin() > 0 && words.codes()[run.begin() - 1] == words.codes()[run.begin()]
                || run.end() < words.size() && words.codes()[run.end()] == words.codes()[last]
                || run.length() > 1 && (words.codes()[run.begin()] == words.codes()[run.begin() + 1]
                        || words.codes()[last] == words.codes()[last - 1]);
    }

    /** How many words next to one are next to it in the new text, too; the end of both texts is as good as many. */
    private int around(int word, int step) {
        int taken = 0;
        int last = word;
        while (taken < TAKEN_OVER) {
            int next = last + step;
            int counterpart = alignment.counterpart(last) + step;
            boolean oldEnds = next < 0 || next >= old.size();
            boolean newEnds = counterpart < 0 || counterpart >= fresh.size();
            if (oldEnds || newEnds) {
                return oldEnds && newEnds ? TAKEN_OVER : taken;
            }
            if (alignment.counterpart(next) != counterpart) {
                return taken;
            }
            last = next;
            taken++;
        }
        return taken;
    }

    /** Where the words that have counterparts say that it is. */
    private Set<Run> aligned(Run quote) {
        var runs = new LinkedHashSet<Run>();
        int left = alignment.before(quote.begin()) + 1;
        int right = alignment.from(quote.end());
        if (right > left && right - left <= 3 * quote.length() + 6) { // what stands between the same neighbours
            runs.add(trimmed(quote, new Run(left, right)));
        }
        hull(quote, runs);
        return runs;
    }

    /** Without marks at the ends where the quote has none. */
    private Run trimmed(Run quote, Run run) {
        int begin = run.begin();
        int end = run.end();
        while (begin < end - 1 && isWord(old, quote.begin()) && !isWord(fresh, begin)) {
            begin++;
        }
        while (end > begin + 1 && isWord(old, quote.end() - 1) && !isWord(fresh, end - 1)) {
            end--;
        }
        return new Run(begin, end);
    }

    private boolean isWord(Words words, int word) {
        return Character.isLetterOrDigit((words == old ? oldText : newText).codePointAt(words.begin(word)));
    }

    /** From the first to the last word that has a counterpart. */
    private void hull(Run quote, Set<Run> runs) {
        int first = alignment.from(quote.begin());
        int last = alignment.before(quote.end());
        if (first <= last && last - first < 3 * quote.length() + 6) {
            runs.add(new Run(first, last + 1));
        }
    }

    /** Everywhere where the same words stand. */
    private void exact(Run quote, Set<Run> runs) {
        for (int first : newPlaces().of(codes(quote)).stream().limit(MOST_PLACES).toList()) {
            runs.add(new Run(first, first + quote.length()));
        }
    }

    private int[] codes(Run quote) {
        return Arrays.copyOfRange(old.codes(), quote.begin(), quote.end());
    }

    /** Where several of the words stand as far from each other as in the quote. */
    private void similar(Run quote, Set<Run> runs) {
        var votes = new HashMap<Integer, Integer>();
        for (int word = quote.begin(); word < quote.end(); word++) {
            var found = newPlaces().of(old.codes()[word]);
            if (found.size() <= MOST_PLACES) {
                for (int place : found) {
                    votes.merge(place - (word - quote.begin()), 1, Integer::sum);
                }
            }
        }
        votes.entrySet().stream().filter(vote -> 3 * vote.getValue() >= quote.length())
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_GUESSES).forEach(vote -> {
                    int begin = Math.clamp(vote.getKey(), 0, fresh.size());
                    int end = Math.clamp((long) vote.getKey() + quote.length(), begin, fresh.size());
                    if (end > begin) {
                        runs.add(new Run(begin, end));
                    }
                });
    }

    private Occurrences newPlaces() {
        if (newPlaces == null) {
            newPlaces = new Occurrences(fresh);
        }
        return newPlaces;
    }

    private Occurrences oldPlaces() {
        if (oldPlaces == null) {
            oldPlaces = new Occurrences(old);
        }
        return oldPlaces;
    }

    private Candidate candidate(Run quote, Run run, boolean aligned) {
        double words = isSame(quote, run) ? 1
                : Math.min(NEARLY, Similarity.of(oldText.substring(old.begin(quote.begin()), old.end(quote.end() - 1)),
                        newText.substring(fresh.begin(run.begin()), fresh.end(run.end() - 1))));
        double surroundings = (side(quote.begin(), run.begin(), -1) + side(quote.end(), run.end(), 1)) / 2;
        int expected = alignment.before(quote.begin()) + 1;
        double position = 1 - Math.min(1, Math.abs(run.begin() - expected) / (double) Math.max(50, fresh.size()));
        double score = WORDS * words + SURROUNDINGS * surroundings + POSITION * position + (aligned ? ALIGNED : 0);
        return new Candidate(run, aligned, words, surroundings, score);
    }

    private boolean isSame(Run quote, Run run) {
        return Arrays.equals(codes(quote), Arrays.copyOfRange(fresh.codes(), run.begin(), run.end()));
    }

    /** How much of what stands on one side is the same, as the longest common subsequence of words. */
    private double side(int oldWord, int newWord, int step) {
        var before = step < 0 ? context(old, oldWord - CONTEXT, oldWord) : context(old, oldWord, oldWord + CONTEXT);
        var after = step < 0 ? context(fresh, newWord - CONTEXT, newWord) : context(fresh, newWord, newWord + CONTEXT);
        if (before.length == 0 || after.length == 0) {
            return before.length == after.length ? 1 : 0;
        }
        return Similarity.common(before, after) / (double) Math.min(before.length, CONTEXT);
    }

    private static int[] context(Words words, int begin, int end) {
        int from = Math.clamp(begin, 0, words.size());
        int to = Math.clamp(end, 0, words.size());
        return Arrays.copyOfRange(words.codes(), from, to);
    }

    private Certainty certainty(Run quote, List<Candidate> candidates) {
        var best = candidates.get(0);
        double second = candidates.stream().skip(1).filter(other -> isElsewhere(other.run(), best.run()))
                .mapToDouble(Candidate::score).max().orElse(0);
        if (best.score() - second < MARGIN) {
            return Certainty.LOST;
        }
        if (best.words() == 1 && quote.length() >= 3 && best.aligned() && best.surroundings() >= 0.75
                && !isRepeated(quote) && !isEdgeDoubled(quote, best.run())
                && candidates.stream().noneMatch(other -> other.words() == 1 && isElsewhere(other.run(), best.run()))) {
            return Certainty.SAME;
        }
        boolean sureByWords = best.words() >= 0.95 && quote.length() >= 5;
        boolean sureByBoth = best.words() >= 0.55 && best.surroundings() >= 0.4
                || best.words() >= 0.75 && best.surroundings() >= 0.25
                || best.aligned() && best.words() >= 0.4 && best.surroundings() >= 0.3;
        return sureByWords || sureByBoth ? Certainty.CHANGED : Certainty.LOST;
    }

    private static boolean isElsewhere(Run one, Run other) {
        return one.end() <= other.begin() || other.end() <= one.begin();
    }

    /**
     * The offsets of a run; a quote that began or ended within a word does so again where the word is the same, and
     * takes signs beside its words along where they are there again.
     */
    private Span span(Span asked, Run quote, Run run) {
        int begin = fresh.begin(run.begin());
        int end = fresh.end(run.end() - 1);
        int skipped = asked.begin() - old.begin(quote.begin());
        int left = old.end(quote.end() - 1) - asked.end();
        if (skipped > 0 && isSameWord(quote.begin(), run.begin())
                || skipped < 0 && isThereAgain(asked.begin(), -skipped, begin + skipped)) {
            begin += skipped;
        }
        if (left > 0 && isSameWord(quote.end() - 1, run.end() - 1)
                || left < 0 && isThereAgain(asked.end() + left, -left, end)) {
            end -= left;
        }
        return new Span(begin, Math.max(begin + 1, end));
    }

    private boolean isThereAgain(int oldBegin, int length, int newBegin) {
        return oldText.regionMatches(oldBegin, newText, newBegin, length);
    }

    private boolean isSameWord(int oldWord, int newWord) {
        return oldText.substring(old.begin(oldWord), old.end(oldWord))
                .equals(newText.substring(fresh.begin(newWord), fresh.end(newWord)));
    }
}
