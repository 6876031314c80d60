package org.scholion.ui.report;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorSite;
import org.scholion.core.report.text.ReferenceAddress;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportText.Reference;

/** What one editor does with references: says what they mean, offers them, opens them. For the UI thread. */
final class TextReferences {

    private final IEditorSite site;
    private final OpenReferences open;
    private final ActiveArticleMemory article;
    private boolean asked;

    TextReferences(IEditorSite site) {
        this.site = site;
        open = site.getService(OpenReferences.class);
        article = new ActiveArticleMemory(site.getPage());
        open.known(); // begins to read the casebook
    }

    OpenReferences open() {
        return open;
    }

    /** What can be offered; where that is not known yet, it is offered later. */
    ReferenceCompletion completion() {
        return new ReferenceCompletion(this::offered,
                () -> new ReferenceCompletion.Recent(open.recent(), article.id()), this::chosen);
    }

    private Optional<OpenReferences.Known> offered() {
        var known = open.known();
        asked = known.filter(OpenReferences.Known::complete).isEmpty();
        return known;
    }

    /** Whether somebody asked for what can be offered before it was known; once. */
    boolean takeAsked() {
        boolean was = asked;
        asked = false;
        return was;
    }

    void chosen(ReferenceTarget target) {
        open.used(target.address().text());
    }

    /** What a popover says. */
    Optional<String> facts(ReferenceAddress address) {
        return open.known().flatMap(known -> known.targets().target(address.kind(), address.id())
                .map(known.facts()::lines).or(() -> known.complete() ? Optional.of(Messages.ReportTextEditor_notThere)
                        : Optional.empty()));
    }

    /** What a popover says, or null. */
    String facts(Reference reference) {
        return facts(address(reference)).orElse(null);
    }

    /** What a note says; for any thread. */
    static String note(OpenReferences.Known known, Reference reference) {
        return known.targets().target(reference.kind(), reference.id()).map(known.facts()::line)
                .orElse(reference.words());
    }

    static ReferenceAddress address(Reference reference) {
        return new ReferenceAddress(reference.kind(), reference.id());
    }

    /** Opens what a reference means. */
    void open(Optional<ReferenceAddress> address) {
        var status = new EditorStatus(site);
        status.say("");
        try {
            if (address.isEmpty()) {
                status.complain(Messages.ReportTextEditor_noReference);
            } else {
                ReferenceTargetOpener.open(site.getPage(), open, address.get());
            }
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    void dispose() {
        article.dispose();
    }
}
