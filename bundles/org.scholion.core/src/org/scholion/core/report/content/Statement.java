package org.scholion.core.report.content;

import java.util.List;

/**
 * A claim, with all the places that put it forward in nearly the same words.
 *
 * @param entries identifiers of the annotations, that of the best grade first
 * @param words the quoted words of the first
 * @param speaker on whose word it rests, or empty
 * @param hedge the words that weaken it, or empty
 * @param kind label of the tag, or empty
 * @param grade the best of its grades
 * @param independentSources how many sources stand for it that repeat nobody else in the list: places with the same
 *        speaker, the same outlet or in the same story are one source
 * @param disputed whether an annotation of the report says that another claim contradicts it
 */
public record Statement(List<String> entries, String words, String speaker, String hedge, String kind, Grade grade,
        int independentSources, boolean disputed) {

    public Statement {
        entries = List.copyOf(entries);
    }
}
