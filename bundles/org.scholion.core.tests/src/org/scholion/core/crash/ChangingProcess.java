package org.scholion.core.crash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ChosenAnnotations;
import org.scholion.model.SpanAnnotation;

/** Changes the tag of chosen annotations in all articles, undoes that, and so on until it is killed; says each time. */
final class ChangingProcess {

    private ChangingProcess() {
    }

    public static void main(String[] arguments) throws CoreException {
        try (var store = CasebookStore.open(Path.of(arguments[0]))) {
            System.out.println("ready");
            if (store.edits().undoLabel().isPresent()) {
                store.edits().undo(new NullProgressMonitor());
            }
            var ids = new HashMap<String, Set<String>>();
            for (var article : store.articles()) {
                ids.put(article.id(), store.readSet(article.id(), "ana").getAnnotations().stream()
                        .map(SpanAnnotation::getId).collect(Collectors.toSet()));
            }
            var layer = Codebooks.layer(store.casebook().getCodebook(), "mention").orElseThrow();
            while (true) {
                new ChosenAnnotations(store, "ana", ids).change(layer, "place").execute(new NullProgressMonitor());
                System.out.println("changed");
                store.edits().undo(new NullProgressMonitor());
                System.out.println("undone");
            }
        }
    }
}
