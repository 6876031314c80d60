package org.scholion.importer.tika.worker.decoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/**
 * Finds the encoding of text. UTF-8 that is well formed and not plain ASCII is practically never anything else, whatever
 * the document declares, so it is asked first after the byte order mark.
 */
public final class TextDecoding {

    private static final int LOOKED_AT = 1 << 18;
    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern
            .compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_:.-]{1,39})");
    private static final int DECLARED_WITHIN = 4096;

    private TextDecoding() {
    }

    public static String decode(byte[] bytes, boolean markup, EncodingDetector detector) throws IOException {
        return decode(bytes, markup, Optional.empty(), detector);
    }

    /** @param sent the encoding that the sender of the document declared; it goes before what the document declares */
    public static String decode(byte[] bytes, boolean markup, Optional<Charset> sent, EncodingDetector detector)
            throws IOException {
        var utf8 = Utf8Scan.of(bytes);
        var charset = charset(bytes, utf8, markup, sent, detector);
        var text = new String(bytes, charset);
        return charset.equals(StandardCharsets.UTF_8) && utf8.isPlain() ? text : withoutControls(text);
    }

    /** The encoding that a content type names, if it is one. */
    public static Optional<Charset> charsetOf(String contentType) {
        return declared(contentType.getBytes(StandardCharsets.UTF_8));
    }

    public static Charset charset(byte[] bytes, boolean markup, EncodingDetector detector) throws IOException {
        return charset(bytes, Utf8Scan.of(bytes), markup, Optional.empty(), detector);
    }

    private static Charset charset(byte[] bytes, Utf8Scan utf8, boolean markup, Optional<Charset> sent,
            EncodingDetector detector) throws IOException {
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
        if (!shifts && !utf8.hasEscape() && utf8.isWellFormed()) {
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
        var clean = text.toCharArray();
        int length = first;
        for (int i = first; i < clean.length; i++) {
            char c = clean[i];
            if (c == '\f' || c == '\u000b' || c == '\u0085') {
                clean[length++] = '\n';
            } else if (c != '\ufeff' && (c >= ' ' || c == '\n' || c == '\r' || c == '\t')) {
                clean[length++] = c;
            }
        }
        return new String(clean, 0, length);
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

    /** One broken byte among many sequences that are right: still UTF-8, with a scar. */
    private static boolean mostlyUtf8(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        long right = text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
        return right > 10 * broken;
    }
}
