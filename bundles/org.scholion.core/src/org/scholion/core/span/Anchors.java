package org.scholion.core.span;

import java.util.Optional;

import org.scholion.model.Anchor;
import org.scholion.model.ModelFactory;

/** Makes anchors and finds the spans they stand for. */
public final class Anchors {

    /** Length of prefix and suffix, in UTF-16 units. */
    public static final int CONTEXT = 32;

    private Anchors() {
    }

    /** The anchor of a span of a text. */
    public static Anchor of(String text, Span span) {
        var anchor = ModelFactory.eINSTANCE.createAnchor();
        anchor.setBegin(span.begin());
        anchor.setEnd(span.end());
        anchor.setQuote(span.of(text));
        anchor.setPrefix(text.substring(startOfContext(text, span.begin()), span.begin()));
        anchor.setSuffix(text.substring(span.end(), endOfContext(text, span.end())));
        return anchor;
    }

    /** The span of an anchor without a look at the text; empty when its offsets are no span. */
    public static Optional<Span> span(Anchor anchor) {
        return anchor.getBegin() >= 0 && anchor.getEnd() > anchor.getBegin()
                ? Optional.of(new Span(anchor.getBegin(), anchor.getEnd()))
                : Optional.empty();
    }

    /** Whether the quoted words are in the text where the anchor says. */
    public static boolean holds(String text, Anchor anchor) {
        var quote = anchor.getQuote();
        return quote != null && !quote.isEmpty() && anchor.getEnd() - anchor.getBegin() == quote.length()
                && text.startsWith(quote, anchor.getBegin());
    }

    /**
     * The place of an anchor in a text: where it says, if the quoted words are there; else the only place where the
     * words stand between the same prefix and suffix; else the only place where they stand at all. Empty when there is
     * no such place or more than one.
     */
    public static Optional<Span> find(String text, Anchor anchor) {
        if (holds(text, anchor)) {
            return span(anchor);
        }
        var quote = anchor.getQuote() == null ? "" : anchor.getQuote();
        var prefix = anchor.getPrefix() == null ? "" : anchor.getPrefix();
        var suffix = anchor.getSuffix() == null ? "" : anchor.getSuffix();
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        return only(text, prefix, quote, suffix).or(() -> only(text, "", quote, ""));
    }

    private static Optional<Span> only(String text, String prefix, String quote, String suffix) {
        var pattern = prefix + quote + suffix;
        int at = text.indexOf(pattern);
        if (at < 0 || text.indexOf(pattern, at + 1) >= 0) {
            return Optional.empty();
        }
        int begin = at + prefix.length();
        return Optional.of(new Span(begin, begin + quote.length()));
    }

    private static int startOfContext(String text, int begin) {
        int start = Math.max(0, begin - CONTEXT);
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int endOfContext(String text, int end) {
        int stop = Math.min(text.length(), end + CONTEXT);
        return stop < text.length() && Character.isLowSurrogate(text.charAt(stop)) ? stop - 1 : stop;
    }
}
