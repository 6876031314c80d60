package org.scholion.importer.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a site lets one program fetch, after RFC 9309: the longest rule that matches a path holds, allow before disallow. */
final class RobotRules {

    static final RobotRules ALLOW_ALL = new RobotRules(List.of());
    static final RobotRules DISALLOW_ALL = new RobotRules(List.of(new Rule("/", false)));

    private final List<Rule> rules;

    private RobotRules(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * One line of the file.
     *
     * @param path percent-encoded as {@link #encoded} does it; {@code *} stands for anything, {@code $} for the end
     */
    private record Rule(String path, boolean allows) {

        boolean matches(String other) {
            boolean toTheEnd = path.endsWith("$");
            var parts = (toTheEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            int at = parts[0].length();
            if (!other.startsWith(parts[0])) {
                return false;
            }
            for (int i = 1; i < parts.length; i++) {
                boolean last = toTheEnd && i == parts.length - 1;
                int found = last ? other.length() - parts[i].length() : other.indexOf(parts[i], at);
                if (found < at || !other.startsWith(parts[i], found)) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !toTheEnd || at == other.length();
        }
    }

    /**
     * Reads a robots.txt.
     *
     * @param product the program's token, as in {@code Scholion}; groups for it go before those for all
     */
    static RobotRules parse(String file, String product) {
        var own = new ArrayList<Rule>();
        var general = new ArrayList<Rule>();
        var agents = new ArrayList<String>();
        boolean ownGroup = false;
        boolean open = false;
        for (var line : file.replaceFirst("^\ufeff", "").split("\r\n|\r|\n")) {
            var content = line.replaceFirst("#.*", "").strip();
            int colon = content.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var value = content.substring(colon + 1).strip();
            switch (content.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    if (!open) {
                        agents.clear();
                    }
                    open = true;
                    agents.add(value.replaceFirst("(?<=[A-Za-z_-])[^A-Za-z_-].*", "").toLowerCase(Locale.ROOT));
                    ownGroup |= agents.contains(product.toLowerCase(Locale.ROOT));
                }
                case "allow" -> {
                    open = false;
                    add(own, general, agents, product, new Rule(encoded(value), true));
                }
                case "disallow" -> {
                    open = false;
                    add(own, general, agents, product, new Rule(encoded(value), false));
                }
                default -> {
                    // other lines are for others, and end no group
                }
            }
        }
        return new RobotRules(List.copyOf(ownGroup ? own : general));
    }

    private static void add(List<Rule> own, List<Rule> general, List<String> agents, String product, Rule rule) {
        if (rule.path().isEmpty()) {
            return; // "Disallow:" with nothing forbids nothing
        }
        if (agents.contains(product.toLowerCase(Locale.ROOT))) {
            own.add(rule);
        }
        if (agents.contains("*")) {
            general.add(rule);
        }
    }

    /** @param path with the query, percent-encoded */
    boolean allows(String path) {
        var wanted = encoded(path);
        if (wanted.equals("/robots.txt")) {
            return true;
        }
        return matching(wanted).mapToInt(rule -> rule.path().length()).max().stream()
                .allMatch(
                        longest -> matching(wanted).anyMatch(rule -> rule.path().length() == longest && rule.allows()));
    }

    private Stream<Rule> matching(String path) {
        return rules.stream().filter(rule -> rule.matches(path));
    }

    /** One spelling for each path: what is not ASCII is encoded, encoded letters and digits are decoded, rest upper case. */
    private static String encoded(String path) {
        var bytes = path.getBytes(StandardCharsets.UTF_8);
        var spelled = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int code = bytes[i] & 0xff;
            int decoded = code == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
            if (decoded >= 0) {
                i += 2;
                spelled.append(
                        isUnreserved(decoded) ? String.valueOf((char) decoded) : String.format("%%%02X", decoded));
            } else if (code > 0x7e || code <= ' ') {
                spelled.append(String.format("%%%02X", code));
            } else {
                spelled.append((char) code);
            }
        }
        return spelled.toString();
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private static boolean isUnreserved(int code) {
        return code < 0x80 && (Character.isLetterOrDigit(code) || "-._~".indexOf(code) >= 0);
    }
}
