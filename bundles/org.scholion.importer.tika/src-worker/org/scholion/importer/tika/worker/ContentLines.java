package org.scholion.importer.tika.worker;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;

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

        /** The value without escapes. */
        String text() {
            return String.join(", ", parts(',')).strip();
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
            if (!isQuotedPrintable(parameters)) {
                return raw;
            }
            var charset = parameter("CHARSET");
            try {
                return new QuotedPrintableCodec(StandardCharsets.UTF_8).decode(raw,
                        charset.isEmpty() ? StandardCharsets.UTF_8.name() : charset);
            } catch (DecoderException | UnsupportedEncodingException | IllegalArgumentException e) {
                return raw; // better read with difficulty than not at all
            }
        }
    }

    private ContentLines() {
    }

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        var open = new StringBuilder();
        for (var physical : text.lines().toList()) {
            boolean soft = !open.isEmpty() && open.charAt(open.length() - 1) == '='
                    && line(open.toString()).filter(line -> isQuotedPrintable(line.parameters())).isPresent();
            if (soft) {
                open.setLength(open.length() - 1);
                open.append(physical);
            } else if (!physical.isEmpty() && (physical.charAt(0) == ' ' || physical.charAt(0) == '\t')) {
                open.append(physical, 1, physical.length());
            } else {
                line(open.toString()).ifPresent(lines::add);
                open.setLength(0);
                open.append(physical);
            }
        }
        line(open.toString()).ifPresent(lines::add);
        return lines;
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
