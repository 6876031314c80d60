package org.scholion.importer.tika.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of authors out of what a page or mail gives as its byline. */
final class Bylines {

    private static final Pattern BY = Pattern
            .compile("(?iU)^(?:written |posted |reported |story |text )?(?:by|von|par|por|di|door|av)\\b[\\s:]+");
    private static final Pattern AND = Pattern
            .compile("(?iU)\\s*(?:;|\\||\\s&\\s|\\s(?:and|und|et|y)\\s)\\s*(?:by\\s+)?");
    private static final Pattern ADDRESS = Pattern.compile("(?:<[^>]*>|\\([^)]*@[^)]*\\)|\\S+@\\S+|https?://\\S+)");
    private static final int LONGEST = 100;

    private Bylines() {
    }

    /** One name each, without "by", addresses and handles. */
    static List<String> of(String raw) {
        var names = new ArrayList<String>();
        if (raw == null || raw.isBlank()) {
            return names;
        }
        var text = BY.matcher(ADDRESS.matcher(raw).replaceAll(" ").replaceAll("\\s+", " ").strip()).replaceFirst("");
        for (var part : AND.split(text)) {
            for (var name : commas(part)) {
                var clean = name.replaceAll("^[\\s\"'@,]+|[\\s\"',|]+$", "");
                if (clean.length() > 1 && clean.length() <= LONGEST) {
                    names.add(clean);
                }
            }
        }
        return names;
    }

    /** A mail's sender: the name, or the address where there is no name. */
    static String sender(String raw) {
        var names = raw == null ? List.<String>of()
                : List.of(ADDRESS.matcher(raw).replaceAll(" ").replaceAll("[\"\\s]+", " ").strip());
        return names.isEmpty() || names.get(0).length() < 2 ? raw == null ? "" : raw.replaceAll("[<>]", "").strip()
                : names.get(0);
    }

    /** "Ann Lee, Bo Cho" are two, "Lee, Ann" and "Ann Lee, Jr." are one. */
    private static List<String> commas(String part) {
        var pieces = part.split("\\s*,\\s*");
        for (var piece : pieces) {
            if (!piece.strip().contains(" ")) {
                return List.of(part);
            }
        }
        return List.of(pieces);
    }
}
