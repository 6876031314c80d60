package org.scholion.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/**
 * Reads text files in UTF-8, of which the first line is the title. A test says what happens before a text is read, by
 * looking at the text: {@code new TextReader().before((text, monitor) -> …)}.
 */
public final class TextReader implements DocumentReader {

    private Incident incident = (text, monitor) -> {
    };

    private UnaryOperator<String> address = text -> "";

    private List<Metadatum> metadata = List.of();

    /** What happens while a document is read. */
    public interface Incident {

        void happen(String text, IProgressMonitor monitor) throws CoreException;
    }

    /** Lets something happen for each document, in the thread that reads it. */
    public TextReader before(Incident newIncident) {
        incident = newIncident;
        return this;
    }

    /** Finds the canonical URL of a document by its text; at first there is none. */
    public TextReader at(UnaryOperator<String> newAddress) {
        address = newAddress;
        return this;
    }

    /** Finds in each document that it says this of itself. */
    public TextReader saying(Metadatum... newMetadata) {
        metadata = List.of(newMetadata);
        return this;
    }

    /** Fails for documents that begin with some words. */
    public TextReader failingOn(String beginning, String message) {
        return before((text, monitor) -> {
            if (text.startsWith(beginning)) {
                throw new CoreException(Status.error(message));
            }
        });
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public ReadingSession open(ReadLimits limits, int parallel) {
        return new ReadingSession() {

            @Override
            public ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException {
                try {
                    var raw = Files.readString(file);
                    incident.happen(raw, monitor);
                    var read = PlainText.read(raw, properties(raw));
                    return new ExtractedDocument(read.text(), read.segments(), read.links(), read.properties(),
                            metadata.isEmpty() ? read.metadata() : metadata, read.extraction());
                } catch (IOException e) {
                    throw new CoreException(Status.error("It is not text in UTF-8.", e));
                }
            }

            @Override
            public void close() {
                // nothing is kept
            }
        };
    }

    private ArticleProperties properties(String raw) {
        var title = raw.lines().findFirst().orElse("").strip();
        return ArticleProperties.builder().title(title).url(address.apply(raw)).language("en").mediaType("text/plain")
                .build();
    }
}
