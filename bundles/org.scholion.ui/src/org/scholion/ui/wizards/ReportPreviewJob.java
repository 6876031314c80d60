package org.scholion.ui.wizards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.ReportPages;
import org.scholion.core.report.ReportPainter;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.collect.ReportCollector;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;

/** Makes a report as far as one looks at it before it is written. Belongs to the job family {@code ReportPreviewJob.class}. */
final class ReportPreviewJob extends Job {

    /** Some pages: nobody reads a report in a wizard. */
    private static final int MOST_BYTES = 48_000;
    private static final int MOST_PAGES = 10;
    private static final String MARKDOWN = "md";

    private final CasebookStore store;
    private final ReportOptions options;
    private final ReportDesign design;
    private final Optional<ReportWriter> writer;
    private final Optional<ReportPainter> painter;
    private final Optional<ReportWriter> markdown;
    private final Listener listener;

    /** Hears of the end, in the job's thread. */
    interface Listener {

        void made(ReportPreviewJob job, ReportPreview preview);

        void failed(ReportPreviewJob job, String problem);

        void cancelled(ReportPreviewJob job);
    }

    /**
     * A job that is not scheduled yet.
     *
     * @param choices what is chosen now
     * @param formats that has the one that is chosen
     */
    ReportPreviewJob(CasebookStore store, ReportChoices choices, ReportFormats formats, Listener listener) {
        super(Messages.ReportPreviewJob_name);
        this.store = store;
        options = choices.options(Instant.now());
        design = choices.design();
        writer = formats.named(choices.format);
        painter = formats.painter(choices.format);
        markdown = formats.named(MARKDOWN);
        this.listener = listener;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var progress = SubMonitor.convert(monitor, 10);
            var report = new ReportCollector(store, options).collect(progress.split(8));
            var preview = preview(report, progress.split(2));
            listener.made(this, preview);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            listener.cancelled(this);
            return Status.CANCEL_STATUS;
        } catch (CoreException e) {
            listener.failed(this, e.getMessage());
            return Status.OK_STATUS;
        } catch (RuntimeException e) { // a writer may be somebody else's: the page must not wait for ever
            ILog.of(getClass()).error(Messages.ReportPreviewPage_failed, e);
            listener.failed(this, Messages.ReportPreviewPage_failed);
            return Status.OK_STATUS;
        }
    }

    private ReportPreview preview(CasebookReport report, SubMonitor monitor) throws CoreException {
        var pages = Optional.<ReportPages>empty();
        var beginning = new Beginning();
        try {
            if (painter.isPresent()) {
                pages = Optional.of(painter.get().begin(report, design, MOST_PAGES, monitor));
            } else if (markdown.isPresent()) {
                // the template of another format is none for this one
                markdown.get().write(report, new ReportDesign(Optional.empty(), design.citationStyle()), beginning,
                        monitor);
            }
        } catch (IOException | UncheckedIOException e) {
            if (!beginning.full) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        }
        var losses = writer.map(chosen -> chosen.losses(report, design).stream()).orElse(Stream.empty());
        return new ReportPreview(report.articles().size(), report.notes().all().size(), ReportParts.of(report),
                pages, beginning.text(), !beginning.full,
                Stream.concat(report.warnings().stream(), losses).toList());
    }

    /** Keeps the beginning of what is written, and stops the writer when it has enough. */
    private static final class Beginning extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean full;

        @Override
        public void write(int value) throws IOException {
            write(new byte[] { (byte) value }, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int from, int length) throws IOException {
            int taken = Math.min(length, MOST_BYTES - bytes.size());
            bytes.write(buffer, from, Math.max(0, taken));
            if (taken < length) {
                full = true;
                throw new IOException("That is enough");
            }
        }

        /** Whole lines alone, so that no character is cut. */
        String text() {
            var text = bytes.toString(StandardCharsets.UTF_8);
            return full ? text.substring(0, Math.max(0, text.lastIndexOf('\n'))) : text;
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ReportPreviewJob.class;
    }
}
