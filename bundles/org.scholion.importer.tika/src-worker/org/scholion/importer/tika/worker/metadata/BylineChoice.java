package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.PropertyName;

/** Chooses who wrote an article: persons before agencies, and nobody rather than a desk, an account or the outlet itself. */
final class BylineChoice {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private BylineChoice() {
    }

    static Choice of(List<Candidate> offered, String outlet) {
        var candidates = new ArrayList<>(offered);
        candidates.sort(Comparator.comparing(Candidate::trust));
        var best = best(candidates, outlet);
        if (best == null) {
            return new Choice(List.of(), "nobody is named", candidates);
        }
        var others = candidates.stream().filter(other -> other != best).map(other -> cleaned(other, outlet, other))
                .toList();
        return Choice.of(PropertyName.BYLINE, cleaned(best, outlet, best), others);
    }

    private static Candidate best(List<Candidate> candidates, String outlet) {
        Candidate best = null;
        for (var candidate : candidates) {
            if (named(candidate, outlet).stream().anyMatch(Names::isPerson)
                    && (best == null || candidate.trust() == Trust.DECLARED && completes(candidate, best)
                            || candidate.trust() == best.trust() && isWithoutRole(candidate, best))) {
                best = candidate;
            }
        }
        for (var candidate : candidates) {
            if (best == null && candidate.values().stream().noneMatch(Names::isNobody)
                    && !named(candidate, outlet).isEmpty()) {
                best = candidate;
            }
        }
        return best;
    }

    /** Whether it names the same persons and more. */
    private static boolean completes(Candidate candidate, Candidate known) {
        var persons = known.values().stream().filter(Names::isPerson).map(Agreement::plain).toList();
        var all = candidate.values().stream().map(Agreement::plain).toList();
        return all.size() > persons.size() && all.containsAll(persons)
                && candidate.values().stream().allMatch(Names::isPerson);
    }

    /** Whether an inner element shows where the name ends and the role or place begins. */
    private static boolean isWithoutRole(Candidate candidate, Candidate known) {
        return candidate.values().size() == 1 && known.values().size() == 1 && Names.isPerson(candidate.value())
                && known.value().startsWith(candidate.value() + " ");
    }

    private static Candidate cleaned(Candidate candidate, String outlet, Candidate otherwise) {
        var named = named(candidate, outlet);
        return named.isEmpty() ? otherwise : new Candidate(named, candidate.trust(), candidate.origin());
    }

    private static List<String> named(Candidate candidate, String outlet) {
        boolean persons = candidate.values().stream().anyMatch(Names::isPerson);
        return candidate.values().stream().filter(name -> !Names.isNobody(name))
                .filter(name -> !persons || Names.isPerson(name)) // what stands beside persons is a place or a role
                .filter(name -> !isOutlet(name, outlet) && !Agreement.isAddress(name)).toList();
    }

    /** Whether it is the outlet, or its publisher, who has its name and another word: "Editions The Ledger". */
    private static boolean isOutlet(String name, String outlet) {
        return Agreement.plain(name).equals(Agreement.plain(outlet)) || outlet.strip().indexOf(' ') > 0
                && (" " + folded(name) + " ").contains(" " + folded(outlet) + " ");
    }

    private static String folded(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
