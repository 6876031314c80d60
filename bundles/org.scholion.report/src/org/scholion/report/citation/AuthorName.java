package org.scholion.report.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;

/**
 * A name from a byline, split into given and family name where that is safe. Names of agencies and desks, names in scripts
 * that write the family name first, and whatever looks like no name at all stay as they are.
 */
final class AuthorName {

    private static final Set<String> ORGANISATIONS = Set.of("agency", "agence", "agencia", "agentur", "analysts",
            "authority",
            "board", "bureau", "center", "centre", "co", "collective", "commission", "committee", "company", "corp",
            "correspondent", "correspondents", "council", "department", "desk", "editor", "editors", "foundation",
            "gmbh",
            "group", "inc", "institute", "institut", "instituto", "limited", "ltd", "magazine", "media", "ministry",
            "news",
            "newsroom", "office", "online", "press", "presse", "prensa", "redaccion", "redacción", "redaktion",
            "rédaction",
            "reporter", "reporters", "research", "service", "services", "society", "staff", "team", "times", "union",
            "university", "universität", "université", "universidad", "wire", "writer", "writers");
    private static final Set<String> PARTICLES = Set.of("af", "al", "av", "ben", "bin", "bint", "da", "das", "de",
            "del",
            "della", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "ten", "ter", "van",
            "vom",
            "von", "y", "zu", "zum", "zur");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    /** Letters of scripts with spaces between names, and what else names have. */
    private static final Pattern NAME = Pattern.compile(
            "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArmenian}\\p{IsGeorgian}\\p{M}'’.\\- ]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");
    private static final int MOST_WORDS = 6;

    private AuthorName() {
    }

    /** The name for the library. */
    static CSLName of(String name) {
        var comma = name.indexOf(',');
        if (comma > 0 && comma == name.lastIndexOf(',')) {
            var family = name.substring(0, comma).strip();
            var given = name.substring(comma + 1).strip();
            if (SUFFIXES.contains(given.toLowerCase(Locale.ROOT))) {
                return person(words(family), given);
            }
            if (isPerson(given + " " + family)) {
                return new CSLNameBuilder().given(given).family(family).build();
            }
        }
        return isPerson(name) ? person(words(name), "") : new CSLNameBuilder().literal(name).build();
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" +"));
    }

    private static boolean isPerson(String name) {
        var words = words(name);
        return words.size() >= 2 && words.size() <= MOST_WORDS && NAME.matcher(name).matches()
                && !words.getFirst().equalsIgnoreCase("the")
                && words.stream().noneMatch(word -> ORGANISATIONS.contains(word.toLowerCase(Locale.ROOT)))
                && words.stream().noneMatch(word -> word.equalsIgnoreCase("and") || word.equalsIgnoreCase("of"))
                && !ACRONYM.matcher(words.getFirst()).matches();
    }

    private static CSLName person(List<String> words, String suffix) {
        var last = words.getLast();
        if (suffix.isEmpty() && words.size() > 2 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT))) {
            return person(words.subList(0, words.size() - 1), last);
        }
        int family = words.size() - 1;
        while (family > 1 && isParticle(words.get(family - 1))) {
            family--;
        }
        var name = new CSLNameBuilder().given(String.join(" ", words.subList(0, family)))
                .family(String.join(" ", words.subList(family, words.size())));
        return suffix.isEmpty() ? name.build() : name.suffix(suffix).build();
    }

    private static boolean isParticle(String word) { // a capital is a name: "Van Morrison" has none
        return PARTICLES.contains(word);
    }
}
