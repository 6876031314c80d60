package org.scholion.core.report.ranking;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.scholion.core.report.ranking.Interests.Interest;
import org.scholion.core.report.ranking.Interests.Kind;

/** Says why an item is in a briefing, in the language of its headings; English where there is no other. */
final class Reasons {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final int MOST_NAMES = 3;
    private static final int LARGEST_WORD = 12;

    private final ResourceBundle words;

    /** @param language BCP 47 */
    Reasons(String language) {
        words = ResourceBundle.getBundle("org.scholion.core.report.ranking.reasons", Locale.forLanguageTag(language),
                Reasons.class.getClassLoader(), NO_FALLBACK);
    }

    /** One sentence on an item. */
    String sentence(Candidate candidate, boolean hasInterests) {
        var clauses = new ArrayList<String>();
        var found = candidate.interests();
        add(clauses, found, Kind.ENTITY, found.stream().filter(interest -> interest.kind() == Kind.ENTITY)
                .allMatch(Interest::person) ? "people" : "entities");
        add(clauses, found, Kind.TOPIC, "topics");
        if (clauses.isEmpty()) {
            add(clauses, found, Kind.INDUSTRY, "industry");
        }
        if (clauses.isEmpty()) {
            clauses.add(words.getString(hasInterests ? "outside" : "general"));
        }
        clauses.add(candidate.lead().isEmpty() ? words.getString("unmarked") : sources(candidate.independentSources()));
        if (candidate.isDisputed()) {
            clauses.add(words.getString("disputed"));
        }
        var text = String.join("; ", clauses);
        return text.substring(0, 1).toUpperCase(words.getLocale()) + text.substring(1) + ".";
    }

    private void add(List<String> clauses, List<Interest> found, Kind kind, String key) {
        var names = found.stream().filter(interest -> interest.kind() == kind).map(Interest::name).limit(MOST_NAMES)
                .map(name -> kind == Kind.TOPIC ? pattern("quoted", name) : name).toList();
        if (names.size() == 1) {
            clauses.add(pattern(key + ".one", names.getFirst()));
        } else if (!names.isEmpty()) {
            clauses.add(pattern(key, joined(names)));
        }
    }

    private String joined(List<String> names) {
        return pattern("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    private String sources(int number) {
        if (number < 2) {
            return words.getString("source");
        }
        return pattern("sources", number <= LARGEST_WORD ? words.getString("number." + number) : number);
    }

    private String pattern(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }
}
