package org.scholion.core.compare;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;

/** Compares an article with the version before it, or with any other. */
public final class CompareVersionsOperation {

    /** UTF-16 units of both texts; more than that nobody reads word by word. */
    static final int LONGEST = 4_000_000;

    private final CasebookStore store;

    public CompareVersionsOperation(CasebookStore store) {
        this.store = store;
    }

    /**
     * Compares one article.
     *
     * @throws CoreException when it is no version of another, that one is not in the casebook any more, or they are too
     *         long
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public VersionComparison execute(String articleId, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, "Comparing", 2);
        var later = store.resolve(articleId);
        if (!later.isVersion()) {
            throw failed("There is no earlier version of " + later.label() + ".");
        }
        var earlier = store.article(later.previousVersion()).orElseThrow(() -> failed(
                "The version before " + later.label() + ", " + later.previousVersion()
                        + ", is not in the casebook any more."));
        return compare(earlier, later, progress);
    }

    /**
     * Compares any two articles.
     *
     * @throws CoreException when one is not in the casebook any more, or they are too long
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public VersionComparison execute(String articleId, String otherId, IProgressMonitor monitor) throws CoreException {
        return compare(store.resolve(articleId), store.resolve(otherId), SubMonitor.convert(monitor, "Comparing", 2));
    }

    private VersionComparison compare(ArticleSummary earlier, ArticleSummary later, SubMonitor progress)
            throws CoreException {
        var oldText = store.read(earlier.id()).text();
        var newText = store.read(later.id()).text();
        progress.split(1);
        if ((long) oldText.length() + newText.length() > LONGEST) {
            throw failed((earlier.id().equals(later.previousVersion()) ? "The versions of " + later.label()
                    : earlier.label() + " and " + later.label()) + " are too long to be compared: "
                    + (oldText.length() + newText.length()) + " characters, and " + LONGEST + " is the most.");
        }
        return new VersionComparison(earlier, later, oldText, newText, WordDiff.between(oldText, newText));
    }

    private static CoreException failed(String message) {
        return new CoreException(Status.error(message));
    }
}
