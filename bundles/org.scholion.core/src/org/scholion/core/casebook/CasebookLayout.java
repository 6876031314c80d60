package org.scholion.core.casebook;

import java.nio.file.Path;

/**
 * Where things are in the folder of a casebook.
 *
 * @param root the folder itself
 */
public record CasebookLayout(Path root) {

    public static final String CASEBOOK_FILE = "casebook.scholion";
    public static final String ARTICLE_FILE = "article.xmi";
    public static final String TEXT_FILE = "text.txt";
    public static final String ANNOTATIONS_FOLDER = "annotations";
    static final String SET_EXTENSION = ".xmi";

    public CasebookLayout {
        root = root.toAbsolutePath().normalize();
    }

    public Path casebook() {
        return root.resolve(CASEBOOK_FILE);
    }

    public Path articles() {
        return root.resolve("articles");
    }

    /** The folder of an article, two levels deep so that no folder grows too large. */
    public Path article(String id) {
        return articles().resolve(id.substring(0, 2)).resolve(id);
    }

    public Path annotations(String articleId, String analystId) {
        return article(articleId).resolve(ANNOTATIONS_FOLDER).resolve(analystId + SET_EXTENSION);
    }

    /** What is derived or belongs to this machine; it can be deleted. */
    public Path local() {
        return root.resolve(".scholion");
    }

    Path catalogue() {
        return local().resolve("catalogue");
    }

    Path lock() {
        return local().resolve("lock");
    }

    /** Articles on their way in. */
    Path incoming() {
        return local().resolve("incoming");
    }

    /** A path of the casebook as messages name it. */
    public String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
