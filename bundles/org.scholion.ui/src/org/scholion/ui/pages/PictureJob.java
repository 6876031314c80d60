package org.scholion.ui.pages;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Draws the pages that are wanted, one after the other; those not wanted any more before their turn are left out. */
public final class PictureJob extends Job {

    private final Source source;
    private final Target target;
    private List<Wanted> wanted = List.of();

    /** A page at a scale. */
    public record Wanted(int page, double scale) {
    }

    /** Draws a page. */
    public interface Source {

        /** @return a picture in a format that SWT reads */
        byte[] picture(int page, double scale, IProgressMonitor monitor) throws CoreException;
    }

    /** Is told in the thread of the job. */
    public interface Target {

        void drawn(Wanted page, byte[] picture);

        void failed(Wanted page, String message);
    }

    /** @param document name of what has the pages */
    public PictureJob(String document, Source source, Target target) {
        super(NLS.bind(Messages.PictureJob_name, document));
        this.source = source;
        this.target = target;
        setSystem(true);
    }

    /** Wants these pages, in this order, and no others any more. */
    public void want(List<Wanted> pages) {
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
                target.drawn(page, source.picture(page.page(), page.scale(), monitor));
            } catch (CoreException e) {
                target.failed(page, e.getMessage());
            } catch (OperationCanceledException | IllegalStateException e) { // or the session was closed before
                return Status.CANCEL_STATUS;
            }
        }
        return Status.OK_STATUS;
    }
}
