package org.scholion.core.link;

import java.util.Optional;

import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.text.ReferenceAddress;
import org.scholion.core.report.text.ReportText.Reference.Kind;

/** A link of a report: to words in an article, or to an article, annotation or entity. */
public sealed interface ReportLink {

    /** To quoted words. */
    record ToWords(TraceAddress address) implements ReportLink {

        @Override
        public Optional<String> article() {
            return Optional.of(address.article());
        }
    }

    /** To something that a text refers to. */
    record ToReference(ReferenceAddress address) implements ReportLink {

        @Override
        public Optional<String> article() {
            return address.kind() == Kind.ARTICLE ? Optional.of(address.id()) : Optional.empty();
        }
    }

    /** The article that it leads to, where it says so. */
    Optional<String> article();

    /** The link of a text; empty when it is none. */
    static Optional<ReportLink> of(String text) {
        return TraceAddress.of(text).<ReportLink>map(ToWords::new)
                .or(() -> ReferenceAddress.of(text.strip()).map(ToReference::new));
    }
}
