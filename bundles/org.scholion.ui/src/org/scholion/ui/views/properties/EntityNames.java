package org.scholion.ui.views.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.registers.EntityLookup;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.ui.views.TextFilter;

/** Finds the entities of a casebook by what an analyst types. */
record EntityNames(Casebook casebook) {

    private static final int MOST = 50;

    /**
     * An entity that is proposed for a text.
     *
     * @param label its name, with the alias that fits and its kind
     */
    record Proposal(String id, String name, String label) {
    }

    /** What the field shows for a stored value; a value that is no entity's identifier is shown as it is. */
    String name(String id) {
        return EntityLookup.of(casebook).find(id).map(Entity::getName).orElse(id);
    }

    /** The identifier of the entity that has exactly this name or alias, whatever its case. */
    Optional<String> id(String name) {
        var wanted = name.strip();
        return casebook.getEntities().stream().filter(entity -> names(entity).anyMatch(wanted::equalsIgnoreCase))
                .map(Entity::getId).findFirst();
    }

    /** The entities with all words of a text in their name or an alias; those that begin with it first. */
    List<Proposal> proposals(String typed) {
        var filter = TextFilter.of(typed);
        var beginning = TextFilter.fold(typed.strip());
        var matches = new ArrayList<Match>();
        for (var entity : casebook.getEntities()) { // there may be many, and somebody is typing
            var name = TextFilter.fold(entity.getName());
            if (filter.matches(name)) {
                matches.add(new Match(entity, entity.getName(), name, name.startsWith(beginning)));
                continue;
            }
            for (var alias : entity.getAliases()) {
                var folded = TextFilter.fold(alias);
                if (filter.matches(folded)) {
                    matches.add(new Match(entity, alias, name, folded.startsWith(beginning)));
                    break;
                }
            }
        }
        return matches.stream().sorted(Comparator.comparing(Match::inside).thenComparing(Match::sortedBy)).limit(MOST)
                .map(Match::proposal).toList();
    }

    private static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.getName()), entity.getAliases().stream());
    }

    /**
     * An entity that fits.
     *
     * @param name or alias that fits
     * @param sortedBy the entity's name as names are compared
     * @param atBeginning whether what fits begins with what is typed
     */
    private record Match(Entity entity, String name, String sortedBy, boolean atBeginning) {

        boolean inside() {
            return !atBeginning;
        }

        Proposal proposal() {
            var alias = name.equals(entity.getName()) ? entity.getName()
                    : NLS.bind(Messages.EntityNames_alias, entity.getName(), name);
            var kind = entity.getKind();
            return new Proposal(entity.getId(), entity.getName(),
                    kind == null || kind.isBlank() ? alias : NLS.bind(Messages.EntityNames_kind, alias, kind));
        }
    }
}
