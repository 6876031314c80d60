package org.scholion.core.registers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookEdit;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.span.ArticleText;
import org.scholion.model.Casebook;
import org.scholion.model.Reliability;
import org.scholion.model.Source;

/**
 * How reliable a team holds the sources of a casebook, in the Admiralty system. A source is known by its name, in whatever
 * case it is written; those that articles name need not be in the register. For the thread that edits.
 */
public final class SourceRatings {

    private static final Comparator<RatedSource> MOST_ARTICLES_FIRST = Comparator
            .comparingInt((RatedSource source) -> -source.articles())
            .thenComparing(source -> source.name().toLowerCase(Locale.ROOT)).thenComparing(RatedSource::name);

    private final CasebookStore store;

    public SourceRatings(CasebookStore store) {
        this.store = store;
    }

    /**
     * A source with its rating.
     *
     * @param url or empty
     * @param rationale why it has this reliability, or empty
     * @param rated whether anybody has rated it; F, it cannot be judged, is a rating, too, when there is a reason
     * @param articles that name it as their source
     */
    public record RatedSource(String name, String url, Reliability reliability, String rationale, boolean rated,
            int articles) {
    }

    /** All sources of the articles and of the register, those with most articles first. */
    public List<RatedSource> all() {
        var registered = registered(store.casebook());
        var spellings = new LinkedHashMap<String, Map<String, Integer>>();
        registered.keySet().forEach(key -> spellings.put(key, Map.of()));
        counted().forEach((name, count) -> spellings.merge(key(name), Map.of(clean(name), count), SourceRatings::sum));
        var all = new ArrayList<RatedSource>();
        spellings.forEach((key, names) -> all.add(rated(registered.get(key), names)));
        all.sort(MOST_ARTICLES_FIRST);
        return all;
    }

    /** How often articles name a source, as they write it; there may be many articles and are few names. */
    private Map<String, Integer> counted() {
        var counts = new HashMap<String, Integer>();
        store.articles().stream().map(ArticleSummary::source).filter(name -> !name.isBlank())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
        var sum = new TreeMap<>(one);
        other.forEach((name, count) -> sum.merge(name, count, Integer::sum));
        return sum;
    }

    /** The source of a name; empty when neither an article nor the register has it. */
    public Optional<RatedSource> find(String name) {
        return all().stream().filter(source -> key(source.name()).equals(key(name))).findFirst();
    }

    /** @param names how articles spell the source, and how often; the most frequent stands where there is no other */
    private static RatedSource rated(Source source, Map<String, Integer> names) {
        int articles = names.values().stream().mapToInt(Integer::intValue).sum();
        if (source == null) {
            var name = Collections.max(names.entrySet(), Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).getKey();
            return new RatedSource(name, "", Reliability.F, "", false, articles);
        }
        var rationale = orEmpty(source.getRationale());
        return new RatedSource(source.getName(), orEmpty(source.getUrl()), source.getReliability(), rationale,
                source.getReliability() != Reliability.F || !rationale.isEmpty(), articles);
    }

    private static Map<String, Source> registered(Casebook casebook) {
        var sources = new LinkedHashMap<String, Source>();
        casebook.getSources().forEach(source -> sources.putIfAbsent(key(source.getName()), source));
        return sources;
    }

    /**
     * Rates a source as one step that can be undone; it comes into the register where it is not there.
     *
     * @param rationale why, or empty
     */
    public void rate(String name, Reliability reliability, String rationale) throws CoreException {
        var known = find(name).map(RatedSource::name).orElse(clean(name));
        store.edits().edit("Rate source " + known, rating(known, reliability, rationale));
    }

    private static CasebookEdit rating(String name, Reliability reliability, String rationale) {
        return draft -> {
            var source = draft.source(name);
            source.setReliability(reliability);
            source.setRationale(rationale.isBlank() ? null : rationale.strip());
        };
    }

    /**
     * The reliability of a letter.
     *
     * @throws CoreException when it is none of A to F
     */
    public static Reliability reliability(String letter) throws CoreException {
        var reliability = Reliability.get(letter.strip().toUpperCase(Locale.ROOT));
        if (reliability == null) {
            throw new CoreException(Status.error("The reliability of a source is a letter from A to F, not \"" + letter
                    + "\": A completely reliable, B usually, C fairly, D not usually reliable, E unreliable, "
                    + "F cannot be judged."));
        }
        return reliability;
    }

    private static String key(String name) {
        return clean(orEmpty(name)).toLowerCase(Locale.ROOT);
    }

    private static String clean(String name) {
        return ArticleText.normalize(name).strip().replaceAll("\\s+", " ");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
