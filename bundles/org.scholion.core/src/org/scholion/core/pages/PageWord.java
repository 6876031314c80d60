package org.scholion.core.pages;

/** A word on a page, counted from 0, with its box in points from the upper left corner. */
public record PageWord(int page, String text, double left, double top, double width, double height) {

    public boolean contains(double x, double y) {
        return x >= left && x < left + width && y >= top && y < top + height;
    }

    /** How far a place is from the box, squared; 0 within it. */
    public double distance(double x, double y) {
        double across = Math.max(0, Math.max(left - x, x - left - width));
        double along = Math.max(0, Math.max(top - y, y - top - height));
        return across * across + along * along;
    }
}
