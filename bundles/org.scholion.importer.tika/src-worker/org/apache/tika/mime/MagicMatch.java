package org.apache.tika.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.tika.detect.MagicDetector;
import org.apache.tika.metadata.Metadata;

/**
 * One of the eight hundred comparisons of a document's beginning by which its format is known. It stands in front of the
 * class of this name of Tika, which makes a stream, a copy and for some a regular expression at each comparison of each
 * document, and tries an expression anew at each of thousands of places. It finds the same; nearly always the first byte
 * tells that there is nothing to find.
 */
class MagicMatch implements Clause {

    private final MediaType mediaType;
    private final String type;
    private final String offset;
    private final String value;
    private final String mask;
    private volatile Comparison comparison;

    MagicMatch(MediaType mediaType, String type, String offset, String value, String mask) {
        this.mediaType = mediaType;
        this.type = type;
        this.offset = offset;
        this.value = value;
        this.mask = mask;
    }

    @Override
    public boolean eval(byte[] data) {
        return comparison().holds(data);
    }

    @Override
    public int size() {
        return comparison().length();
    }

    /** Tika orders what is equally likely by these words. */
    @Override
    public String toString() {
        return mediaType + " " + type + " " + offset + " " + value + " " + mask;
    }

    private Comparison comparison() {
        if (comparison == null) {
            comparison = Comparison.of(MagicDetector.parse(mediaType, type, offset, value, mask));
        }
        return comparison;
    }

    /** A detector as Tika made it from the words of its table, and what is in it. */
    private record Comparison(MagicDetector detector, int begin, int end, int length, byte[] pattern, byte[] mask,
            boolean ignoresCase, Pattern expression) {

        private static final int CASE = 0x20;

        static Comparison of(MagicDetector detector) {
            try {
                var pattern = (byte[]) get("pattern", detector);
                boolean ignoresCase = (boolean) get("isStringIgnoreCase", detector);
                var expression = (boolean) get("isRegex", detector)
                        ? Pattern.compile(new String(pattern, StandardCharsets.UTF_8))
                        : null;
                return new Comparison(detector, (int) get("offsetRangeBegin", detector),
                        (int) get("offsetRangeEnd", detector), detector.getLength(), pattern,
                        (byte[]) get("mask", detector), ignoresCase, expression);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("This is not the Tika that the class was written for", e);
            }
        }

        private static Object get(String name, MagicDetector detector) throws ReflectiveOperationException {
            var field = MagicDetector.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(detector);
        }

        boolean holds(byte[] data) {
            if (expression != null) {
                return data.length >= begin && holdsExpression(data);
            }
            if (data.length < begin + length || begin == end && length > 0 && !canBegin(data[begin])) {
                return false;
            }
            if (ignoresCase) {
                return holdsForTika(data);
            }
            byte first = length == 0 ? 0 : pattern[0];
            for (int at = begin; at <= end; at++) {
                if ((first == 0 || at < data.length && (data[at] & mask[0]) == first) && isAt(at, data)) {
                    return true;
                }
            }
            return false;
        }

        private boolean canBegin(byte first) {
            int difference = (first & mask[0] ^ pattern[0]) & 0xff;
            return difference == 0 || ignoresCase && difference == CASE;
        }

        /** Beyond its end, a document is all zeros. */
        private boolean isAt(int at, byte[] data) {
            for (int i = 0; i < length; i++) {
                int k = at + i;
                if (((k < data.length ? data[k] : 0) & mask[i]) != pattern[i]) {
                    return false;
                }
            }
            return true;
        }

        private boolean holdsForTika(byte[] data) {
            try {
                return detector.detect(new ByteArrayInputStream(data), new Metadata()) != MediaType.OCTET_STREAM;
            } catch (IOException e) {
                return false; // nothing is read but what is in memory
            }
        }

        private boolean holdsExpression(byte[] data) {
            var matcher = expression.matcher(new Latin(data, begin, length + end - begin));
            if (isSameAnywhere()) {
                return matcher.find() && matcher.start() <= end - begin;
            }
            for (int i = 0; i <= end - begin; i++) {
                if (matcher.region(i, length + i).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether nothing in the expression asks where its text begins or ends. */
        private boolean isSameAnywhere() {
            return begin < end && expression.pattern().chars().noneMatch(c -> c == '^' || c == '$')
                    && !expression.pattern().contains("(?") && !expression.pattern().contains("\\b");
        }
    }

    /** Bytes as characters, with zeros after the last. */
    private record Latin(byte[] data, int begin, int length) implements CharSequence {

        @Override
        public char charAt(int index) {
            int at = begin + index;
            return at < data.length ? (char) (data[at] & 0xff) : 0;
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Latin(data, begin + from, to - from);
        }
    }
}
