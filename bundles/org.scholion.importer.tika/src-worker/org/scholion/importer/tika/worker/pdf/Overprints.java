package org.scholion.importer.tika.worker.pdf;

import java.util.Arrays;

import org.apache.pdfbox.text.TextPosition;

/**
 * Signs that are printed twice at one place, to make them bold or give them a shadow.
 * <p>
 * The page is laid out in cells larger than twice the distance in which two signs are one, a power of two, so that a sign
 * is looked for in a few of them, which a hash table holds.
 */
final class Overprints {

    private static final float NEAR = 3;
    private static final float LARGER = 1.05f;
    private static final int FEWEST = 1024;
    /** In cells; nothing that far away is on a page. */
    private static final double FARTHEST = 1L << 40;

    /** Of each slot the sign that came last, -1 for none. */
    private int[] last;
    /** Of each sign the one before it in its slot, -1 for none. */
    private int[] before;
    private int[] hashes;
    private String[] texts;
    private float[] xs;
    private float[] ys;
    private int number;

    Overprints() {
        clear();
    }

    void clear() {
        number = 0;
        before = new int[FEWEST];
        hashes = new int[FEWEST];
        texts = new String[FEWEST];
        xs = new float[FEWEST];
        ys = new float[FEWEST];
        linkAll();
    }

    /** Whether the same sign is there already. */
    boolean isOne(String text, TextPosition position) {
        float x = position.getX();
        float y = position.getY();
        float near = position.getWidth() / text.length() / NEAR;
        float farthest = Math.max(near, Math.max(Math.abs(x), Math.abs(y)));
        if (!(near > 0) || !(farthest / cell(Math.getExponent(near)) < FARTHEST)) {
            return false;
        }
        // what is printed again may be a little smaller or larger
        for (int level = Math.getExponent(near / LARGER); level <= Math.getExponent(near * LARGER); level++) {
            if (isAt(level, text, x, y, near)) {
                return true;
            }
        }
        int level = Math.getExponent(near);
        add(hash(text, level, column(x, level), column(y, level)), text, x, y);
        return false;
    }

    private boolean isAt(int level, String text, float x, float y, float near) {
        long right = column(x + near, level);
        long bottom = column(y + near, level);
        for (long column = column(x - near, level); column <= right; column++) {
            for (long row = column(y - near, level); row <= bottom; row++) {
                if (isIn(hash(text, level, column, row), text, x, y, near)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isIn(int hash, String text, float x, float y, float near) {
        for (int i = last[hash & last.length - 1]; i >= 0; i = before[i]) {
            if (Math.abs(xs[i] - x) <= near && ys[i] >= y - near && ys[i] < y + near && texts[i].equals(text)) {
                return true;
            }
        }
        return false;
    }

    private void add(int hash, String text, float x, float y) {
        if (number == texts.length) {
            grow(2 * number);
        }
        hashes[number] = hash;
        texts[number] = text;
        xs[number] = x;
        ys[number] = y;
        link(number++);
    }

    private void grow(int room) {
        before = new int[room];
        hashes = Arrays.copyOf(hashes, room);
        texts = Arrays.copyOf(texts, room);
        xs = Arrays.copyOf(xs, room);
        ys = Arrays.copyOf(ys, room);
        linkAll();
    }

    private void linkAll() {
        last = new int[before.length]; // a power of two
        Arrays.fill(last, -1);
        for (int i = 0; i < number; i++) {
            link(i);
        }
    }

    private void link(int sign) {
        int slot = hashes[sign] & last.length - 1;
        before[sign] = last[slot];
        last[slot] = sign;
    }

    /** How large the cells are in which signs with such an exponent of their distance are. */
    private static double cell(int level) {
        return Math.scalb(1d, level + 2);
    }

    private static long column(float place, int level) {
        return (long) Math.floor(place / cell(level));
    }

    private static int hash(String text, int level, long column, long row) {
        long mixed = ((text.hashCode() * 31L + level) * 31 + column) * 31 + row;
        return (int) (mixed * 0x9E3779B97F4A7C15L >>> 32);
    }
}
