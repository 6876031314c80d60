package org.scholion.core.report.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.core.report.text.ReportText.Reference.Kind;

/**
 * The address by which a text refers to something in its casebook, the target of a link: {@code scholion:annotation/ID},
 * {@code scholion:entity/ID} or {@code scholion:article/ID}.
 */
public record ReferenceAddress(Kind kind, String id) {

    private static final String SCHEME = "scholion:";
    private static final Pattern FORM = Pattern.compile("scholion:(annotation|entity|article)/([^/#?\\s]+)");
    /** As a finished report has it: it means the annotation. */
    private static final Pattern TRACE = Pattern
            .compile("scholion:article/[^/#?\\s]+/annotation/([^/#?\\s]+)(?:#[0-9-]*)?");

    /** Whether a link leads into the casebook, or is meant to. */
    static boolean isMeant(String address) {
        return address.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The address of a text; empty when it names nothing of a kind that there is. */
    public static Optional<ReferenceAddress> of(String address) {
        var plain = address.strip();
        try {
            var form = FORM.matcher(plain);
            if (form.matches()) {
                return Optional.of(new ReferenceAddress(Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT)),
                        decoded(form.group(2))));
            }
            var trace = TRACE.matcher(plain);
            return trace.matches() ? Optional.of(new ReferenceAddress(Kind.ANNOTATION, decoded(trace.group(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException badEscape) { // somebody has edited it
            return Optional.empty();
        }
    }

    /** The address as text, in which no character needs to be escaped in Markdown. */
    public String text() {
        return SCHEME + kind.name().toLowerCase(Locale.ROOT) + "/" + encoded(id);
    }

    /**
     * A link to this address as Markdown. Its words begin with {@code @}, so that they follow the name of what is meant.
     */
    public String link(String words) {
        return "[@" + MarkdownEscapes.escaped(ShortWords.of(words)) + "](" + text() + ")";
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("_",
                "%5F");
    }

    private static String decoded(String id) {
        return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
