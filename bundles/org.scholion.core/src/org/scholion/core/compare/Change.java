package org.scholion.core.compare;

/**
 * Words of an old text that became words of a new one. Offsets are UTF-16 units, half-open; on one side, but not on
 * both, there may be nothing.
 */
public record Change(int oldBegin, int oldEnd, int newBegin, int newEnd) {

    public Change {
        if (oldBegin < 0 || oldEnd < oldBegin || newBegin < 0 || newEnd < newBegin
                || oldEnd == oldBegin && newEnd == newBegin) {
            throw new IllegalArgumentException(
                    "Not a change: " + oldBegin + "–" + oldEnd + " to " + newBegin + "–" + newEnd);
        }
    }

    public boolean removes() {
        return oldEnd > oldBegin;
    }

    public boolean adds() {
        return newEnd > newBegin;
    }
}
