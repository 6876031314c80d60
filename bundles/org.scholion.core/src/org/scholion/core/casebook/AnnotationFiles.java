package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;

/** The annotation sets of a casebook on disk: one file for each article and analyst. */
final class AnnotationFiles {

    private final CasebookLayout layout;

    AnnotationFiles(CasebookLayout layout) {
        this.layout = layout;
    }

    /**
     * The files with the sets of an article, in order of their names.
     *
     * @param sweep whether to delete what interrupted writes left, for which nobody may be writing
     */
    List<Path> files(String articleId, boolean sweep) {
        var sets = new ArrayList<Path>();
        try (var files = Files
                .newDirectoryStream(layout.article(articleId).resolve(CasebookLayout.ANNOTATIONS_FOLDER))) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (name.endsWith(CasebookLayout.SET_EXTENSION) && !name.startsWith(".")) {
                    sets.add(file);
                } else if (sweep && AtomicFiles.isLeftover(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return sets; // most often there is no folder yet: nobody annotated
        }
        sets.sort(null);
        return sets;
    }

    static String analyst(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - CasebookLayout.SET_EXTENSION.length());
    }

    /** The set on disk, or a new one that holds nothing. */
    AnnotationSet read(String articleId, String analystId) throws CoreException {
        requireNames(articleId, analystId);
        var file = layout.annotations(articleId, analystId);
        if (!Files.exists(file)) {
            var set = ModelFactory.eINSTANCE.createAnnotationSet();
            set.setArticle(articleId);
            set.setAnalyst(analystId);
            return set;
        }
        var set = XmiFiles.read(file, AnnotationSet.class);
        if (!articleId.equals(set.getArticle()) || !analystId.equals(set.getAnalyst())) {
            // to save it would write another analyst's file
            throw new CoreException(Status.error(file + " belongs to another article or analyst."));
        }
        return set;
    }

    void write(AnnotationSet set) throws CoreException {
        requireNames(set.getArticle(), set.getAnalyst());
        if (!Files.exists(layout.article(set.getArticle()).resolve(CasebookLayout.ARTICLE_FILE))) {
            throw new CoreException(
                    Status.error("There is no article " + set.getArticle() + " to annotate in " + layout.root() + "."));
        }
        var file = layout.annotations(set.getArticle(), set.getAnalyst());
        try {
            AtomicFiles.write(file, XmiFiles.bytes(set));
        } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
            throw new CoreException(Status.error(file + " cannot be written: " + Failures.reason(e), e));
        }
    }

    /** The number of annotations as a report counts them: relations join annotations and are none themselves. */
    static int count(AnnotationSet set) {
        return set.getAnnotations().size() + set.getArticleAnnotations().size();
    }

    private static void requireNames(String articleId, String analystId) throws CoreException {
        if (!CasebookLayout.isName(articleId) || !CasebookLayout.isName(analystId)) {
            throw new CoreException(Status.error("Annotations of article \"" + articleId + "\" by \"" + analystId
                    + "\" cannot have a file: these are no identifiers."));
        }
    }
}
