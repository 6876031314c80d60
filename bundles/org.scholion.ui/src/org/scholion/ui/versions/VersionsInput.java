package org.scholion.ui.versions;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.VersionComparison;
import org.scholion.ui.casebook.CasebookInput;

/** Names two versions, or two articles, to be compared. Kept for the next start without the comparison, which holds texts. */
final class VersionsInput implements CasebookInput {

    static final String EARLIER = "earlier";
    static final String LATER = "later";
    static final String NAME = "name";

    private final Path casebook;
    private final String earlier;
    private final String later;
    private final String name;
    private final VersionComparison comparison;

    /** Of a comparison that was made just now. */
    VersionsInput(CasebookStore store, VersionComparison comparison) {
        this.casebook = store.layout().root();
        this.earlier = comparison.earlier().id();
        this.later = comparison.later().id();
        this.name = name(comparison);
        this.comparison = comparison;
    }

    /** Of one that has still to be made. */
    VersionsInput(Path casebook, String earlier, String later, String name) {
        this.casebook = casebook;
        this.earlier = earlier;
        this.later = later;
        this.name = name;
        this.comparison = null;
    }

    private static String name(VersionComparison comparison) {
        if (!comparison.isOfVersions()) {
            return MessageFormat.format(Messages.VersionsInput_articles, comparison.earlier().label(),
                    comparison.later().label());
        }
        return MessageFormat.format(Messages.VersionsInput_name, comparison.later().label(),
                comparison.earlier().version(), comparison.later().version());
    }

    @Override
    public Path casebook() {
        return casebook;
    }

    /** Identifier of the article whose words are shown as removed. */
    String earlier() {
        return earlier;
    }

    /** Identifier of the article whose words are shown as added. */
    String later() {
        return later;
    }

    /** What is different; empty where somebody has to compare first, as after a restart. */
    Optional<VersionComparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** Two inputs are the same when they compare the same versions: texts never change. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VersionsInput input && casebook.equals(input.casebook) && earlier.equals(input.earlier)
                && later.equals(input.later);
    }

    @Override
    public int hashCode() {
        return later.hashCode();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(CASEBOOK, casebook.toString());
        memento.putString(EARLIER, earlier);
        memento.putString(LATER, later);
        memento.putString(NAME, name);
    }

    @Override
    public String getFactoryId() {
        return VersionsInputFactory.ID;
    }
}
