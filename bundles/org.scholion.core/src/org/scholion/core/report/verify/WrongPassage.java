package org.scholion.core.report.verify;

import java.util.Optional;

import org.scholion.core.span.Span;

/**
 * A quoted passage that is not where the report says.
 *
 * @param title of its article, or empty where there is none
 * @param inArticle the words that the article has at that place, or empty
 * @param elsewhere where else in the article the words of the report are
 */
public record WrongPassage(CitedPassage passage, Fault fault, String title, String inArticle,
        Optional<Span> elsewhere) {

    /** What is wrong with it. */
    public enum Fault {

        NO_ARTICLE("the casebook does not have the article"),
        UNREADABLE("the article cannot be read"),
        NO_SUCH_PLACE("the article ends before the place"),
        OTHER_WORDS("the article has other words there"),
        NO_ANNOTATION("the words are there, but the annotation has been deleted"),
        OTHER_PLACE("the words are there, but the annotation marks others now");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        /** As the end of a sentence. */
        public String words() {
            return words;
        }
    }
}
