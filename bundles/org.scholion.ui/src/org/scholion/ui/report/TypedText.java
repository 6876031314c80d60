package org.scholion.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.StoredText;
import org.scholion.core.report.text.TextChangedException;
import org.scholion.core.report.text.TextDrafts;

/** A report text as it was saved last, and the draft of what was typed since. For the UI thread. */
final class TypedText {

    private final CasebookStore store;
    private final ReportTexts texts;
    private StoredText saved;
    private DraftKeeper drafts;
    private Supplier<String> typed;

    TypedText(CasebookStore store, String name) throws CoreException {
        this.store = store;
        texts = new ReportTexts(store);
        saved = texts.read(name);
    }

    /**
     * Keeps what is typed from now on.
     *
     * @param typed gives it; null while it is what was saved
     */
    void keep(Display display, Supplier<String> typed, Consumer<String> problem) {
        this.typed = typed;
        drafts = new DraftKeeper(new TextDrafts(store), display, () -> {
            var text = typed.get();
            return text == null ? null : new DraftKeeper.Typed(saved, text);
        }, problem);
    }

    String name() {
        return saved.name();
    }

    /** As it was saved last. */
    String text() {
        return saved.text();
    }

    /** Why nothing can be written; empty where it can. */
    Optional<String> readOnlyReason() {
        return store.readOnlyReason();
    }

    CasebookStore store() {
        return store;
    }

    /** What was typed last time and not saved. */
    record Unsaved(String text, boolean isOfOtherText) {
    }

    /** Takes up what was not saved last time; where the text was changed meanwhile, saving asks. */
    Optional<Unsaved> takeUpDraft() {
        var draft = readOnlyReason().isPresent() ? Optional.<TextDrafts.Draft>empty()
                : new TextDrafts(store).draft(saved.name());
        return draft.filter(kept -> !kept.text().equals(saved.text())).map(kept -> {
            boolean other = !kept.sha256().equals(saved.sha256());
            if (other) {
                saved = new StoredText(saved.name(), saved.text(), kept.sha256());
            }
            return new Unsaved(kept.text(), other);
        });
    }

    /** Says that something was typed. */
    void changed() {
        drafts.changed();
    }

    /** Whether the file is as it was when it was read or saved last. */
    boolean isCurrent() {
        return texts.isCurrent(saved);
    }

    /** Goes back to what is in the file. */
    void reload() throws CoreException {
        saved = texts.read(saved.name());
        drafts.discard(saved.name());
    }

    /** @throws TextChangedException when another program wrote the file meanwhile */
    void save(String text) throws CoreException {
        saved = texts.save(saved, text);
        drafts.discard(saved.name());
    }

    /** A name that is free for what was typed, where the file became another. */
    String nameBeside() throws CoreException {
        return FreeName.beside(saved.name(), texts.names());
    }

    /** Saves under another name; the file with the former one stays. */
    void saveBeside(String name, String text) throws CoreException {
        var before = saved.name();
        saved = texts.create(name, text);
        drafts.discard(saved.name());
        drafts.discard(before);
    }

    void renamed(StoredText now) {
        saved = new StoredText(now.name(), saved.text(), now.sha256());
    }

    /** Keeps at once what is typed, before the casebook is closed. */
    void keepNow() throws CoreException {
        var text = typed == null ? null : typed.get(); // nothing was typed in an editor that nobody has seen
        if (text != null) {
            drafts.keepNow(new DraftKeeper.Typed(saved, text));
        }
    }

    /** Forgets what was typed. */
    void discard() throws CoreException {
        drafts.discard(saved.name());
    }
}
