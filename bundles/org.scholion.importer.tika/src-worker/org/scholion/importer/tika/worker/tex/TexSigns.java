package org.scholion.importer.tika.worker.tex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The characters that LaTeX writes as commands. */
final class TexSigns {

    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("ss", "\u00df"), Map.entry("ae", "\u00e6"),
            Map.entry("AE", "\u00c6"), Map.entry("oe", "\u0153"), Map.entry("OE", "\u0152"), Map.entry("o", "\u00f8"),
            Map.entry("O", "\u00d8"), Map.entry("aa", "\u00e5"), Map.entry("AA", "\u00c5"), Map.entry("l", "\u0142"),
            Map.entry("L", "\u0141"), Map.entry("i", "\u0131"), Map.entry("j", "\u0237"), Map.entry("S", "\u00a7"),
            Map.entry("P", "\u00b6"), Map.entry("ldots", "\u2026"), Map.entry("dots", "\u2026"),
            Map.entry("textellipsis", "\u2026"), Map.entry("textendash", "\u2013"), Map.entry("textemdash", "\u2014"),
            Map.entry("textquoteleft", "\u2018"), Map.entry("textquoteright", "\u2019"),
            Map.entry("textquotedblleft", "\u201c"), Map.entry("textquotedblright", "\u201d"),
            Map.entry("glqq", "\u201e"), Map.entry("grqq", "\u201c"), Map.entry("glq", "\u201a"),
            Map.entry("grq", "\u2018"), Map.entry("flqq", "\u00ab"), Map.entry("frqq", "\u00bb"),
            Map.entry("guillemotleft", "\u00ab"), Map.entry("guillemotright", "\u00bb"),
            Map.entry("textbackslash", "\\"), Map.entry("textasciitilde", "~"), Map.entry("textasciicircum", "^"),
            Map.entry("textbar", "|"), Map.entry("textless", "<"), Map.entry("textgreater", ">"),
            Map.entry("textbullet", "\u2022"), Map.entry("textdegree", "\u00b0"), Map.entry("degree", "\u00b0"),
            Map.entry("copyright", "\u00a9"), Map.entry("textregistered", "\u00ae"), Map.entry("pounds", "\u00a3"),
            Map.entry("euro", "\u20ac"), Map.entry("texteuro", "\u20ac"), Map.entry("EUR", "\u20ac"),
            Map.entry("dag", "\u2020"), Map.entry("ddag", "\u2021"), Map.entry("TeX", "TeX"),
            Map.entry("LaTeX", "LaTeX"), Map.entry("quad", " "), Map.entry("qquad", " "), Map.entry(" ", " "),
            Map.entry(",", "\u202f"), Map.entry("%", "%"), Map.entry("&", "&"), Map.entry("$", "$"),
            Map.entry("#", "#"), Map.entry("_", "_"), Map.entry("{", "{"), Map.entry("}", "}"),
            Map.entry("\n", " "), Map.entry(":", " "), Map.entry(";", " "),
            Map.entry("og", "\u00ab "), Map.entry("fg", " \u00bb"), Map.entry("hfill", " "), Map.entry("th", "\u00fe"),
            Map.entry("TH", "\u00de"), Map.entry("dh", "\u00f0"), Map.entry("DH", "\u00d0"),
            Map.entry("dj", "\u0111"), Map.entry("DJ", "\u0110"), Map.entry("SS", "\u1e9e"),
            Map.entry("texttrademark", "\u2122"), Map.entry("textsection", "\u00a7"),
            Map.entry("textparagraph", "\u00b6"), Map.entry("textunderscore", "_"), Map.entry("slash", "/"),
            Map.entry("quotedblbase", "\u201e"), Map.entry("quotesinglbase", "\u201a"),
            Map.entry("textcopyright", "\u00a9"), Map.entry("textsterling", "\u00a3"),
            Map.entry("textexclamdown", "\u00a1"),
            Map.entry("textquestiondown", "\u00bf"), Map.entry("textdollar", "$"),
            Map.entry("textperiodcentered", "\u00b7"));
    /** What stands behind the sign for inches in German sources. */
    private static final Map<Character, String> GERMAN = Map.ofEntries(Map.entry('a', "\u00e4"),
            Map.entry('o', "\u00f6"), Map.entry('u', "\u00fc"), Map.entry('A', "\u00c4"), Map.entry('O', "\u00d6"),
            Map.entry('U', "\u00dc"), Map.entry('s', "\u00df"), Map.entry('z', "\u00df"), Map.entry('`', "\u201e"),
            Map.entry('\'', "\u201c"), Map.entry('<', "\u00ab"), Map.entry('>', "\u00bb"), Map.entry('-', ""),
            Map.entry('"', ""), Map.entry('|', ""), Map.entry('=', "-"), Map.entry('~', "-"), Map.entry('e', "\u00eb"));
    private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("`", "\u0300"), Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"), Map.entry("\"", "\u0308"), Map.entry("r", "\u030a"), Map.entry("H", "\u030b"),
            Map.entry("v", "\u030c"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));

    private TexSigns() {
    }

    /** What a command without arguments stands for. */
    static Optional<String> of(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    static String german(char c) {
        return GERMAN.getOrDefault(c, "\"" + c);
    }

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** @param letter as the source has it */
    static String accented(String command, String letter) {
        var plain = switch (letter.replace("{", "").replace("}", "").strip()) {
            case "\\i" -> "i";
            case "\\j" -> "j";
            case String other -> other.startsWith("\\") ? of(other.substring(1)).orElse("") : other;
        };
        return plain.isEmpty() ? "" : withAccent(plain, ACCENTS.get(command));
    }

    private static String withAccent(String plain, String accent) {
        int first = Character.charCount(plain.codePointAt(0));
        return Normalizer.normalize(plain.substring(0, first) + accent, Normalizer.Form.NFC) + plain.substring(first);
    }
}
