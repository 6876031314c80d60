package org.scholion.ui.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.scholion.core.reading.ExtractedLink;
import org.scholion.core.span.Span;
import org.scholion.model.Article;

/** The links of an article that can be followed: to pages and people, and inside its text. */
final class ArticleLinks {

    private final List<ExtractedLink> links;

    ArticleLinks(Article article, int length) {
        links = article.getLinks().stream()
                .filter(link -> link.getBegin() >= 0 && link.getBegin() < link.getEnd() && link.getEnd() <= length
                        && ExtractedLink.isTarget(link.getTarget()))
                .map(link -> new ExtractedLink(new Span(link.getBegin(), link.getEnd()), link.getTarget()))
                .sorted(Comparator.comparing(ExtractedLink::span)).toList();
    }

    /** The link that holds the offset. */
    Optional<ExtractedLink> at(int offset) {
        return within(offset, offset + 1).stream().findFirst();
    }

    /** Those that lie at least partly in a range, in order. */
    List<ExtractedLink> within(int begin, int end) {
        int first = firstThatEndsAfter(begin);
        int last = first;
        while (last < links.size() && links.get(last).span().begin() < end) {
            last++;
        }
        return links.subList(first, last);
    }

    private int firstThatEndsAfter(int offset) {
        int low = 0;
        int high = links.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
