package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of authors out of what a page, text or mail gives as its byline. */
public final class Bylines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** What introduces the names, in the languages of {@link Months}. */
    private static final String INTRODUCTION = "(?:(?:written|posted|reported|reporting|story|text|texte|texto|testo|words|"
            + "analysis|article|review|opinion|report|published|interview|escribe|escreve|ein gastbeitrag|ein kommentar|eine analyse|propos recueillis)\\s+)?"
            + "(?:by|von|escribe|par|por|di|a cura di|door|av|af|przez|de la part de)\\b\\s*:?"
            + "|(?:authors?|autor(?:in|en|es|a|as|ka)?|autore|autori|auteurs?|auteure|verfasser(?:in)?|text|texte|tekst|texto"
            + "|testo|door|words|byline|skribent|författare|forfatter|kirjoittaja|szerző|autorzy|yazan|автор|авторы|текст|"
            + "корреспондент|автори|συντάκτης|haber|מאת)\\s*[:：]"
            + "|(?:作者|记者|記者|文|撰文|编辑|責任編輯|取材・文|執筆|文・写真|글|기자)\\s*[:：/／=＝・]|(?:本报记者|记者)[\\s、]?|記者\\s"
            + "|(?:بقلم|كتب|كتبت|الكاتب|إعداد|المحرر|تحرير)\\s*[:：]?\\s";
    /** In these languages what somebody is stands behind the name. */
    private static final Pattern REPORTER = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\s·・、,，]{2,40}?"
            + "(?=\\s?(?:記者|记者|特派員|통신원|기자|특파원)$)");
    /** In mainland China names have no blank in them, so that one parts two; in Japan it parts a name. */
    private static final String CHINESE_REPORTER = "记者";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("(?<=\\p{IsHan}{2}) (?=\\p{IsHan}{2})");
    private static final Pattern BY = Pattern.compile("^\\W{0,3}(?:" + INTRODUCTION + ")\\s*", FLAGS);
    private static final Pattern AND = Pattern.compile(
            "\\s*(?:;|(?<=\\p{Ll}{3})\\.\\s|\\||·|•|、|/(?=\\s?\\p{Lu})|／|\\s&\\s|\\s\\+\\s|\\s(?:and|und|et|y|e|och|og|en|i|a|ja|și|és|ve|и|та|και|with|mit|avec|con"
                    + "|met)\\s)\\s*(?:(?:by|von)\\s+)?",
            FLAGS);
    /** Each beginning is tried once and up to the next one only: the time is linear in the length, whatever there is. */
    private static final Pattern ADDRESS = Pattern.compile("<[^<>]*+>|\\([^()@]*+@[^()]*+\\)"
            + "|(?<![^\\s<>()@])[^\\s<>()@]++@\\S+"
            + "|(?<![^\\s<>()\\[\\]@])[^\\s<>()\\[\\]@]++\\s?[(\\[]at[)\\]]\\s?\\S+"
            + "|\\(?https?://[^\\s)]+\\)?");
    /** "Ana Ruiz (with Bo Cho)" are two who wrote it. */
    private static final Pattern TOGETHER = Pattern
            .compile("\\s*[(（]\\s*(?:with|mit|avec|con|com|met|med|z|s)\\s+([^()（）]*+)[)）]", FLAGS);
    private static final Pattern WEEKDAY = Pattern
            .compile("\\s(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|"
                    + "frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|"
                    + "viernes|lunedì|martedì|mercoledì|giovedì|venerdì)\\b.*$", FLAGS);
    /** "Ana Ruiz le 7 mai 2026": the article belongs to the date. */
    private static final Pattern BEFORE_DATE = Pattern
            .compile("(?<!\\s)\\s(?:le|du|on|the|am|vom|den|el|il|em|op|dne|od)\\s*$", FLAGS);
    /** What follows the names: a place, a role, a date. */
    private static final Pattern REST = Pattern.compile(
            "\\s+[-–—|•·]\\s+.*$|\\s*[(（].*$|,?\\s+(?:in|aus|à|en|a|correspondant|correspondent|senior|staff|special|for|für|"
                    + "pour|para|per|im|,)\\s+.*$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DEGREE = Pattern
            .compile("MD|M\\.D\\.|MA|BA|JD|RN|DO|PE|MP|MEP|PhD|Ph\\.D\\.|MPH|MSc|BSc|DDS|DVM|I{2,3}|IV|[JS]r\\.?");
    /** What surrounds a name without belonging to it. */
    private static final Pattern MARGIN = Pattern
            .compile("^[\\s\"'@,.:–—-]++|(?<![\\s\"',|:–—-])[\\s\"',|:–—-]++$");
    /** Elements that only a style sets apart leave no blank between a label and a name. */
    private static final Pattern LABEL_BEFORE = Pattern
            .compile("^(?:By|BY|Von|VON|Par|Por|Author|Autor|Text)(?=\\p{Lu}[\\p{Ll}’'])");
    private static final Pattern LABEL_BEHIND = Pattern
            .compile("(?<=\\p{Ll})(?:Published|Updated|Posted|Veröffentlicht|Aktualisiert|Publié|Publicado|Actualizado"
                    + "|Pubblicato|Aggiornato)\\b.*$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x1c-\\x1f\\x85]+");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:)?//\\S+|www\\.\\S+");
    private static final Pattern CATALOGUED = Pattern.compile("[^,;]+,\\s[^,;]+");
    private static final Pattern AROUND_AGENCY = Pattern
            .compile("^[\\s(\\[\u2013\u2014-]+|[\\s)\\].,:\u2013\u2014-]+$");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，،]\\s*");
    private static final int LONGEST = 100;

    private Bylines() {
    }

    /** One name each, without "by", addresses and handles. */
    public static List<String> of(String raw) {
        var names = new LinkedHashSet<String>();
        if (raw != null && !raw.isBlank() && !isAddress(raw)) {
            var text = TOGETHER.matcher(BY.matcher(folded(ADDRESS.matcher(raw).replaceAll(" "))).replaceFirst(""))
                    .replaceAll(" & $1");
            for (var part : AND.split(text)) {
                for (var name : commas(part)) {
                    var clean = FULL_STOP.matcher(MARGIN.matcher(name).replaceAll("")).replaceAll("");
                    if (clean.length() > 1 && clean.length() <= LONGEST && Dates.find(clean, "").isEmpty()) {
                        names.add(clean);
                    }
                }
            }
        }
        return isOneName(names, raw) ? List.of(folded(raw)) : List.copyOf(names);
    }

    /** "Made with Lau" and "Salt and Sea" are what an outlet or account is called: nobody is called by one word only. */
    private static boolean isOneName(Set<String> names, String raw) {
        return names.size() > 1 && raw.length() <= LONGEST && names.stream()
                .noneMatch(name -> name.indexOf(' ') > 0 || Names.isAgency(name) || isUnspaced(name))
                && raw.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.');
    }

    /**
     * The persons of a line that introduces them, as "By Ana Ruiz in Porto", or that consists of nothing but names and
     * an introduction; no person, no byline.
     */
    static Optional<List<String>> line(String raw) {
        var line = folded(raw);
        if (line.contains(CHINESE_REPORTER)) {
            line = BETWEEN_NAMES.matcher(line).replaceAll("、");
        }
        var reporter = REPORTER.matcher(line);
        if (line.length() < LONGEST && reporter.lookingAt()) {
            return Optional.of(persons(reporter.group())).filter(persons -> !persons.isEmpty());
        }
        var by = BY.matcher(line);
        if (line.length() > 2 * LONGEST || !by.lookingAt() || by.end() == line.length()) {
            return Optional.empty();
        }
        var rest = line.substring(by.end());
        var persons = persons(rest);
        var authors = persons.isEmpty() && Names.isAgency(rest) ? List.of(rest) : persons;
        return authors.isEmpty() ? Optional.empty() : Optional.of(authors);
    }

    /** The agencies of a line that consists of nothing else, as "(dpa/AFP)": they stand for whoever wrote the text. */
    static Optional<String> agencies(String raw) {
        var line = raw.length() > LONGEST ? "" : AROUND_AGENCY.matcher(folded(raw)).replaceAll("");
        return Names.areAgencies(line) ? Optional.of(line) : Optional.empty();
    }

    /** The persons at the beginning of a byline without its introduction; those of an element marked as byline. */
    static List<String> persons(String raw) {
        var persons = new ArrayList<String>();
        for (var name : of(withoutDate(raw))) {
            var bare = Names.isPerson(name) ? name : REST.matcher(name).replaceFirst("");
            if (Names.isPerson(bare)) {
                persons.add(bare);
            } else if (!persons.isEmpty()) {
                break; // where the names end a role, a place or a date begins
            }
        }
        return persons;
    }

    private static String withoutDate(String raw) {
        var line = folded(raw);
        var until = Dates.find(line, "en")
                .map(date -> BEFORE_DATE.matcher(line.substring(0, date.begin())).replaceFirst("")).orElse(line);
        return WEEKDAY.matcher(until).replaceFirst("");
    }

    private static String folded(String raw) {
        var line = SPACES.matcher(raw).replaceAll(" ").strip();
        return LABEL_BEHIND.matcher(LABEL_BEFORE.matcher(line).replaceFirst("$0 ")).replaceFirst("");
    }

    /** The author as libraries write one: "Lee, Ann" is one. */
    static List<String> catalogued(String raw) {
        var line = folded(raw);
        return CATALOGUED.matcher(line).matches() && line.length() <= LONGEST ? List.of(line) : of(raw);
    }

    /** A mail's sender: the name, or the address where there is no name. */
    static String sender(String raw) {
        if (raw == null) {
            return "";
        }
        var name = ADDRESS.matcher(raw).replaceAll(" ").replaceAll("[\"\\s]+", " ").strip();
        return name.length() < 2 ? raw.replaceAll("[<>]", "").strip() : name;
    }

    private static boolean isAddress(String raw) {
        return WEB.matcher(raw.strip()).matches();
    }

    /** "Ann Lee, Bo Cho" are two, "Lee, Ann" and "Ann Lee, Jr." are one. */
    private static List<String> commas(String part) {
        var pieces = COMMA.split(part);
        if (pieces.length < 2) { // a comma may stand at the end, or alone
            return List.of(part);
        }
        for (var piece : pieces) {
            if (!piece.strip().contains(" ") && !isUnspaced(piece)) {
                return pieces.length > 2 || isNameAndRest(pieces) ? List.of(pieces) : List.of(part);
            }
        }
        return List.of(pieces);
    }

    /** "Ann Lee, Boston", but neither "Lee, Ann" nor "Ann Lee, MD". */
    private static boolean isNameAndRest(String[] pieces) {
        return Names.isAgency(pieces[0]) || Names.isPerson(pieces[0]) && !DEGREE.matcher(pieces[1]).matches();
    }

    private static boolean isUnspaced(String piece) {
        return piece.codePoints().anyMatch(Character::isIdeographic);
    }
}
