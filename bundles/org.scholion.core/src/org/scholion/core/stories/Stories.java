package org.scholion.core.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.NearDuplicate;

/** The stories of a casebook at one moment. Versions of one article are one in a story. */
public final class Stories {

    /** As in lists: undated articles last. */
    private static final Comparator<ArticleSummary> BY_DATE = Comparator
            .comparing((ArticleSummary article) -> article.published().isEmpty() ? "9" : article.published())
            .thenComparing(ArticleSummary::label).thenComparing(ArticleSummary::id);

    private static final Comparator<Story> LARGEST_FIRST = Comparator
            .comparingInt((Story story) -> -story.articles().size())
            .thenComparing(story -> story.articles().getFirst(), BY_DATE);

    /** No stories. */
    public static final Stories NONE = new Stories(List.of(), List.of());

    private final Map<String, ArticleSummary> articles = new HashMap<>();
    private final Map<String, Story> stories = new HashMap<>(); // by the first version of each article
    private final List<Story> all;

    /** @param pairs the most similar first */
    Stories(Collection<ArticleSummary> summaries, List<NearDuplicate> pairs) {
        summaries.forEach(summary -> articles.put(summary.id(), summary));
        var kept = oneForEachTwoArticles(pairs);
        var groups = new Groups();
        kept.forEach(pair -> groups.join(first(pair.article()), first(pair.other())));
        var grouped = new LinkedHashMap<String, List<NearDuplicate>>();
        kept.forEach(pair -> grouped.computeIfAbsent(groups.of(first(pair.article())),
                unused -> new ArrayList<>()).add(pair));
        all = grouped.values().stream().map(this::story).sorted(LARGEST_FIRST).toList();
        all.forEach(story -> story.articles().forEach(article -> stories.put(first(article.id()), story)));
    }

    /** Where versions of two articles are alike, the two that are most so. */
    private List<NearDuplicate> oneForEachTwoArticles(List<NearDuplicate> pairs) {
        var seen = new HashSet<Set<String>>();
        return pairs.stream().filter(pair -> articles.containsKey(pair.article()) && articles.containsKey(pair.other()))
                .filter(pair -> !first(pair.article()).equals(first(pair.other())))
                .filter(pair -> seen.add(Set.of(first(pair.article()), first(pair.other())))).toList();
    }

    private Story story(List<NearDuplicate> pairs) {
        return new Story(pairs.stream().flatMap(pair -> Stream.of(pair.article(), pair.other())).distinct()
                .map(articles::get).sorted(BY_DATE).toList(), pairs);
    }

    /** All of them, the largest first. */
    public List<Story> all() {
        return all;
    }

    /** The story that an article belongs to, whichever version of it is named. */
    public Optional<Story> of(String articleId) {
        return Optional.ofNullable(stories.get(first(articleId)));
    }

    /** The near-duplicates of an article, whichever version of it is named, the most similar first. */
    public List<Twin> twins(String articleId) {
        var first = first(articleId);
        return of(articleId).stream().flatMap(story -> story.pairs().stream())
                .map(pair -> first(pair.article()).equals(first) ? twin(pair.article(), pair.other(), pair)
                        : first(pair.other()).equals(first) ? twin(pair.other(), pair.article(), pair) : null)
                .filter(Objects::nonNull).toList();
    }

    private Twin twin(String own, String other, NearDuplicate pair) {
        return new Twin(articles.get(own), articles.get(other), pair.similarity());
    }

    /** The version that an article began with. */
    private String first(String id) {
        var seen = new HashSet<String>();
        var first = id;
        while (seen.add(first) && articles.containsKey(first) && articles.get(first).isVersion()) {
            first = articles.get(first).previousVersion();
        }
        return first;
    }

    /** Sets of names that grow together. */
    private static final class Groups {

        private final Map<String, String> parents = new TreeMap<>();

        void join(String one, String other) {
            parents.put(of(one), of(other));
        }

        String of(String name) {
            var root = name;
            while (!parents.getOrDefault(root, root).equals(root)) {
                root = parents.get(root);
            }
            if (!root.equals(name)) {
                parents.put(name, root); // so that the way is short the next time
            }
            return root;
        }
    }
}
