package org.scholion.core.span;

/** A non-empty, half-open range of UTF-16 offsets {@code [begin, end)} in the text of one article. */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean encloses(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words of this span in the text it belongs to. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(Span other) { // outer spans sort before the spans they enclose
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
