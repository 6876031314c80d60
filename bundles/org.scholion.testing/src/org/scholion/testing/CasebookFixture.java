package org.scholion.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Casebook;
import org.scholion.model.Layer;

/** A casebook for a test, in a folder of its own, with the codebook {@code news}; close it at the end. */
public final class CasebookFixture implements AutoCloseable {

    private final Path folder;
    private final List<String> articles = new ArrayList<>();
    private CasebookStore store;

    private CasebookFixture(Path folder, CasebookStore store) {
        this.folder = folder;
        this.store = store;
    }

    /** A new casebook in a folder that is empty or does not exist yet. */
    public static CasebookFixture aCasebook(Path folder) throws CoreException {
        return new CasebookFixture(folder, CasebookStore.create(folder, Codebooks.NEWS));
    }

    /** Adds an article with its annotations. The text is what makes it: another article must have another text. */
    public CasebookFixture with(ArticleFixture article) throws CoreException {
        try {
            var documents = Files.createDirectories(Files.createTempDirectory("scholion").resolve("documents"));
            var document = Files.write(documents.resolve(article.fileName()),
                    article.rawText().getBytes(StandardCharsets.UTF_8));
            try (var incoming = store.receive(document)) {
                incoming.fill(article.document());
                articles.add(store.add(incoming).id());
            } finally {
                Files.delete(document);
                Files.delete(documents);
                Files.delete(documents.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        article.annotate(this, articles.getLast());
        return this;
    }

    /** Changes the casebook's own data, and saves it. */
    public CasebookFixture edited(Consumer<Casebook> edit) throws CoreException {
        edit.accept(store.casebook());
        store.saveCasebook();
        return this;
    }

    public CasebookStore store() {
        return store;
    }

    public Path folder() {
        return folder;
    }

    /** The identifier of an article by the order in which they were added, from 0. */
    public String article(int index) {
        return articles.get(index);
    }

    public Layer layer(String name) {
        return Codebooks.layer(store.casebook().getCodebook(), name).orElseThrow();
    }

    /** A session of an analyst on an article, which the test closes. */
    public ArticleSession session(int index, String analyst) throws CoreException {
        return ArticleSession.open(store, article(index), store.analyst(analyst));
    }

    /** Closes the casebook and opens it again, as a restart does. */
    public CasebookFixture reopened() throws CoreException {
        store.close();
        store = CasebookStore.open(folder);
        return this;
    }

    @Override
    public void close() throws CoreException {
        store.close();
    }
}
