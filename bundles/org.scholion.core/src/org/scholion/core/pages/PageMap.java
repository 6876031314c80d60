package org.scholion.core.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.scholion.core.span.Span;

/**
 * Which word of an article is which word on the pages it was read from. The reader may have put columns into another
 * order, joined words that a line end divides, and left out what runs over all pages; so words are followed as long as
 * they go on in both, and where they do not, three words in a row say where they go on.
 */
public final class PageMap {

    /** Words that may be missing on either side before a new place is looked for. */
    private static final int AHEAD = 6;
    private static final int ROW = 3;
    /** Places of the same three words that are compared. */
    private static final int MOST_PLACES = 200;

    private final List<PageWord> words;
    private final List<Span> spans;
    /** For each word of the article the word on the pages, or -1. */
    private final int[] places;
    /** For each word on the pages the word of the article, or -1. */
    private final int[] back;

    private PageMap(List<PageWord> words, List<Span> spans, int[] places) {
        this.words = words;
        this.spans = spans;
        this.places = places;
        this.back = new int[words.size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                back[places[i]] = i;
            }
        }
    }

    /** Finds the words of an article on the pages. */
    public static PageMap of(String text, List<PageWord> words) {
        var spans = split(text);
        var article = spans.stream().map(span -> key(span.of(text))).toArray(String[]::new);
        var page = words.stream().map(word -> key(word.text())).toArray(String[]::new);
        return new PageMap(words, spans, new Follower(article, page).follow());
    }

    private static List<Span> split(String text) {
        var spans = new ArrayList<Span>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (blank && begin >= 0) {
                spans.add(new Span(begin, i));
                begin = -1;
            } else if (!blank && begin < 0) {
                begin = i;
            }
        }
        return spans;
    }

    /** A word without case, ligatures and hyphens that may or may not be there. */
    private static String key(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var key = plain.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return key.isEmpty() ? plain : key;
    }

    /** How many words of the article were found, as a share of all. */
    public double coverage() {
        return places.length == 0 ? 0 : (double) Arrays.stream(places).filter(place -> place >= 0).count()
                / places.length;
    }

    /** The words on the pages that a part of the article is. */
    public List<PageWord> words(Span part) {
        var found = new ArrayList<PageWord>();
        for (int i = firstEndingAfter(part.begin()); i < spans.size() && spans.get(i).begin() < part.end(); i++) {
            if (places[i] >= 0) {
                found.add(words.get(places[i]));
                for (int next = places[i] + 1; next < words.size() && back[next] < 0 && isTail(i, next); next++) {
                    found.add(words.get(next)); // the rest of a word that a line end divides
                }
            }
        }
        return found;
    }

    private boolean isTail(int word, int next) {
        return words.get(next - 1).text().matches(".*[-\u00ad\u2010]") && back[next - 1] == word;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the word on a page that is nearest to a place; empty on a page without words of the article. */
    public Optional<Integer> nearest(int page, double x, double y) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).page() == page && back[i] >= 0).boxed()
                .min((one, other) -> Double.compare(words.get(one).distance(x, y), words.get(other).distance(x, y)));
    }

    /** The part of the article from one word on the pages to another, given by their indices in any order. */
    public Optional<Span> between(int one, int other) {
        if (back[one] < 0 || back[other] < 0) {
            return Optional.empty();
        }
        int from = Math.min(back[one], back[other]);
        int to = Math.max(back[one], back[other]);
        return Optional.of(new Span(spans.get(from).begin(), spans.get(to).end()));
    }

    /** Walks through both lists of words. */
    private static final class Follower {

        private final String[] article;
        private final String[] page;
        private final boolean[] taken;
        private final Map<String, List<Integer>> rows = new HashMap<>();

        Follower(String[] article, String[] page) {
            this.article = article;
            this.page = page;
            this.taken = new boolean[page.length];
            for (int i = 0; i + ROW <= page.length; i++) {
                rows.computeIfAbsent(row(page, i), row -> new ArrayList<>()).add(i);
            }
        }

        private static String row(String[] words, int from) {
            return String.join(" ", Arrays.asList(words).subList(from, from + ROW));
        }

        int[] follow() {
            var places = new int[article.length];
            Arrays.fill(places, -1);
            int at = 0;
            for (int i = 0; i < article.length; i++) {
                int jump = i + ROW <= article.length && !isNear(i, at) ? jump(i, at) : -1;
                int found = jump >= 0 ? jump : near(article[i], at);
                if (found >= 0) {
                    places[i] = found;
                    int end = found + length(article[i], found);
                    Arrays.fill(taken, found, end, true);
                    at = end;
                }
            }
            return places;
        }

        private boolean isNear(int word, int at) {
            return at < page.length && length(article[word], at) > 0;
        }

        /** Where a row of words goes on, nearest to where it was; -1 when nowhere. */
        private int jump(int word, int at) {
            var candidates = rows.getOrDefault(row(article, word), List.of());
            return candidates.stream().limit(MOST_PLACES).filter(place -> !taken[place])
                    .min((one, other) -> Integer.compare(Math.abs(one - at), Math.abs(other - at))).orElse(-1);
        }

        private int near(String word, int at) {
            for (int i = at; i < Math.min(page.length, at + AHEAD); i++) {
                if (!taken[i] && length(word, i) > 0) {
                    return i;
                }
            }
            return -1;
        }

        /** How many words on the page a word of the article is, from an index on: two when a line end divides it. */
        private int length(String word, int index) {
            if (word.equals(page[index])) {
                return 1;
            }
            return index + 1 < page.length && word.equals(page[index] + page[index + 1]) ? 2 : 0;
        }
    }
}
