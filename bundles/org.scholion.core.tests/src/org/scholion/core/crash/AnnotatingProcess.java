package org.scholion.core.crash;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;

/** Annotates the first article of a casebook until it is killed, and says the number of annotations after each one. */
final class AnnotatingProcess {

    private AnnotatingProcess() {
    }

    public static void main(String[] arguments) throws CoreException {
        try (var store = CasebookStore.open(Path.of(arguments[0]));
                var session = ArticleSession.open(store, store.articles().get(0).id(), store.analyst("Ana"))) {
            var layer = Codebooks.layer(session.codebook(), "mention").orElseThrow();
            System.out.println("ready");
            while (true) {
                session.annotate(layer, "person", List.of(new Span(0, 3)));
                System.out.println(session.own().getAnnotations().size());
            }
        }
    }
}
