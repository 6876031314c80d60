package org.scholion.ui.article.fold;

import java.util.Collection;

import org.scholion.core.span.Span;

/**
 * The part of what is shown that is replaced to come from one projection of an article to another.
 *
 * @param begin offset in what is shown, as are all here
 * @param length of what is replaced
 */
record Change(int begin, int length, String replacement) {

    /**
     * The smallest change that there is.
     *
     * @param restyled parts of the article that are replaced though their text is the same
     */
    static Change between(Projection before, Projection after, Collection<Span> restyled) {
        var old = before.shown();
        var fresh = after.shown();
        int most = Math.min(old.length(), fresh.length());
        int head = 0;
        while (head < most && old.charAt(head) == fresh.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == fresh.charAt(fresh.length() - 1 - tail)) {
            tail++;
        }
        for (var part : restyled) {
            head = Math.min(head, Math.min(before.toShown(part.begin()), after.toShown(part.begin())));
            tail = Math.min(tail, Math.min(old.length() - before.toShown(part.end()),
                    fresh.length() - after.toShown(part.end())));
        }
        return new Change(head, old.length() - tail - head, fresh.substring(head, fresh.length() - tail));
    }

    boolean isEmpty() {
        return length == 0 && replacement.isEmpty();
    }
}
