package org.scholion.core.casebook;

import java.nio.file.Path;
import java.util.regex.Pattern;

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

    /** Identifiers come from files that others wrote: none may lead out of the casebook. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
    private static final int SHELF_DIGITS = 2;

    public CasebookLayout {
        root = root.toAbsolutePath().normalize();
    }

    public Path casebook() {
        return root.resolve(CASEBOOK_FILE);
    }

    public Path articles() {
        return root.resolve("articles");
    }

    /**
     * The folder of an article, two levels deep so that no folder grows too large.
     *
     * @throws IllegalArgumentException when the identifier cannot be the name of a folder
     */
    public Path article(String id) {
        if (!isName(id) || id.length() < SHELF_DIGITS) {
            throw new IllegalArgumentException("Not the identifier of an article: " + id);
        }
        return articles().resolve(id.substring(0, SHELF_DIGITS)).resolve(id);
    }

    /**
     * The file with an analyst's reading of an article.
     *
     * @throws IllegalArgumentException when an identifier cannot be the name of a file
     */
    public Path annotations(String articleId, String analystId) {
        if (!isName(analystId)) {
            throw new IllegalArgumentException("Not the identifier of an analyst: " + analystId);
        }
        return article(articleId).resolve(ANNOTATIONS_FOLDER).resolve(analystId + SET_EXTENSION);
    }

    /** What is derived or belongs to this machine; it can be deleted. */
    public Path local() {
        return root.resolve(".scholion");
    }

    Path catalogue() {
        return local().resolve("catalogue");
    }

    Path similarities() {
        return local().resolve("similarities");
    }

    Path journals() {
        return local().resolve("journal");
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

    /** Whether a text can be the name of a file or folder everywhere. */
    static boolean isName(String text) {
        return text != null && NAME.matcher(text).matches();
    }
}
