package org.scholion.importer.tika.worker.office;

import java.util.HashMap;
import java.util.Map;

/**
 * Which paragraphs of a document are heads and feet of its pages. They are recognised by their words, because Tika's events
 * do not tell them.
 */
public final class Outline {

    private static final int MOST = 100_000;

    private final Map<String, Integer> running = new HashMap<>();

    void addRunning(CharSequence words) {
        var squeezed = squeeze(words);
        if (!squeezed.isEmpty() && running.size() < MOST) {
            running.merge(squeezed, 1, Integer::sum);
        }
    }

    /** Whether the paragraph is a head or a foot; each is one as often as it was added. */
    public boolean takeRunning(CharSequence words) {
        if (running.isEmpty()) {
            return false;
        }
        var squeezed = squeeze(words);
        return running.computeIfPresent(squeezed, (w, count) -> count - 1) != null && running.get(squeezed) >= 0;
    }

    private static String squeeze(CharSequence words) {
        var squeezed = new StringBuilder();
        words.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad')
                .forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }
}
