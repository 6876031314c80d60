package org.scholion.report.content;

/**
 * The identifiers by which the parts of a report link to each other.
 *
 * Letters, digits, dots and hyphens of an id stay, so that a UUID or a hash is readable; every other UTF-16 code unit
 * becomes an underscore and four hexadecimal digits. Two ids never share an anchor, and an anchor needs no escaping in
 * HTML, Markdown or a fragment of a URL.
 */
public final class LinkTargets {

    public String article(String id) {
        return "article-" + encoded(id);
    }

    public String annotation(String id) {
        return "annotation-" + encoded(id);
    }

    /** The anchor of one passage of an annotation, counted from 0. */
    public String passage(String annotationId, int index) {
        return "span-" + encoded(annotationId) + "_" + index;
    }

    /** The anchor of the table of a layer, counted from 0. */
    public String layer(int number) {
        return "layer-" + number;
    }

    /** The anchor of a topic of claims, counted from 0. */
    public String topic(int number) {
        return "topic-" + number;
    }

    public String entity(String id) {
        return "entity-" + encoded(id);
    }

    /** The anchor of an article in the bibliography. */
    public String source(String id) {
        return "source-" + encoded(id);
    }

    /** The anchor of a chart, counted from 0. */
    public String chart(int number) {
        return "chart-" + number;
    }

    private static String encoded(String id) {
        var out = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-') {
                out.append(c);
            } else {
                out.append('_');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(c >> shift & 0xF, 16));
                }
            }
        }
        return out.toString();
    }
}
