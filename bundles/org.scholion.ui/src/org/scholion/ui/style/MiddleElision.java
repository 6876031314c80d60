package org.scholion.ui.style;

import java.text.BreakIterator;
import java.util.function.ToIntFunction;

/** Leaves out the middle of a name that is too long for its place: its beginning and its end tell it from others. */
public final class MiddleElision {

    private static final String ELLIPSIS = "\u2026";

    private MiddleElision() {
    }

    /**
     * As much of a name as fits, with its end.
     *
     * @param width of the place
     * @param measure how wide words are, in the same unit
     * @return the name itself where it fits; at least its first and last characters
     */
    public static String of(String name, int width, ToIntFunction<String> measure) {
        if (measure.applyAsInt(name) <= width) {
            return name;
        }
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(name);
        int low = 1;
        int high = characters.preceding(name.length());
        while (low < high) { // the most characters with which it fits
            int middle = (low + high + 1) >>> 1;
            if (measure.applyAsInt(with(name, middle, characters)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return with(name, low, characters);
    }

    /** About so many UTF-16 units of a name, half of them from its end, and no character cut in two. */
    private static String with(String name, int units, BreakIterator characters) {
        int head = (units + 1) / 2;
        int tail = name.length() - Math.max(1, units / 2);
        head = characters.isBoundary(head) ? head : characters.following(head);
        tail = characters.isBoundary(tail) ? tail : characters.preceding(tail);
        return head >= tail ? name
                : name.substring(0, head).stripTrailing() + ELLIPSIS + name.substring(tail).stripLeading();
    }
}
