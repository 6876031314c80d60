package org.scholion.core.casebook;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.journal.Journals.Key;
import org.scholion.core.log.Logs;

/** The files that follow their journals: the casebook's own and each analyst's readings. */
final class SavedFiles {

    private final AnnotationFiles annotationFiles;
    private final CasebookFile casebookFile;
    private final ArticleCatalogue catalogue;
    private final AnnotationSaver saver = new AnnotationSaver(this::save);

    SavedFiles(AnnotationFiles annotationFiles, CasebookFile casebookFile, ArticleCatalogue catalogue) {
        this.annotationFiles = annotationFiles;
        this.casebookFile = casebookFile;
        this.catalogue = catalogue;
    }

    /** The file is to follow its journal before long, in the background. */
    void soon(Key key) {
        saver.soon(key);
    }

    /** The file is to follow its journal now, but nobody waits for it. */
    void next(Key key) {
        saver.next(key);
    }

    /** Brings a file up to its journal; a failure is only logged. */
    void saveQuietly(Key key) {
        try {
            save(key);
        } catch (CoreException e) { // the journal has it all; closing the casebook tries again
            Logs.of(getClass()).error(e.getMessage(), e);
        }
    }

    private void save(Key key) throws CoreException {
        if (key.isCasebook()) {
            casebookFile.save();
        } else if (annotationFiles.save(key)) {
            catalogue.saved(key);
        }
    }

    /** Brings all files up to their journals. What cannot be written stays in its journal, and is among the result. */
    List<CoreException> saveAll() {
        var failures = new ArrayList<CoreException>();
        var keys = new ArrayList<>(annotationFiles.journals().keys());
        keys.add(Key.CASEBOOK);
        for (var key : keys) {
            try {
                if (!annotationFiles.journals().isSettled(key)) {
                    save(key);
                }
            } catch (CoreException e) {
                failures.add(e);
                Logs.of(getClass()).error(e.getMessage(), e);
            }
        }
        return failures;
    }

    /** Ends what goes on in the background; {@link #saveAll} can still be called. */
    void close() {
        saver.close();
    }
}
