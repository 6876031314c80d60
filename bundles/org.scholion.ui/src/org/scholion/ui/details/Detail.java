package org.scholion.ui.details;

import java.util.List;

/**
 * Something that is known of an article.
 *
 * @param origin where it was found, or empty
 * @param parts what belongs to it, such as the values that were not taken
 */
record Detail(String name, String value, String origin, List<Detail> parts) {

    Detail {
        parts = List.copyOf(parts);
    }

    Detail(String name, String value) {
        this(name, value, "", List.of());
    }

    /** The detail with its parts as lines, parts indented. */
    String asText() {
        var text = new StringBuilder();
        write(text, "");
        return text.toString();
    }

    private void write(StringBuilder text, String indentation) {
        text.append(indentation).append(name);
        if (!value.isEmpty()) {
            text.append(": ").append(value);
        }
        if (!origin.isEmpty()) {
            text.append("  [").append(origin).append(']');
        }
        text.append(System.lineSeparator());
        parts.forEach(part -> part.write(text, indentation + "    "));
    }
}
