package org.scholion.core.report.content;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.core.span.Span;

/**
 * The address under which a report quotes words: where they stand in a casebook. The workbench opens it, and a finished
 * report is checked against the casebook by it. Written {@code scholion:article/ID/annotation/ID#12-40}.
 *
 * @param article identifier
 * @param annotation identifier
 * @param span of the quoted words in the text of the article
 */
public record TraceAddress(String article, String annotation, Span span) {

    private static final Pattern FORM = Pattern
            .compile("scholion:article/([^/#\\s]+)/annotation/([^/#\\s]+)#(\\d{1,9})-(\\d{1,9})");

    /** The address as text, in which no character needs to be escaped in XML, Markdown or a URL. */
    public String text() {
        return "scholion:article/" + encoded(article) + "/annotation/" + encoded(annotation) + "#" + span.begin() + "-"
                + span.end();
    }

    /** The address of a text; empty when it is none. */
    public static Optional<TraceAddress> of(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int begin = Integer.parseInt(form.group(3));
        int end = Integer.parseInt(form.group(4));
        try {
            return begin < end ? Optional.of(new TraceAddress(decoded(form.group(1)), decoded(form.group(2)),
                    new Span(begin, end))) : Optional.empty();
        } catch (IllegalArgumentException badEscape) { // somebody has edited it
            return Optional.empty();
        }
    }

    private static String encoded(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (!isPlain(id.charAt(i))) {
                return escaped(id);
            }
        }
        return id;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    private static String escaped(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("_",
                "%5F");
    }

    private static String decoded(String id) {
        return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
