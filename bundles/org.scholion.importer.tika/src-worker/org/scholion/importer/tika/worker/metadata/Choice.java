package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

import org.scholion.importer.tika.protocol.PropertyName;

/**
 * One of several candidates, where it was found, and what contradicts it.
 *
 * @param values empty when none was good enough
 */
record Choice(List<String> values, String origin, List<Candidate> rejected) {

    private static final int MOST_WITNESSES = 3;

    /** Chooses a property that has one value. */
    static Choice of(PropertyName name, List<Candidate> offered) {
        var candidates = new ArrayList<>(offered);
        candidates.sort(Comparator.comparing(Candidate::trust)); // stable: among equals the first one offered
        var best = switch (name) {
            case TITLE -> elected(name, candidates);
            case SOURCE -> outlet(candidates);
            case URL -> first(candidates, candidate -> !Agreement.isHomePage(candidate.value()));
            case PUBLISHED, MODIFIED -> precise(name, candidates);
            default -> candidates.get(0);
        };
        return of(name, best, candidates);
    }

    static Choice of(PropertyName name, Candidate best, List<Candidate> candidates) {
        var witnesses = new LinkedHashSet<String>(List.of(best.origin()));
        var rejected = new ArrayList<Candidate>();
        for (var other : candidates) {
            if (other != best && Agreement.saysNothing(name, other)) {
                continue;
            }
            if (Agreement.agree(name, best, other)) {
                witnesses.add(other.origin());
            } else if (rejected.stream().noneMatch(earlier -> earlier.values().equals(other.values()))) {
                rejected.add(other);
            }
        }
        return new Choice(best.values(), origin(witnesses), rejected);
    }

    /** The one that most places agree on; the most trusted ones stand for election first. */
    private static Candidate elected(PropertyName name, List<Candidate> candidates) {
        Candidate best = null;
        long most = 0;
        for (var candidate : candidates) {
            // what is shown on the page twice outweighs what is said once to machines
            if (candidate.trust() == candidates.get(0).trust() || most == 1 && candidate.trust() == Trust.MARKED) {
                long votes = candidates.stream().filter(other -> Agreement.agree(name, candidate, other)).count();
                if (votes > most) {
                    most = votes;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static Candidate first(List<Candidate> candidates, Predicate<Candidate> good) {
        return candidates.stream().filter(good).findFirst().orElse(candidates.get(0));
    }

    /** A name before an address, and the address of a site before an account elsewhere. */
    private static Candidate outlet(List<Candidate> candidates) {
        var best = first(candidates, candidate -> !Agreement.isAddress(candidate.value()));
        if (!Agreement.isAddress(best.value())) {
            return best;
        }
        best = first(candidates, candidate -> !candidate.value().startsWith("@"));
        return best.value().startsWith("www.")
                ? new Candidate(List.of(best.value().substring(4)), best.trust(), best.origin())
                : best;
    }

    /** The first, or what says the same in more detail: the time to a day, the zone to a time. */
    private static Candidate precise(PropertyName name, List<Candidate> candidates) {
        var best = candidates.get(0);
        for (var candidate : candidates) {
            if (detail(candidate) > detail(best) && Agreement.agree(name, best, candidate)) {
                best = candidate;
            }
        }
        return best;
    }

    private static int detail(Candidate date) {
        return date.value().length() <= 10 ? 0 : date.value().length() <= 19 ? 1 : 2;
    }

    private static String origin(LinkedHashSet<String> witnesses) {
        var all = List.copyOf(witnesses);
        if (all.size() == 1) {
            return all.get(0);
        }
        return all.get(0) + "; the same in "
                + String.join(", ", all.subList(1, Math.min(all.size(), 1 + MOST_WITNESSES)));
    }
}
