package org.scholion.ui.views.articles;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.stories.Stories;
import org.scholion.ui.article.ArticleOrder;
import org.scholion.ui.views.TextFilter;

/**
 * The articles of a casebook in the order and with the filter of a list. Every change makes a new list, so that it can
 * be made in the background; the lists made one from the other must be made one after the other.
 */
final class ArticleList implements ArticleOrder {

    private static final Collator COLLATOR = Collator.getInstance(Locale.getDefault());

    private final Sorting sorting;
    private final String filter;
    private final Stories stories;
    private final List<ArticleRow> all;
    private final List<ArticleRow> shown;
    private final Map<String, Integer> places;

    /** By what a list is sorted. */
    record Sorting(ArticleColumn column, boolean descending) {

        /** The latest first. */
        static final Sorting DEFAULT = new Sorting(ArticleColumn.DATE, true);

        /** What a click on the header of a column asks for. */
        Sorting clicked(ArticleColumn header) {
            return header == column ? new Sorting(column, !descending)
                    : new Sorting(header, header == ArticleColumn.DATE || header.isNumber());
        }

        private Comparator<ArticleRow> order() {
            return column.order(descending, COLLATOR);
        }
    }

    private ArticleList(Sorting sorting, String filter, Stories stories, List<ArticleRow> all) {
        this(sorting, filter, stories, all, all);
    }

    /** @param candidates those of the articles that the filter may let through */
    private ArticleList(Sorting sorting, String filter, Stories stories, List<ArticleRow> all,
            List<ArticleRow> candidates) {
        this.sorting = sorting;
        this.filter = filter;
        this.stories = stories;
        this.all = all;
        var wanted = TextFilter.of(filter);
        this.shown = wanted.isEmpty() ? all
                : candidates.stream().filter(row -> wanted.matches(row.searched())).toList();
        this.places = HashMap.newHashMap(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            places.put(shown.get(i).summary().id(), i);
        }
    }

    static ArticleList empty(Sorting sorting) {
        return new ArticleList(sorting, "", Stories.NONE, List.of());
    }

    /** These articles and no others. */
    ArticleList replacedBy(Collection<ArticleSummary> articles) {
        var rows = articles.stream().map(article -> new ArticleRow(article, stories)).sorted(sorting.order())
                .toList();
        return new ArticleList(sorting, filter, stories, rows);
    }

    /** With what is known of stories now. */
    ArticleList tellingOf(Stories known) {
        return new ArticleList(sorting, filter, known, all)
                .replacedBy(all.stream().map(ArticleRow::summary).toList());
    }

    ArticleList sortedBy(Sorting wanted) {
        return wanted.equals(sorting) ? this
                : new ArticleList(wanted, filter, stories, all.stream().sorted(wanted.order()).toList());
    }

    /** Those in whose title, source, file name or language all words of a text occur. */
    ArticleList filteredBy(String text) {
        return text.equals(filter) ? this // a longer filter lets through nothing new
                : new ArticleList(sorting, text, stories, all, text.startsWith(filter) ? shown : all);
    }

    /** With articles that are new or changed; without a new sort of the others. */
    ArticleList with(Collection<ArticleSummary> changed) {
        var fresh = new HashMap<String, ArticleRow>();
        changed.forEach(article -> fresh.put(article.id(), new ArticleRow(article, stories)));
        var order = sorting.order();
        var added = fresh.values().stream().sorted(order).toList();
        var merged = new ArrayList<ArticleRow>(all.size() + added.size());
        int next = 0;
        for (var row : all) {
            if (!fresh.containsKey(row.summary().id())) {
                while (next < added.size() && order.compare(added.get(next), row) < 0) {
                    merged.add(added.get(next++));
                }
                merged.add(row);
            }
        }
        merged.addAll(added.subList(next, added.size()));
        return new ArticleList(sorting, filter, stories, merged);
    }

    Sorting sorting() {
        return sorting;
    }

    String filter() {
        return filter;
    }

    /** How many articles the filter lets through. */
    int size() {
        return shown.size();
    }

    /** How many articles there are. */
    int total() {
        return all.size();
    }

    ArticleSummary get(int index) {
        return row(index).summary();
    }

    ArticleRow row(int index) {
        return shown.get(index);
    }

    /** The place of an article, -1 when the filter does not let it through or there is no such article. */
    int indexOf(String id) {
        return places.getOrDefault(id, -1);
    }

    /** The first article from an index on, going round, whose title begins with a text; -1 when there is none. */
    int find(String beginning, int from) {
        var wanted = TextFilter.fold(beginning);
        for (int i = 0; i < shown.size(); i++) {
            int index = (from + i) % shown.size();
            if (shown.get(index).searched().startsWith(wanted)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public Optional<ArticleSummary> after(String id) {
        return at(indexOf(id) + 1);
    }

    @Override
    public Optional<ArticleSummary> before(String id) {
        int index = indexOf(id);
        return at(index < 0 ? size() - 1 : index - 1);
    }

    private Optional<ArticleSummary> at(int index) {
        return index >= 0 && index < size() ? Optional.of(get(index)) : Optional.empty();
    }
}
