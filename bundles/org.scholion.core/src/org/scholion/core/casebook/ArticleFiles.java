package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.Article;

/** The articles of a casebook on disk: one folder for each. */
final class ArticleFiles {

    private final CasebookLayout layout;
    /** The files as the articles were read from them or written to them last, by hash. */
    private final Map<Article, String> known = Collections.synchronizedMap(new WeakHashMap<>());

    ArticleFiles(CasebookLayout layout) {
        this.layout = layout;
    }

    StoredArticle read(String id) throws CoreException {
        var folder = layout.article(id);
        var article = readArticle(folder.resolve(CasebookLayout.ARTICLE_FILE));
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

    private Article readArticle(Path file) throws CoreException {
        var content = XmiFiles.content(file);
        var article = XmiFiles.parse(file.toString(), content, Article.class);
        known.put(article, Sha256.of(content));
        return article;
    }

    /** Replaces what is known of an article that is there; its text and original stay what they are. */
    void write(Article article) throws CoreException {
        var file = layout.article(article.getId()).resolve(CasebookLayout.ARTICLE_FILE);
        if (!Files.exists(file)) {
            throw new CoreException(
                    Status.error("There is no article " + article.getId() + " to change in " + layout.root() + "."));
        }
        try { // through the local folder, where an interrupted write is swept away and never shared
            var content = XmiFiles.bytes(article);
            Overwriting.requireKnown(file, known.get(article), "Close the article and open it again");
            AtomicFiles.write(file, content, layout.local());
            known.put(article, Sha256.of(content));
        } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
            throw Failures.notWritten(file, e);
        }
    }
}
