package org.scholion.core.report.text;

import java.util.Optional;

import org.scholion.core.report.text.ReportText.Reference.Kind;

/** What is known of the things that a text may refer to. */
@FunctionalInterface
public interface References {

    /** Nothing is known. */
    References NONE = (kind, id) -> Optional.empty();

    /** The current name of a thing, or its quoted words at their full length; empty when it is not there. */
    Optional<String> words(Kind kind, String id);
}
