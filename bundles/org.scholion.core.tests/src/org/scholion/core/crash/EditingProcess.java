package org.scholion.core.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.testing.RandomEdits;
import org.scholion.testing.RandomEdits.Kind;

/**
 * Edits all articles of a casebook at random until it is killed. It says what it is about to do, and when that would be
 * shown, what is there to be seen.
 */
final class EditingProcess {

    private EditingProcess() {
    }

    public static void main(String[] arguments) throws CoreException, IOException {
        var random = new Random(Long.parseLong(arguments[1]));
        try (var store = CasebookStore.open(Path.of(arguments[0]))) {
            var sessions = new ArrayList<ArticleSession>();
            for (var article : store.articles()) {
                sessions.add(ArticleSession.open(store, article.id(), store.analyst("Ana")));
            }
            System.out.println("ready");
            while (true) {
                int article = random.nextInt(sessions.size());
                if (random.nextInt(12) == 0) { // closing lets the annotation file follow at once
                    sessions.get(article).close();
                    sessions.set(article,
                            ArticleSession.open(store, store.articles().get(article).id(), store.analyst("Ana")));
                }
                edit(article, sessions.get(article), random);
            }
        }
    }

    private static void edit(int article, ArticleSession session, Random random) throws CoreException, IOException {
        var edits = new RandomEdits(session, random);
        var kind = edits.next();
        System.out.println("does " + article + " " + (kind == Kind.VALUES || kind == Kind.ADD_MANY ? 2 : 1));
        edits.make(kind);
        System.out.println("shows " + article + " " + Shown.by(session));
    }
}
