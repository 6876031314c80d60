package org.scholion.importer.web;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short texts of feeds, which may or may not be HTML. */
final class FeedText {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>|<!--.{0,500}?-->");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,6}));");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
            "nbsp", " ", "ndash", "\u2013", "mdash", "\u2014", "rsquo", "\u2019", "hellip", "\u2026");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

    private FeedText() {
    }

    /** The text without markup, on one line. */
    static String plain(String text) {
        if (text == null) {
            return "";
        }
        var withoutTags = TAG.matcher(text).replaceAll(" ");
        var decoded = REFERENCE.matcher(withoutTags).replaceAll(match -> Matcher.quoteReplacement(
                character(match.group(1), match.group(2), match.group(3), match.group())));
        return decoded.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String character(String decimal, String hexadecimal, String name, String reference) {
        if (name != null) {
            return NAMED.getOrDefault(name, reference);
        }
        int code = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(code) && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE ? Character.toString(code) : " ";
    }

    /** The name of an author, which RSS wants to be an address with the name in brackets; empty when it is no name. */
    static String person(String text) {
        var plain = plain(text);
        var both = MAIL_AND_NAME.matcher(plain);
        var name = both.matches() ? both.group(1).strip() : plain;
        return name.contains("@") && !name.contains(" ") ? "" : name;
    }

    /** Plain text as HTML: what empty lines separate are paragraphs. */
    static String paragraphs(String text) {
        var escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return escaped.isEmpty() ? "" : "<p>" + escaped.replaceAll("\\R\\s*\\R", "</p>\n<p>") + "</p>";
    }
}
