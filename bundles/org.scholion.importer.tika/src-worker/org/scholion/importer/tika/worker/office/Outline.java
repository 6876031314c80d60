package org.scholion.importer.tika.worker.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Which paragraphs of a document are heads and feet of its pages, which are items of lists at what level, and what was
 * deleted while changes were recorded. Paragraphs are recognised by their words, because Tika's events do not number them.
 */
public final class Outline {

    private record Item(String words, int level) {
    }

    /** Items that Tika leaves out must not hide those that follow. */
    private static final int LOOK_AHEAD = 20;
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST = 100_000;

    private final Map<String, Integer> running = new HashMap<>();
    private final Deque<Item> items = new ArrayDeque<>();
    /** For paragraphs as they are with what was deleted in them, what that is. */
    private final Map<String, Deque<List<String>>> deletions = new HashMap<>();

    void addRunning(CharSequence words) {
        var squeezed = squeeze(words);
        if (!squeezed.isEmpty() && running.size() < MOST) {
            running.merge(squeezed, 1, Integer::sum);
        }
    }

    /** @param level from 1 */
    void addItem(CharSequence words, int level) {
        var squeezed = squeeze(words);
        if (!squeezed.isEmpty() && items.size() < MOST) {
            items.add(new Item(squeezed, level));
        }
    }

    /**
     * Adds a paragraph out of which words were deleted while changes were recorded.
     *
     * @param words with those that were deleted
     */
    void addDeletions(CharSequence words, List<String> deleted) {
        var squeezed = squeeze(words);
        if (!squeezed.isEmpty() && deletions.size() < MOST) {
            deletions.computeIfAbsent(squeezed, w -> new ArrayDeque<>()).add(List.copyOf(deleted));
        }
    }

    /** What was deleted out of the paragraph, if it is one of those; each is one as often as it was added. */
    public List<String> takeDeletions(CharSequence words) {
        if (deletions.isEmpty()) {
            return List.of();
        }
        var all = deletions.get(squeeze(words));
        var first = all == null ? null : all.poll();
        return first == null ? List.of() : first;
    }

    /** Whether the paragraph is a head or a foot; each is one as often as it was added. */
    public boolean takeRunning(CharSequence words) {
        var squeezed = squeeze(words);
        return running.computeIfPresent(squeezed, (w, count) -> count - 1) != null && running.get(squeezed) >= 0;
    }

    /** The level of the item that the paragraph is, with its number or without it; 0 if it is none. */
    public int takeItem(CharSequence words) {
        var squeezed = squeeze(words);
        int place = 0;
        for (Iterator<Item> all = items.iterator(); all.hasNext() && place < LOOK_AHEAD; place++) {
            var item = all.next();
            if (squeezed.endsWith(item.words()) && isNumber(squeezed, squeezed.length() - item.words().length())) {
                for (int i = 0; i <= place; i++) {
                    items.removeFirst();
                }
                return item.level();
            }
        }
        return 0;
    }

    /** Whether what stands in front of the words may be a number or a sign. */
    private static boolean isNumber(String squeezed, int length) {
        return length <= LONGEST_NUMBER && (length == 0 || !Character.isLetter(squeezed.charAt(length - 1)));
    }

    private static String squeeze(CharSequence words) {
        var squeezed = new StringBuilder();
        words.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad')
                .forEach(c -> squeezed.append((char) c));
        return squeezed.toString();
    }
}
