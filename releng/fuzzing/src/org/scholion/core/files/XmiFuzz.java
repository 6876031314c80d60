package org.scholion.core.files;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.Casebook;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The files of a casebook that somebody else has written. */
class XmiFuzz {

    @FuzzTest
    void xmi(byte[] bytes) {
        List<Class<? extends EObject>> types = List.of(Article.class, AnnotationSet.class, Casebook.class);
        try {
            XmiFiles.parse("file.xmi", bytes, types.get(bytes.length % types.size()));
        } catch (CoreException e) {
            if (e.getMessage() == null || !e.getMessage().contains("file.xmi")) {
                throw new IllegalStateException("The message does not name the file: " + e.getMessage());
            }
        }
    }
}
