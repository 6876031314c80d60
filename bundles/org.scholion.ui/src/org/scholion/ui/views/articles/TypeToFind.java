package org.scholion.ui.views.articles;

/** The letters typed in a list one soon after the other: the beginning of what is looked for. */
final class TypeToFind {

    private static final int PAUSE_MILLIS = 1_000;

    private final StringBuilder typed = new StringBuilder();
    private int last;

    /**
     * Takes a letter up; after a pause it begins a new text.
     *
     * @param millis when it was typed, as in events
     */
    String type(char letter, int millis) {
        if (millis - last > PAUSE_MILLIS) {
            typed.setLength(0);
        }
        last = millis;
        return typed.append(letter).toString();
    }

    /** Whether the next letter at this time goes on with the text, so that the row found already may be found again. */
    boolean isUnderWay(int millis) {
        return !typed.isEmpty() && millis - last <= PAUSE_MILLIS;
    }
}
