package org.scholion.report.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** The styles and languages of citations that come along. */
public final class CitationStyles {

    /** What readers call the styles. */
    private static final Map<String, String> LABELS = new TreeMap<>(Map.of("apa", "APA, 7th edition",
            "chicago-author-date", "Chicago, author and date", "din-1505-2", "DIN 1505-2", "harvard-cite-them-right",
            "Harvard, Cite Them Right", "ieee", "IEEE", "modern-language-association", "MLA, 9th edition", "nature",
            "Nature"));
    private static final Map<String, String> LANGUAGES = Map.of("en", "en-US", "de", "de-DE", "fr", "fr-FR", "es",
            "es-ES");
    private static final List<String> LOCALES = List.of("en-US", "en-GB", "de-DE", "fr-FR", "es-ES");
    /** How a style sorts a bibliography: that of a report has the order of its articles. */
    private static final Pattern ORDER = Pattern.compile("(<bibliography\\b[^>]*>\\s*)<sort>.*?</sort>",
            Pattern.DOTALL);

    private CitationStyles() {
    }

    /** The names of the styles, as in {@code apa}. */
    public static List<String> names() {
        return List.copyOf(LABELS.keySet());
    }

    /** What readers call a style, or its name where it is none of these. */
    public static String label(String name) {
        return LABELS.getOrDefault(name, name);
    }

    /** The style as XML, without an order of its own. */
    static String style(String name) throws CoreException {
        if (!LABELS.containsKey(name)) {
            throw new CoreException(Status.error("There is no citation style “" + name + "”. Choose one of "
                    + String.join(", ", names()) + "."));
        }
        return ORDER.matcher(resource(name + ".csl")).replaceFirst("$1");
    }

    /** The locale in which a report in a language cites: English where there is no other. */
    static String locale(String language) {
        return LOCALES.contains(language) ? language : LANGUAGES.getOrDefault(language.split("-")[0], "en-US");
    }

    /** The terms of a locale as XML, or null where there are none: that is how the port of the library says it. */
    static String terms(String locale) {
        return LOCALES.contains(locale) ? resource("locales-" + locale + ".xml") : null;
    }

    private static String resource(String file) {
        try (var in = CitationStyles.class.getResourceAsStream("/lib/citations/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ", which comes along, cannot be read", e);
        }
    }
}
