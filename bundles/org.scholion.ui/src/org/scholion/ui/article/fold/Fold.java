package org.scholion.ui.article.fold;

import org.scholion.core.span.Span;

/**
 * A stretch of an article's text in whose place one line is shown.
 *
 * @param label of that line, not empty
 */
public record Fold(Span hidden, String label) {

    public Fold {
        if (label.isEmpty() || label.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("Not one line: \"" + label + "\"");
        }
    }
}
