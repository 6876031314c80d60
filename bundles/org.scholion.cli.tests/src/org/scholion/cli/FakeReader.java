package org.scholion.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ArticleProperties.Rejected;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;

/**
 * Reads plain text. Its first paragraph is the title, paragraphs that begin with "AD " are boilerplate, and the words of a
 * paragraph that begins with "WARN " are a warning, those of one that begins with "URL " its address. A document that begins with "FAIL " fails with the rest as its reason,
 * one that begins with "LOCKED " needs the rest as password, one that begins with "WAIT " waits until as many others were read as it says.
 */
final class FakeReader implements DocumentReader {

    private static final ArticleProperties PROPERTIES = ArticleProperties.builder()
            .byline(List.of("Ana Ruiz")).source("The Ledger").published("2026-03-04T08:00:00Z").language("en")
            .section("Technology").tags(List.of("models", "people")).licence("CC BY 4.0").mediaType("text/plain")
            .choices(List.of(new Choice("source", "og:site_name",
                    List.of(new Rejected("the address", "ledger.example")))))
            .build();

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final AtomicInteger open = new AtomicInteger();
    private ReadLimits limits = ReadLimits.DEFAULT;
    private int readSoFar;

    /** Sessions that nobody has closed. */
    int openSessions() {
        return open.get();
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public String version() {
        return "1";
    }

    /** Those of the session that was opened last. */
    ReadLimits limits() {
        return limits;
    }

    @Override
    public ReadingSession open(ReadLimits allowed, int parallel) {
        limits = allowed;
        open.incrementAndGet();
        return new ReadingSession() {
            @Override
            public ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException {
                return FakeReader.this.read(file);
            }

            @Override
            public ExtractedDocument read(Path file, String contentType, Passwords.ForDocument passwords,
                    IProgressMonitor monitor) throws CoreException {
                var text = text(file);
                if (text.startsWith("LOCKED ") && !passwords.known().contains(text.substring(7))) {
                    throw new CoreException(Status.error("password-protected"));
                }
                return read(file, monitor);
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    private ExtractedDocument read(Path file) throws CoreException {
        var text = text(file);
        if (text.startsWith("FAIL ")) {
            throw new CoreException(Status.error(text.substring(5)));
        }
        if (text.startsWith("WAIT ")) {
            awaitOthers(Integer.parseInt(text.substring(5, 6)));
        } else {
            countRead();
        }
        return document(text);
    }

    private static String text(Path file) throws CoreException {
        try {
            return ArticleText.normalize(Files.readString(file)).strip();
        } catch (IOException e) {
            throw new CoreException(Status.error("unreadable: " + e.getMessage(), e));
        }
    }

    private synchronized void countRead() {
        readSoFar++;
        notifyAll();
    }

    private synchronized void awaitOthers(int others) {
        long deadline = System.nanoTime() + PATIENCE;
        try {
            while (readSoFar < others) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The others were not read meanwhile");
                }
                TimeUnit.NANOSECONDS.timedWait(this, deadline - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExtractedDocument document(String text) {
        var segments = new ArrayList<ExtractedSegment>();
        var warnings = new ArrayList<String>();
        var url = "";
        int begin = 0;
        for (var paragraph : text.split("\n\n")) {
            var kind = begin == 0 ? SegmentKind.TITLE
                    : paragraph.startsWith("AD ") ? SegmentKind.BOILERPLATE : SegmentKind.PARAGRAPH;
            if (paragraph.startsWith("WARN ")) {
                warnings.add(paragraph.substring(5));
            }
            if (paragraph.startsWith("URL ")) {
                url = paragraph.substring(4);
                kind = SegmentKind.BOILERPLATE;
            }
            segments.add(new ExtractedSegment(kind, new Span(begin, begin + paragraph.length()), 0));
            begin += paragraph.length() + 2;
        }
        var properties = PROPERTIES.toBuilder().title(text.lines().findFirst().orElse("")).url(url).build();
        return new ExtractedDocument(text, segments, properties, List.of(),
                new Extraction("fake", "1", List.of(), warnings, false, 1));
    }
}
