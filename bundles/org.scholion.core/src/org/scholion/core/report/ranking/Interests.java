package org.scholion.core.report.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.ranking.FoldedText.Vocabulary;
import org.scholion.model.Entity;

/** What the reader of a profile follows, and where an article has it. */
public final class Interests {

    /** Words of the name of an industry that say nothing of which one it is. */
    private static final Set<String> GENERAL = Set.of("industry", "industries", "sector", "sectors", "market",
            "markets",
            "branche", "branchen", "industrie", "sektor", "markt", "wirtschaft", "secteur", "marche", "industria",
            "mercado", "services", "other", "with", "pour", "dans", "para", "sowie");
    private static final int LEAST_LETTERS = 4;
    private static final String PERSON = "person";

    private final List<Interest> all = new ArrayList<>();
    private final Map<String, Map<Interest, List<FoldedText>>> phrases = new HashMap<>(); // by language
    private final Map<String, Vocabulary> vocabularies = new HashMap<>(); // by language

    /** @param register the entities of the casebook, by whose aliases and links a name is known, too */
    public Interests(ReaderProfile profile, Collection<Entity> register) {
        for (var name : profile.entities()) {
            var known = register.stream().filter(entity -> isCalled(entity, name)).findFirst();
            all.add(new Interest(Kind.ENTITY, name.strip(), known.map(Entity::getId).orElse(""),
                    known.map(Entity::getKind).filter(PERSON::equalsIgnoreCase).isPresent(),
                    names(name, known)));
        }
        profile.topics().forEach(topic -> all.add(new Interest(Kind.TOPIC, topic.strip(), "", false, List.of(topic))));
        if (!profile.industry().isBlank()) {
            all.add(new Interest(Kind.INDUSTRY, profile.industry().strip(), "", false, words(profile.industry())));
        }
    }

    /** What a reader may follow. */
    enum Kind {
        ENTITY,
        TOPIC,
        INDUSTRY
    }

    /**
     * One thing that a reader follows.
     *
     * @param name as the profile has it
     * @param id of the entity in the register, or empty
     * @param texts of which one is enough
     */
    record Interest(Kind kind, String name, String id, boolean person, List<String> texts) {
    }

    /** How much an article has of something: in passing, or in its title and in what was marked. */
    enum Strength {
        PASSING,
        MARKED
    }

    /** What of a reader's interests an article has. */
    public record Matches(Map<Interest, Strength> all) {

        static final Matches NONE = new Matches(Map.of());

        public Matches {
            all = Map.copyOf(all);
        }

        /** The stronger of both, for each interest. */
        Matches and(Matches other) {
            var both = new HashMap<>(all);
            other.all.forEach((interest, strength) -> both.merge(interest, strength,
                    (one, two) -> one.compareTo(two) >= 0 ? one : two));
            return new Matches(both);
        }
    }

    private static boolean isCalled(Entity entity, String name) {
        return name.strip().equalsIgnoreCase(entity.getName()) || name.strip().equals(entity.getId())
                || entity.getAliases().stream().anyMatch(name.strip()::equalsIgnoreCase);
    }

    private static List<String> names(String name, Optional<Entity> known) {
        var names = new ArrayList<>(List.of(name.strip()));
        known.ifPresent(entity -> {
            names.add(entity.getName());
            names.addAll(entity.getAliases());
        });
        return names.stream().filter(text -> text != null && !text.isBlank()).distinct().toList();
    }

    private static List<String> words(String industry) {
        return List.of(industry.split("[^\\p{L}\\p{M}\\p{N}]+")).stream()
                .filter(word -> word.length() >= LEAST_LETTERS || FoldedText.of(word, "").isAbbreviation())
                .filter(word -> !GENERAL.contains(FoldedText.of(word, "").plain())).distinct().toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order of the profile. */
    List<Interest> all() {
        return all;
    }

    /** What an article has in its title, its text without boilerplate, and in what was marked in it. */
    public Matches in(ReportArticle article) {
        var marked = new StringBuilder(article.title()).append('\n').append(article.subtitle());
        article.entries().forEach(entry -> marked.append('\n').append(words(entry)));
        var strong = find(marked.toString(), article.language(), Strength.MARKED)
                .and(new Matches(linked(article.entries())));
        return find(body(article), article.language(), Strength.PASSING).and(strong);
    }

    /** What the words of a statement have. */
    Matches in(String words, Collection<ReportEntry> entries, String language) {
        return find(words, language, Strength.MARKED).and(new Matches(linked(entries)));
    }

    private static String words(ReportEntry entry) {
        return entry.quote() + '\n' + entry.shown("speaker") + '\n' + entry.note();
    }

    private static String body(ReportArticle article) {
        return article.segments().isEmpty() ? article.text()
                : article.segments().stream().filter(segment -> !segment.isBoilerplate())
                        .filter(segment -> segment.span().end() <= article.text().length()).map(Segment::span)
                        .map(span -> span.of(article.text())).collect(Collectors.joining("\n"));
    }

    private Map<Interest, Strength> linked(Collection<ReportEntry> entries) {
        var linked = new HashMap<Interest, Strength>();
        all.stream().filter(interest -> !interest.id().isEmpty())
                .filter(interest -> entries.stream().anyMatch(entry -> isLinked(entry, interest)))
                .forEach(interest -> linked.put(interest, Strength.MARKED));
        return linked;
    }

    /** Whether an annotation names an entity of the register. */
    static boolean isLinked(ReportEntry entry, Interest interest) {
        return !interest.id().isEmpty()
                && entry.values().stream().anyMatch(value -> value.value().equals(interest.id()));
    }

    private Matches find(String text, String language, Strength strength) {
        if (all.isEmpty() || text.isBlank()) {
            return Matches.NONE;
        }
        var folded = FoldedText.of(text,
                vocabularies.computeIfAbsent(language.toLowerCase(Locale.ROOT), Vocabulary::new));
        var found = new EnumMap<Kind, List<Interest>>(Kind.class);
        phrases(language).forEach((interest, wanted) -> {
            if (wanted.stream().anyMatch(phrase -> interest.kind() == Kind.ENTITY ? folded.hasName(phrase)
                    : folded.hasPhrase(phrase))) {
                found.computeIfAbsent(interest.kind(), kind -> new ArrayList<>()).add(interest);
            }
        });
        return new Matches(found.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(interest -> interest, interest -> strength)));
    }

    private Map<Interest, List<FoldedText>> phrases(String language) {
        return phrases.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> {
            var folded = new LinkedHashMap<Interest, List<FoldedText>>();
            all.forEach(interest -> folded.put(interest, interest.texts().stream()
                    .map(text -> FoldedText.of(text, key)).filter(text -> !text.isEmpty()).toList()));
            return folded;
        });
    }
}
