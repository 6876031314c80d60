package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/**
 * Finds the encoding of text. UTF-8 that is well formed and not plain ASCII is practically never anything else, whatever
 * the document declares, so it is asked first after the byte order mark.
 */
final class TextDecoding {

    private static final int LOOKED_AT = 1 << 18;
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern
            .compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_:.-]{1,39})");
    private static final int DECLARED_WITHIN = 4096;

    private static final byte[] NEXT_LINE = "\u0085".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private TextDecoding() {
    }

    static String decode(byte[] bytes, boolean markup, EncodingDetector detector) throws IOException {
        return decode(bytes, markup, Optional.empty(), detector);
    }

    /** @param sent the encoding that the sender of the document declared; it goes before what the document declares */
    static String decode(byte[] bytes, boolean markup, Optional<Charset> sent, EncodingDetector detector)
            throws IOException {
        var charset = charset(bytes, markup, sent, detector);
        var text = new String(bytes, charset);
        return charset.equals(StandardCharsets.UTF_8) && isPlain(bytes) ? text : withoutControls(text);
    }

    /** The encoding that a content type names, if it is one. */
    static Optional<Charset> charsetOf(String contentType) {
        return declared(contentType.getBytes(StandardCharsets.UTF_8));
    }

    static Charset charset(byte[] bytes, boolean markup, EncodingDetector detector) throws IOException {
        return charset(bytes, markup, Optional.empty(), detector);
    }

    private static Charset charset(byte[] bytes, boolean markup, Optional<Charset> sent, EncodingDetector detector)
            throws IOException {
        var marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        var wide = WideText.encoding(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        var known = sent.filter(charset -> !charset.equals(StandardCharsets.UTF_8)); // UTF-8 shows itself
        var declared = known.isEmpty() && markup ? declared(bytes) : known;
        boolean shifts = declared.isPresent() && declared.get().name().startsWith("ISO-2022");
        if (!shifts && !contains(bytes, 0x1b) && isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return declared.get().equals(StandardCharsets.ISO_8859_1) ? FALLBACK : declared.get();
        }
        return detected(bytes, detector);
    }

    /** Tika would make visible replacement characters of them. */
    private static String withoutControls(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f' || c == '\u000b' || c == '\u0085') {
                clean.append('\n');
            } else if (c != '\ufeff' && (c >= ' ' || c == '\n' || c == '\r' || c == '\t')) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** Whether a text in UTF-8 has none of the characters that are left out; quicker than to look at the characters. */
    private static boolean isPlain(byte[] utf8) {
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && (b >= 0 || begins(utf8, i, NEXT_LINE)
                    || begins(utf8, i, BYTE_ORDER_MARK))) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(byte[] bytes, int at, byte[] sequence) {
        return bytes[at] == sequence[0]
                && Arrays.mismatch(bytes, at, Math.min(bytes.length, at + sequence.length), sequence, 0,
                        sequence.length) < 0;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' ? c != '\u0085' && c != '\ufeff' : c == '\n' || c == '\r' || c == '\t';
    }

    private static Charset detected(byte[] bytes, EncodingDetector detector) throws IOException {
        var beginning = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, LOOKED_AT));
        var found = detector.detect(beginning, new Metadata());
        if (found != null && found.equals(StandardCharsets.UTF_8) || found == null && mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        return LegacyEncoding.plausible(bytes,
                found == null || found.equals(StandardCharsets.ISO_8859_1) ? FALLBACK : found);
    }

    private static Optional<Charset> byteOrderMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe;
        if (little && b.length >= 4 && b[2] == 0 && b[3] == 0) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        return little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        var match = DECLARED.matcher(head);
        while (match.find()) {
            try {
                return Optional.of(Charset.forName(match.group(1)));
            } catch (IllegalArgumentException e) {
                continue; // no encoding of that name; perhaps another one is declared further on
            }
        }
        return Optional.empty();
    }

    private static boolean contains(byte[] bytes, int wanted) {
        for (byte b : bytes) {
            if (b == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is well formed; a character that the end of the file cuts in two is no fault. */
    private static boolean isUtf8(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] >= 0 ? 1 : lengthOfCharacter(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** Of one that is not ASCII; 0 if it is none, or has a shorter form, or is half of a pair. */
    private static int lengthOfCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        int end = Math.min(bytes.length, at + length);
        for (int i = at + 1; i < end; i++) {
            int next = bytes[i] & 0xff;
            boolean second = i == at + 1;
            int lowest = second && first == 0xe0 ? 0xa0 : second && first == 0xf0 ? 0x90 : 0x80;
            int highest = second && first == 0xed ? 0x9f : second && first == 0xf4 ? 0x8f : 0xbf;
            if (next < lowest || next > highest) {
                return 0;
            }
        }
        return length;
    }

    /** One broken byte among many sequences that are right: still UTF-8, with a scar. */
    private static boolean mostlyUtf8(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long right = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
        return right > 10 * broken;
    }
}
