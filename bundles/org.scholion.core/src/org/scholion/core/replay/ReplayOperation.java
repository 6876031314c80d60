package org.scholion.core.replay;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.files.Sha256;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.Sent;
import org.scholion.model.Article;
import org.scholion.model.ExtractionRecord;

/**
 * Reads the original of an article once more, with the reader and the limits of its extraction record, and compares the
 * text with that of the casebook. Nothing is changed.
 */
public final class ReplayOperation {

    private final CasebookStore store;
    private final Collection<DocumentReader> readers;
    private final Passwords passwords;

    /**
     * Prepares to repeat extractions.
     *
     * @param readers all that are installed; that of the record is used
     */
    public ReplayOperation(CasebookStore store, Collection<DocumentReader> readers) {
        this(store, readers, Passwords.none());
    }

    /**
     * Prepares to repeat extractions also of protected documents.
     *
     * @param passwords to try on them
     */
    public ReplayOperation(CasebookStore store, Collection<DocumentReader> readers, Passwords passwords) {
        this.passwords = passwords;
        this.store = store;
        this.readers = List.copyOf(readers);
    }

    /**
     * Repeats the extraction of one article.
     *
     * @throws CoreException when it cannot be repeated: there is no record, its reader is not installed, the original is
     *         not the one that was imported, or nothing can be read from it any more
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public Replay execute(String articleId, IProgressMonitor monitor) throws CoreException {
        var stored = store.read(articleId);
        var summary = store.article(articleId).orElseThrow();
        requireRepeatable(stored, summary.label());
        var repeated = read(stored, summary.label(), monitor);
        var difference = TextDifference.between(stored.text(), repeated.text());
        var notes = new ReplayNotes(stored, repeated).sentences(difference.isEmpty());
        return new Replay(articleId, summary.label(), stored.text().length(), repeated.text().length(),
                difference.orElse(null), notes, repeated.extraction().millis());
    }

    private static void requireRepeatable(StoredArticle stored, String label) throws CoreException {
        var record = stored.article().getExtraction();
        if (record == null || stored.article().getOriginal() == null) {
            throw failed(label, "there is no record of how its text was won, or no original", null);
        }
        try {
            if (!Sha256.of(stored.original()).equals(record.getOriginalSha256())) {
                throw failed(label, "the original in the casebook is not the document that was imported", null);
            }
        } catch (IOException e) {
            throw failed(label, "the original in the casebook cannot be read", e);
        }
    }

    private ExtractedDocument read(StoredArticle stored, String label, IProgressMonitor monitor) throws CoreException {
        var limits = ReadLimits.recorded(stored.article().getExtraction().getOptions());
        var reader = reader(stored.article(), label);
        try (var session = reader.open(limits, 1)) {
            return session.read(stored.original(), sent(stored.article().getExtraction()), passwords.forDocument(label),
                    monitor);
        } catch (CoreException e) {
            throw failed(label, e.getMessage(), e);
        }
    }

    /** What the sender of the document said; a reader that made use of it has noted it. */
    private static Sent sent(ExtractionRecord record) {
        return new Sent(noted(record, ReadingSession.CONTENT_TYPE_OPTION),
                noted(record, ReadingSession.ADDRESS_OPTION));
    }

    private static String noted(ExtractionRecord record, String name) {
        return record.getOptions().stream().filter(option -> option.startsWith(name)).findFirst()
                .map(option -> option.substring(name.length())).orElse("");
    }

    private DocumentReader reader(Article article, String label) throws CoreException {
        var name = article.getExtraction().getReader();
        return readers.stream().filter(reader -> reader.name().equals(name)).findFirst()
                .orElseThrow(() -> failed(label, "its reader, " + name + ", is not installed", null));
    }

    private static CoreException failed(String label, String reason, Throwable cause) {
        return new CoreException(Status.error("The extraction of " + label + " cannot be repeated: " + reason
                + (reason.endsWith(".") ? "" : "."), cause));
    }
}
