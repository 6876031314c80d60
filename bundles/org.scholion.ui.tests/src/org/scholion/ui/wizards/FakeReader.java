package org.scholion.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;

/**
 * Reads text files. One that begins with "locked" fails, one that begins with "long" comes with a warning, one that begins with
 * "sealed" needs the password that follows, one that begins with "endless" is read until the import is cancelled.
 */
final class FakeReader implements DocumentReader {

    private final CountDownLatch endless = new CountDownLatch(1);
    /** Head starts that were given and not closed. */
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public String version() {
        return "1";
    }

    /** Waits until an endless document is being read. */
    boolean awaitEndless() throws InterruptedException {
        return endless.await(20, TimeUnit.SECONDS);
    }

    int begun() {
        return begun.get();
    }

    /** Head starts that were given, closed or not. */
    int given() {
        return given.get();
    }

    @Override
    public HeadStart headStart(ReadLimits limits, int parallel) {
        given.incrementAndGet();
        begun.incrementAndGet();
        return begun::decrementAndGet;
    }

    @Override
    public ReadingSession open(ReadLimits limits, int parallel) {
        return new ReadingSession() {
            @Override
            public ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException {
                return FakeReader.this.read(file, monitor);
            }

            @Override
            public ExtractedDocument read(Path file, String contentType, Passwords.ForDocument passwords,
                    IProgressMonitor monitor) throws CoreException {
                var text = text(file);
                var tried = passwords.known();
                while (text.startsWith("sealed ") && !tried.contains(text.substring(7))) {
                    tried = passwords.more(monitor);
                    if (tried.isEmpty()) {
                        throw new CoreException(Status.error("password-protected"));
                    }
                }
                return read(file, monitor);
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    private ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException {
        var text = text(file);
        if (text.startsWith("locked")) {
            throw new CoreException(Status.error("password-protected"));
        }
        if (text.startsWith("endless")) {
            endless.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        }
        var warnings = text.startsWith("long") ? List.of("The text was cut off.") : List.<String>of();
        var segments = List.of(new ExtractedSegment(SegmentKind.PARAGRAPH, new Span(0, text.length()), 0));
        return new ExtractedDocument(text, segments, ArticleProperties.UNKNOWN, List.of(),
                new ExtractedDocument.Extraction("fake", "1", List.of(), warnings, !warnings.isEmpty(), 0));
    }

    private static String text(Path file) throws CoreException {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CoreException(Status.error("not readable", e));
        }
    }
}
