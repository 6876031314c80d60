package org.scholion.core.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * The least number of removals and additions that make one sequence of numbers another: E. W. Myers, "An O(ND)
 * difference algorithm and its variations", Algorithmica 1 (1986), in its linear space form. Time grows with the length
 * times the number of differences; when a budget of steps is used up, what is left is one removal and one addition.
 */
final class ShortestEdit {

    private final int[] old;
    private final int[] fresh;
    private final List<Box> boxes = new ArrayList<>();
    private long budget;
    private boolean exact = true;

    /** Part of both sequences, half-open. */
    record Box(int oldBegin, int oldEnd, int newBegin, int newEnd) {

        int height() {
            return oldEnd - oldBegin;
        }

        int width() {
            return newEnd - newBegin;
        }
    }

    /** What both sequences have in the middle of a shortest edit; may be empty. */
    private record Snake(int oldBegin, int newBegin, int oldEnd, int newEnd) {
    }

    /** @param budget steps, a few nanoseconds each */
    ShortestEdit(int[] old, int[] fresh, long budget) {
        this.old = old;
        this.fresh = fresh;
        this.budget = budget;
    }

    /** The parts of a box that differ, in order; none touches the next. */
    List<Box> differences(Box whole) {
        boxes.clear();
        compare(whole);
        return List.copyOf(boxes);
    }

    /** Whether the budget was enough so far. */
    boolean isExact() {
        return exact;
    }

    private void compare(Box untrimmed) {
        var box = trimmed(untrimmed);
        if (box.height() == 0 || box.width() == 0) {
            add(box);
            return;
        }
        var snake = budget > 0 ? middle(box) : null;
        if (snake == null) {
            exact = false;
            add(box);
            return;
        }
        compare(new Box(box.oldBegin, snake.oldBegin, box.newBegin, snake.newBegin));
        compare(new Box(snake.oldEnd, box.oldEnd, snake.newEnd, box.newEnd));
    }

    private Box trimmed(Box box) {
        int oldBegin = box.oldBegin;
        int newBegin = box.newBegin;
        int oldEnd = box.oldEnd;
        int newEnd = box.newEnd;
        while (oldBegin < oldEnd && newBegin < newEnd && old[oldBegin] == fresh[newBegin]) {
            oldBegin++;
            newBegin++;
        }
        while (oldBegin < oldEnd && newBegin < newEnd && old[oldEnd - 1] == fresh[newEnd - 1]) {
            oldEnd--;
            newEnd--;
        }
        return new Box(oldBegin, oldEnd, newBegin, newEnd);
    }

    private void add(Box box) {
        if (box.height() == 0 && box.width() == 0) {
            return;
        }
        var last = boxes.isEmpty() ? null : boxes.getLast();
        if (last != null && last.oldEnd == box.oldBegin && last.newEnd == box.newBegin) {
            boxes.set(boxes.size() - 1, new Box(last.oldBegin, box.oldEnd, last.newBegin, box.newEnd));
        } else {
            boxes.add(box);
        }
    }

    /** Searches from both ends until the paths meet; null when the budget is used up. */
    private Snake middle(Box box) {
        int most = (box.height() + box.width() + 1) / 2;
        var forward = new Front(box, most, true);
        var backward = new Front(box, most, false);
        for (int edits = 0; edits <= most; edits++) {
            var met = forward.advance(edits, backward);
            if (met == null) {
                met = backward.advance(edits, forward);
            }
            if (met != null || budget <= 0) {
                return met;
            }
        }
        throw new IllegalStateException("The paths must have met");
    }

    /** How far paths of some edits get from one corner of a box, by diagonal. */
    private final class Front {

        private final Box box;
        private final boolean forward;
        private final int difference;
        private final int middle;
        private final int[] reached;

        Front(Box box, int most, boolean forward) {
            this.box = box;
            this.forward = forward;
            this.difference = box.height() - box.width();
            this.middle = most + 1;
            this.reached = new int[2 * most + 3];
        }

        /** Goes on by one edit; the common middle when a path meets one of the other front. */
        Snake advance(int edits, Front other) {
            int lowest = -(edits - 2 * Math.max(0, edits - box.width()));
            int highest = edits - 2 * Math.max(0, edits - box.height());
            // paths meet on the way forward when the whole number of edits is odd, else on the way back
            boolean meets = (difference & 1) == (forward ? 1 : 0);
            int others = forward ? edits - 1 : edits;
            for (int diagonal = lowest; diagonal <= highest; diagonal += 2) {
                int start = start(diagonal, edits);
                int end = follow(start, diagonal);
                reached[middle + diagonal] = end;
                int opposite = difference - diagonal;
                if (meets && Math.abs(opposite) <= others && end + other.reached[other.middle + opposite] >= box
                        .height()) {
                    return snake(start, end, diagonal);
                }
            }
            return null;
        }

        private int start(int diagonal, int edits) {
            int removed = reached[middle + diagonal - 1] + 1;
            int added = reached[middle + diagonal + 1];
            return diagonal == -edits || diagonal != edits && removed - 1 < added ? added : removed;
        }

        private int follow(int start, int diagonal) {
            int end = start;
            while (end < box.height() && end - diagonal < box.width() && isSame(end, end - diagonal)) {
                end++;
            }
            budget -= end - start + 1;
            return end;
        }

        private boolean isSame(int x, int y) {
            return forward ? old[box.oldBegin + x] == fresh[box.newBegin + y]
                    : old[box.oldEnd - 1 - x] == fresh[box.newEnd - 1 - y];
        }

        private Snake snake(int start, int end, int diagonal) {
            return forward
                    ? new Snake(box.oldBegin + start, box.newBegin + start - diagonal, box.oldBegin + end,
                            box.newBegin + end - diagonal)
                    : new Snake(box.oldEnd - end, box.newEnd - end + diagonal, box.oldEnd - start,
                            box.newEnd - start + diagonal);
        }
    }
}
