package org.scholion.importer.tika.worker.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons from what else stands in bylines: desks, roles, agencies, sites and sentences. */
final class Names {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;

    /** Words between the parts of a name that are not capitalised. */
    private static final Set<String> PARTICLES = Set.of("von", "van", "der", "den", "de", "del", "della", "di", "da",
            "das",
            "do", "dos", "du", "des", "la", "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "vom",
            "af",
            "av", "y", "e", "i", "st.", "bint", "abu", "dal", "dalla", "lo", "ul", "zum", "op", "'t", "d", "mac", "un");

    /** Words that are in no person's name. */
    private static final Set<String> NO_NAMES = Set.of("staff", "editor", "editors", "editorial", "team", "desk",
            "news",
            "newsroom", "admin", "administrator", "reporter", "reporters", "correspondent", "contributor",
            "contributors",
            "writer", "writers", "writing", "guest", "author", "user", "webmaster", "press", "agency", "agencies",
            "service", "services", "wire", "wires", "media", "online", "magazine", "redaktion", "redaktionsteam",
            "agentur", "agenturen", "redakteur", "redakteurin", "reporterin", "korrespondent", "korrespondentin",
            "rédaction", "redaction", "rédacteur", "journaliste", "agence", "redacción", "redaccion", "agencia",
            "agencias", "redazione", "agenzia", "redação", "redacao", "redactie", "redaksjonen", "redaktionen",
            "redakcja", "redakce", "redakcia", "szerkesztőség", "redacția", "редакция", "редакція", "агентство",
            "корреспондент", "editora", "updated", "published", "published:", "posted", "share", "read", "follow",
            "comments", "comment", "minutes", "min", "contact", "about", "home", "the", "our", "this", "us", "all",
            "more",
            "with", "from", "for", "on", "in", "at", "unserem", "unserer", "eigener", "eigene", "gastbeitrag",
            "anonymous",
            "unknown", "n/a", "none", "null", "undefined", "default", "test", "website", "blog", "photos", "photo",
            "foto", "fotos", "video", "text", "office", "windows", "microsoft", "inc", "inc.", "ltd", "llc", "gmbh",
            "corp",
            "wikimedia", "projects", "university", "universität", "institute", "department", "foundation", "verlag",
            "zeitung", "nachrichten", "tageblatt", "times", "post", "herald", "tribune", "gazette", "journal",
            "chronicle",
            "daily", "weekly", "radio", "tv", "television", "und", "and", "by", "copyright", "weitere", "artikel",
            "alle", "beiträge", "posts", "articles", "profil",
            "profile", "view", "artículos", "autor", "autorin", "mitglied", "chefredakteur", "chefredakteurin",
            "archive",
            "beitrag", "autoren", "red", "red.", "ag", "e.v", "e.v.", "kg", "verein", "group", "network", "studio",
            "studios",
            "company", "international", "publisher", "anónimo", "anonyme", "anonym", "unbekannt",
            "sekretariat", "ministry", "ministerium", "polizei", "police", "stadt", "city");

    /** Agencies and the like by which a text without a person's name is signed. */
    private static final Set<String> AGENCIES = Set.of("dpa", "afp", "ap", "apa", "reuters", "sid", "epd", "kna",
            "ansa",
            "efe", "lusa", "anp", "belga", "ntb", "ritzau", "tt", "pap", "čtk", "ctk", "tass", "тасс", "ria", "xinhua",
            "kyodo", "yonhap", "pti", "upi", "bloomberg", "dapd", "ddp", "dts", "keystone-sda", "sda", "agerpres",
            "mti",
            "associated press", "the associated press", "agence france-presse", "新华社", "共同", "時事", "وكالات", "رويترز",
            "рейтер", "интерфакс", "риа новости", "lto", "rnd");

    private static final Pattern CJK = Pattern
            .compile(
                    "[\\p{IsHan}々ヶ]{2,5}|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・]{2,14}|[\\p{IsHan}]{1,3}[ 　][\\p{IsHan}]{1,4}"
                            + "|[\\p{IsHangul}]{2,4}");
    /** Scripts without capitals. */
    private static final Pattern UNCASED = Pattern
            .compile("\\p{IsArabic}+(?:[ -]\\p{IsArabic}+){1,4}|\\p{IsHebrew}+(?:[ -]\\p{IsHebrew}+){1,4}");
    private static final Pattern WORD = Pattern.compile(
            "[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}’'ʼ.\\-]*|[a-z]{1,2}[’'][\\p{Lu}][\\p{L}\\p{M}-]+|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|[IVX]+|Jr\\.?|Sr\\.?|PhD|MD|M\\.D\\.");

    private static final Pattern BLANKS = Pattern.compile("[ \\u00a0]+");
    private static final Pattern QUOTES = Pattern.compile("^[(\"„“»«]+|[,)\"“”»«]+$");
    /** Signs that are in no name. */
    private static final String FOREIGN = "@/:;!?#|<>[]{}=_*…%$€\"";
    private static final Pattern JOINED = Pattern.compile("[/,]");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s,/-]+|\\.(?=\\s|$|com|de)");

    private Names() {
    }

    /** Whether this can be the name of one person. */
    static boolean isPerson(String name) {
        if (name.length() < 2 || name.length() > LONGEST || hasForeignSign(name)) {
            return false;
        }
        if (CJK.matcher(name).matches() || UNCASED.matcher(name).matches()) {
            return !isAgency(name);
        }
        var words = BLANKS.split(name.strip());
        if (words.length < 2 || words.length > MOST_WORDS || isAgency(name)) {
            return false;
        }
        int capitalised = 0;
        for (var word : words) {
            var bare = QUOTES.matcher(word).replaceAll("");
            if (isOfNoName(bare.toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (WORD.matcher(bare).matches()) {
                capitalised++;
            } else if (!PARTICLES.contains(bare.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return capitalised >= 2;
    }

    private static boolean hasForeignSign(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (FOREIGN.indexOf(name.charAt(i)) >= 0 || Character.isDigit(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the parts that hyphens join is in no name. */
    private static boolean isOfNoName(String word) {
        for (var part : word.split("-")) {
            if (NO_NAMES.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the names that a slash joins is an agency, as in "dpa/rs". */
    static boolean hasAgency(String names) {
        return isAgency(names) || Arrays.stream(JOINED.split(names)).anyMatch(Names::isAgency);
    }

    /** Whether it is an agency, or several that slashes or commas join. */
    static boolean areAgencies(String names) {
        return !names.isBlank() && Arrays.stream(JOINED.split(names)).allMatch(Names::isAgency);
    }

    static boolean isAgency(String name) {
        return AGENCIES.contains(name.toLowerCase(Locale.ROOT).strip());
    }

    /** Whether this names nobody: a desk, a role or an account, as many systems fill in. */
    static boolean isNobody(String name) {
        if (name.chars().noneMatch(Character::isLetter)) {
            return true;
        }
        return !isAgency(name) && !isPerson(name) && WORD_ENDS.splitAsStream(name.toLowerCase(Locale.ROOT).strip())
                .anyMatch(NO_NAMES::contains);
    }
}
