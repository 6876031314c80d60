package org.scholion.ui.article.original;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadingSession;

/** Draws the pages that are wanted, one after the other; those not wanted any more before their turn are left out. */
final class PictureJob extends Job {

    private final ReadingSession session;
    private final Path file;
    private final Passwords.ForDocument passwords;
    private final Target target;
    private List<Wanted> wanted = List.of();

    /** A page at a scale. */
    record Wanted(int page, double scale) {
    }

    /** Is told in the thread of the job. */
    interface Target {

        void drawn(Wanted page, byte[] picture);

        void failed(Wanted page, String message);
    }

    /** @param passwords that were said when the pages were looked for */
    PictureJob(ReadingSession session, Path file, Passwords.ForDocument passwords, Target target) {
        super(NLS.bind(Messages.PictureJob_name, file.getFileName()));
        this.session = session;
        this.file = file;
        this.passwords = passwords;
        this.target = target;
        setSystem(true);
    }

    /** Wants these pages, in this order, and no others any more. */
    void want(List<Wanted> pages) {
        synchronized (this) {
            wanted = List.copyOf(pages);
        }
        if (!pages.isEmpty()) {
            schedule();
        }
    }

    private synchronized Wanted next() {
        if (wanted.isEmpty()) {
            return null;
        }
        var first = wanted.getFirst();
        wanted = wanted.subList(1, wanted.size());
        return first;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (var page = next(); page != null && !monitor.isCanceled(); page = next()) {
            try {
                target.drawn(page, session.picture(file, page.page(), page.scale(), passwords, monitor));
            } catch (CoreException e) {
                target.failed(page, e.getMessage());
            } catch (OperationCanceledException | IllegalStateException e) { // or the session was closed before
                return Status.CANCEL_STATUS;
            }
        }
        return Status.OK_STATUS;
    }
}
