package org.scholion.core.report.text;

import java.util.function.Function;

import org.scholion.core.report.text.ParsedText.PlacedReference;

/** Writes a text as Markdown that needs no casebook: each reference as the words that its readers see. */
public final class ResolvedMarkdown {

    private ResolvedMarkdown() {
    }

    /**
     * The text without references.
     *
     * @param markdown of which the text was parsed
     * @param mark what follows the words of a reference, as plain text
     */
    public static String of(String markdown, ParsedText parsed, Function<PlacedReference, String> mark) {
        var resolved = new StringBuilder(markdown.length());
        int end = 0;
        for (var placed : parsed.references()) {
            if (placed.reference().isPresent() && placed.begin() >= end) {
                resolved.append(markdown, end, placed.begin());
                resolved.append(MarkdownEscapes.escaped(placed.reference().get().words() + mark.apply(placed)));
                end = placed.end();
            }
        }
        return resolved.append(markdown, end, markdown.length()).toString();
    }
}
