package org.scholion.importer.tika.worker.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.decoding.Utf8Scan;
import org.scholion.importer.tika.worker.document.DocumentText;

/** The lines of calendars (RFC 5545) and contacts (RFC 6350, and older ones), put together where they were folded. */
final class ContentLines {

    /**
     * One line.
     *
     * @param name in capitals, without a group before it
     * @param parameters each as {@code NAME=value}, or a value alone
     * @param raw the value as it stands there
     */
    record Line(String name, List<String> parameters, String raw) {

        /** The value of a parameter, or empty. */
        String parameter(String key) {
            var start = key + "=";
            return parameters.stream().filter(one -> one.regionMatches(true, 0, start, 0, start.length()))
                    .map(one -> one.substring(start.length()).replace("\"", "")).findFirst().orElse("");
        }

        boolean has(String word) {
            return parameters.stream().anyMatch(one -> one.equalsIgnoreCase(word));
        }

        /** The values of a parameter that may be given several times, each perhaps a list, in small letters. */
        List<String> words(String key) {
            var start = key + "=";
            return parameters.stream().filter(one -> one.regionMatches(true, 0, start, 0, start.length()))
                    .flatMap(one -> Arrays.stream(one.substring(start.length()).replace("\"", "").split(",")))
                    .map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
        }

        /** The value without escapes. */
        String text() {
            return String.join("", parts('\0')).strip();
        }

        /** The same of a value that is a list. */
        String list() {
            return parts(',').stream().map(String::strip).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        /** The values that a character separates, without escapes. */
        List<String> parts(char separator) {
            var parts = new ArrayList<String>();
            var part = new StringBuilder();
            var value = decoded();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\' && i + 1 < value.length()) {
                    char next = value.charAt(++i);
                    part.append(next == 'n' || next == 'N' ? '\n' : next);
                } else if (c == separator) {
                    parts.add(part.toString());
                    part.setLength(0);
                } else {
                    part.append(c);
                }
            }
            parts.add(part.toString());
            return parts;
        }

        /** Without the encoding that old contacts have. */
        private String decoded() {
            return isQuotedPrintable(parameters) ? unquoted(raw, parameter("CHARSET")) : raw;
        }
    }

    private ContentLines() {
    }

    /** The lines of a file. */
    static List<Line> of(InputStream file, Metadata metadata, ParseContext context) throws IOException {
        return of(DocumentText.of(whole(file.readAllBytes()), true, metadata, context));
    }

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var open = new StringBuilder();
        boolean encoded = false;
        for (var physical : (Iterable<String>) text.lines()::iterator) {
            if (encoded && open.charAt(open.length() - 1) == '=') {
                open.setLength(open.length() - 1);
                open.append(physical);
            } else if (!physical.isEmpty() && (physical.charAt(0) == ' ' || physical.charAt(0) == '\t')) {
                open.append(physical, 1, physical.length());
            } else {
                line(open.toString()).ifPresent(lines::add);
                open.setLength(0);
                open.append(physical);
                encoded = line(physical).filter(line -> isQuotedPrintable(line.parameters())).isPresent();
            }
        }
        line(open.toString()).ifPresent(lines::add);
        return lines;
    }

    /** Programs that count bytes fold lines between the bytes of one character; those are put together. */
    private static byte[] whole(byte[] bytes) {
        var whole = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int blank = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' ? i + 2 : i + 1;
            boolean folded = (bytes[i] == '\r' || bytes[i] == '\n') && i > 0 && bytes[i - 1] < 0
                    && blank + 1 < bytes.length && (bytes[blank] == ' ' || bytes[blank] == '\t')
                    && (bytes[blank + 1] & 0xc0) == 0x80;
            if (folded) {
                i = blank;
            } else {
                whole.write(bytes[i]);
            }
        }
        return whole.toByteArray();
    }

    /** What is no code stays as it is. */
    private static String unquoted(String raw, String charset) {
        var declared = TextDecoding.charsetOf("charset=" + charset).filter(Charset::canEncode);
        var bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length();) {
            int high = raw.charAt(i) == '=' && i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw.charAt(i + 2), 16);
            int c = raw.codePointAt(i);
            if (low >= 0) {
                bytes.write(high << 4 | low);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(declared.orElse(StandardCharsets.UTF_8)));
            }
            i += low >= 0 ? 3 : Character.charCount(c);
        }
        return bytes.toString(declared.orElseGet(() -> Utf8Scan.of(bytes.toByteArray()).isWellFormed()
                ? StandardCharsets.UTF_8
                : Charset.forName("windows-1252")));
    }

    private static boolean isQuotedPrintable(List<String> parameters) {
        return parameters.stream().anyMatch(one -> one.toUpperCase(Locale.ROOT).endsWith("QUOTED-PRINTABLE"));
    }

    /** Empty for what is no line of that kind. */
    private static Optional<Line> line(String logical) {
        boolean quoted = false;
        int begin = 0;
        var head = new ArrayList<String>();
        for (int i = 0; i < logical.length(); i++) {
            char c = logical.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                head.add(logical.substring(begin, i).strip());
                begin = i + 1;
                if (c == ':') {
                    var name = head.getFirst().toUpperCase(Locale.ROOT);
                    return Optional.of(new Line(name.substring(name.lastIndexOf('.') + 1),
                            List.copyOf(head.subList(1, head.size())), logical.substring(begin)));
                }
            }
        }
        return Optional.empty();
    }
}
