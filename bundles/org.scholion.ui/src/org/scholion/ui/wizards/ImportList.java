package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.casebook.CasebookStore;

/** The files and folders that are to be imported, each once, in the order in which they were added. */
final class ImportList {

    private final Optional<CasebookStore> casebook;
    private final Set<Path> inputs = new LinkedHashSet<>();

    /** @param casebook into which they are to be imported; empty when none is open */
    ImportList(Optional<CasebookStore> casebook) {
        this.casebook = casebook;
    }

    void add(Collection<Path> added) {
        added.forEach(input -> inputs.add(input.toAbsolutePath().normalize()));
    }

    void remove(Collection<Path> removed) {
        inputs.removeAll(removed);
    }

    List<Path> inputs() {
        return List.copyOf(inputs);
    }

    Optional<CasebookStore> casebook() {
        return casebook;
    }

    /** What is in the way of importing. */
    Optional<InputProblem> problem() {
        if (casebook.isEmpty()) {
            return Optional.of(InputProblem.wrong(Messages.ImportList_noCasebook));
        }
        var readOnly = casebook.get().readOnlyReason();
        if (readOnly.isPresent()) {
            return Optional.of(InputProblem.wrong(readOnly.get()));
        }
        return inputs.isEmpty() ? Optional.of(InputProblem.missing(Messages.ImportList_empty)) : Optional.empty();
    }
}
