package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.reading.Passwords;
import org.scholion.core.web.WebPages;

/**
 * The files and folders that are to be imported, each once, in the order in which they were added, and a filter; and
 * addresses of the web.
 */
final class ImportList {

    private final Optional<CasebookStore> casebook;
    private final Passwords passwords;
    private final Set<Path> inputs = new LinkedHashSet<>();
    private FilterInput filter = FilterInput.NONE;
    private boolean whole;
    private ImportSelection selection = ImportSelection.of(List.of());

    private AddressInput addresses = AddressInput.NONE;
    private WebPages pages;

    /**
     * An empty list.
     *
     * @param casebook into which they are to be imported; empty when none is open
     * @param passwords to try on them, in the preview and in the import
     */
    ImportList(Optional<CasebookStore> casebook, Passwords passwords) {
        this.casebook = casebook;
        this.passwords = passwords;
    }

    void add(Collection<Path> added) {
        added.forEach(input -> inputs.add(input.toAbsolutePath().normalize()));
        select();
    }

    void remove(Collection<Path> removed) {
        inputs.removeAll(removed);
        select();
    }

    /** Says which files of the folders are meant. */
    void filter(FilterInput newFilter) {
        filter = newFilter;
        select();
    }

    /** Says whether archives and mailboxes stay one document. */
    void keepWhole(boolean newWhole) {
        whole = newWhole;
        select();
    }

    /** Says which pages of the web are meant. */
    void addresses(AddressInput newAddresses) {
        addresses = newAddresses;
        select();
    }

    private void select() {
        var files = new ImportSelection(inputs(), filter.filter(), Set.of(), whole);
        selection = pages == null ? files : files.with(pages.source(addresses.addresses()));
    }

    /**
     * Gives what fetches the pages. They are fetched once, for the preview or for the import.
     *
     * @param newPages closed by the caller
     */
    void fetchWith(WebPages newPages) {
        pages = newPages;
        select();
    }

    /** What is to be imported; another object whenever something has changed. */
    ImportSelection selection() {
        return selection;
    }

    List<Path> inputs() {
        return List.copyOf(inputs);
    }

    Passwords passwords() {
        return passwords;
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
        return inputs.isEmpty() && addresses.typed().isBlank()
                ? Optional.of(InputProblem.missing(Messages.ImportList_empty))
                : filter.problem().or(addresses::problem);
    }
}
