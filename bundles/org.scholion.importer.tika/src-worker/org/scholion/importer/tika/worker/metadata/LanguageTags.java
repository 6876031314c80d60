package org.scholion.importer.tika.worker.metadata;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Declared languages as BCP 47. */
public final class LanguageTags {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    /** A language, or one with a country, as most pages say it; not one that has another code now. */
    private static final Pattern USUAL = Pattern.compile("(?!iw|ji|in)([a-z]{2})(?:[-_]([A-Za-z]{2}))?");

    private LanguageTags() {
    }

    /** A declared language, or an empty string if it is none. */
    public static String of(String declared) {
        if (declared.isBlank()) {
            return ""; // in most of the places where a page could declare one
        }
        var usual = USUAL.matcher(declared);
        if (usual.matches() && KNOWN.contains(usual.group(1))) {
            return usual.group(2) == null ? declared : usual.group(1) + "-" + usual.group(2).toUpperCase(Locale.ROOT);
        }
        try {
            var first = declared.strip().split("[,;\\s]", 2)[0].replace('_', '-');
            var tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            var language = Locale.forLanguageTag(tag).getLanguage();
            return language.length() == 3 && !tag.equals("und") || KNOWN.contains(language) ? shortest(tag, language)
                    : named(first);
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    /** "deu" is "de" in BCP 47; languages of three letters are those without a shorter code. */
    private static String shortest(String tag, String language) {
        for (var code : language.length() == 3 ? KNOWN : Set.<String>of()) {
            if (Locale.of(code).getISO3Language().equals(language)) {
                return code + tag.substring(language.length());
            }
        }
        return tag;
    }

    /** A language by its English name, as "German". */
    private static String named(String name) {
        for (var code : name.length() < 5 ? Set.<String>of() : KNOWN) {
            if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)) {
                return code;
            }
        }
        return "";
    }
}
