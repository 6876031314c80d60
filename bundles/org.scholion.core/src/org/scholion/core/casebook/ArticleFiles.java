package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.Article;

/** The articles of a casebook on disk: one folder for each. */
final class ArticleFiles {

    private final CasebookLayout layout;

    ArticleFiles(CasebookLayout layout) {
        this.layout = layout;
    }

    StoredArticle read(String id) throws CoreException {
        var folder = layout.article(id);
        var article = XmiFiles.read(folder.resolve(CasebookLayout.ARTICLE_FILE), Article.class);
        var original = article.getOriginal() == null ? "" : article.getOriginal();
        // a file from elsewhere must not lead out of the folder
        if (!original.isEmpty() && !CasebookLayout.isName(original)) {
            throw new CoreException(Status.error(folder.resolve(CasebookLayout.ARTICLE_FILE)
                    + " is damaged: the original cannot be called " + original + "."));
        }
        var file = folder.resolve(CasebookLayout.TEXT_FILE);
        try {
            return new StoredArticle(article, Files.readString(file), folder.resolve(original));
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + Failures.reason(e) + ".", e));
        }
    }

    /** Replaces what is known of an article that is there; its text and original stay what they are. */
    void write(Article article) throws CoreException {
        var file = layout.article(article.getId()).resolve(CasebookLayout.ARTICLE_FILE);
        if (!Files.exists(file)) {
            throw new CoreException(
                    Status.error("There is no article " + article.getId() + " to change in " + layout.root() + "."));
        }
        try { // through the local folder, where an interrupted write is swept away and never shared
            AtomicFiles.write(file, XmiFiles.bytes(article), layout.local());
        } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
            throw new CoreException(Status.error(file + " cannot be written: " + Failures.reason(e), e));
        }
    }
}
