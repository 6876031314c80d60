package org.scholion.core.pages;

import java.util.List;

/** The pages of a document with their words, in the order in which they are drawn. */
public record DocumentPages(List<PageSize> sizes, List<PageWord> words) {

    public DocumentPages {
        sizes = List.copyOf(sizes);
        words = List.copyOf(words);
    }
}
