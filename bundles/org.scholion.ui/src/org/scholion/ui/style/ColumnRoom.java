package org.scholion.ui.style;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the width of a list among its columns so that none is cut in the middle: texts give way to what stands beside
 * them, and what has no room at all lies wholly beyond the edge, where scrolling leads.
 */
public final class ColumnRoom {

    private ColumnRoom() {
    }

    /**
     * What a column would have, in pixels.
     *
     * @param least what it can do with
     * @param wanted what shows it whole, at least as much
     * @param weight its share of what is left over when all have what they want
     * @param essential whether the others make room for it
     */
    public record Wish(int least, int wanted, int weight, boolean essential) {

        public Wish {
            if (least < 0 || wanted < least || weight < 0) {
                throw new IllegalArgumentException("Not a wish: " + least + ", " + wanted + ", " + weight);
            }
        }

        /** Of a text, which gives way. */
        public static Wish text(int least, int wanted, int weight) {
            return new Wish(least, wanted, weight, true);
        }

        /** Of something short that says nothing when it is cut. */
        public static Wish whole(int width) {
            return new Wish(width, width, 0, true);
        }

        /** Of something that is worth a column only in a list that has room for it. */
        public static Wish extra(int width, int weight) {
            return new Wish(width, width, weight, false);
        }
    }

    /**
     * The widths of columns.
     *
     * @param room pixels of the list
     * @param wishes of the columns from left to right
     */
    public static int[] share(int room, List<Wish> wishes) {
        var widths = wishes.stream().mapToInt(Wish::wanted).toArray();
        int seen = seen(room, wishes);
        var shown = wishes.subList(0, seen);
        int spare = room - Arrays.stream(widths, 0, seen).sum();
        if (spare > 0) {
            spread(spare, widths, shown.stream().mapToInt(Wish::weight).toArray());
        } else {
            spread(Math.max(spare, shown.stream().mapToInt(wish -> wish.least() - wish.wanted()).sum()), widths,
                    shown.stream().mapToInt(wish -> wish.wanted() - wish.least()).toArray());
        }
        return widths;
    }

    /** How many columns have a place before the edge: at least the first. */
    private static int seen(int room, List<Wish> wishes) {
        int seen = 1 + IntStream.range(0, wishes.size()).filter(i -> wishes.get(i).essential()).max().orElse(0);
        while (seen > 1 && sum(wishes.subList(0, seen), true) > room) {
            seen--;
        }
        while (seen < wishes.size() && sum(wishes.subList(0, seen + 1), false) <= room) {
            seen++;
        }
        return Math.min(seen, wishes.size());
    }

    private static int sum(List<Wish> wishes, boolean least) {
        return wishes.stream().mapToInt(wish -> least ? wish.least() : wish.wanted()).sum();
    }

    /** Adds an amount, which may be negative, in parts; not one pixel is lost to rounding. */
    private static void spread(int amount, int[] widths, int[] parts) {
        int partsLeft = Arrays.stream(parts).sum();
        int left = amount;
        for (int i = 0; i < parts.length && partsLeft > 0; i++) {
            int share = (int) ((long) left * parts[i] / partsLeft);
            widths[i] += share;
            left -= share;
            partsLeft -= parts[i];
        }
    }
}
