package org.scholion.ui.empty;

import java.util.List;
import java.util.Optional;

import org.scholion.core.casebook.CasebookStore;

/** What there is to work with while nothing is open, and so what can be done next. */
enum Situation {

    NO_CASEBOOK(Messages.Situation_noCasebook, Messages.Situation_dropCasebook, "org.scholion.ui.newCasebook",
            "org.scholion.ui.openCasebook", "org.scholion.ui.openDemo"),
    NO_ARTICLES(Messages.Situation_noArticles, Messages.Situation_dropArticles, Situation.IMPORT, Situation.PASTE,
            Situation.FEEDS),
    /** Somebody else writes: nothing can be imported. */
    NOTHING_TO_READ(Messages.Situation_noArticles, "", "org.scholion.ui.openCasebook"),
    ARTICLES(Messages.Situation_articles, Messages.Situation_dropArticles, Situation.NEXT, Situation.IMPORT,
            Situation.PASTE, Situation.FEEDS),
    ARTICLES_TO_READ(Messages.Situation_articles, "", Situation.NEXT);

    static final String NEXT = "org.scholion.ui.nextArticle";
    static final String QUICK_ACCESS = "org.eclipse.ui.window.quickAccess";
    private static final String IMPORT = "org.scholion.ui.importArticles";
    private static final String PASTE = "org.scholion.ui.importClipboard";
    private static final String FEEDS = "org.scholion.ui.feeds";
    private static final List<String> ALWAYS = List.of("org.scholion.ui.openGuide", QUICK_ACCESS);

    private final String sentence;
    private final String hint;
    private final List<String> commands;

    Situation(String sentence, String hint, String... commands) {
        this.sentence = sentence;
        this.hint = hint;
        this.commands = List.of(commands);
    }

    static Situation of(Optional<CasebookStore> casebook) {
        if (casebook.isEmpty()) {
            return NO_CASEBOOK;
        }
        boolean writable = casebook.get().readOnlyReason().isEmpty();
        if (casebook.get().articles().isEmpty()) {
            return writable ? NO_ARTICLES : NOTHING_TO_READ;
        }
        return writable ? ARTICLES : ARTICLES_TO_READ;
    }

    /** Whether the first article that comes makes it another. */
    boolean isWithoutArticles() {
        return this == NO_ARTICLES || this == NOTHING_TO_READ;
    }

    String sentence() {
        return sentence;
    }

    /** What can be dropped; or empty. */
    String hint() {
        return hint;
    }

    /** The identifiers of the commands for what can be done, the likeliest first. */
    List<String> commands() {
        return commands;
    }

    /** Those that are of use in every situation. */
    static List<String> alwaysUseful() {
        return ALWAYS;
    }
}
