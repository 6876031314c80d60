package org.scholion.core.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;

/**
 * The documents that an import would make articles of, for who wants to read them without a casebook. They can be read
 * until it is closed.
 */
public final class InputDocuments implements AutoCloseable {

    private final ReadingSession session;
    private final Passwords passwords;
    private final IProgressMonitor monitor;
    private final Expansion expansion;

    /**
     * Prepares to find documents.
     *
     * @param session its owner's, who closes it
     * @param monitor asked for cancellation while files are unpacked and read
     */
    public InputDocuments(ReadingSession session, ReadLimits limits, Passwords passwords, IProgressMonitor monitor) {
        this.session = session;
        this.passwords = passwords;
        this.monitor = monitor;
        expansion = new Expansion(session::unpack, limits.unpacking().depth(), passwords, monitor);
    }

    /**
     * The documents of a file, in its order.
     *
     * @param asIs whether it is one document, whatever is in it
     */
    public List<InputDocument> of(Path file, boolean asIs) throws CoreException {
        return of(ImportInput.of(file), asIs);
    }

    /** Those of what somebody sent. */
    public List<InputDocument> of(ReceivedDocument received, boolean asIs) throws CoreException {
        return of(ImportInput.of(received), asIs);
    }

    private List<InputDocument> of(ImportInput input, boolean asIs) throws CoreException {
        var inputs = asIs ? List.of(input) : expansion.of(input);
        return inputs.stream().map(InputDocument::new).toList();
    }

    @Override
    public void close() {
        expansion.close();
    }

    /** One document, which any thread may read. */
    public final class InputDocument {

        private final ImportInput input;

        private InputDocument(ImportInput input) {
            this.input = input;
        }

        /** How the analyst knows it: the file, with the path in it where it is in another; or an address. */
        public String name() {
            return input.known();
        }

        /**
         * Reads it as an import does, with what is known of it from where it came.
         *
         * @throws CoreException when there is no text, with the reason
         */
        public ExtractedDocument read() throws CoreException {
            var problem = problem();
            if (!problem.isEmpty()) {
                throw new CoreException(Status.error(problem));
            }
            return input.withOrigin(
                    session.read(input.file(), input.sent(), passwords.forDocument(input.known()), monitor));
        }

        /** What the analyst should know of how it was read, one sentence each. */
        public List<String> warnings(ExtractedDocument document) {
            return input.notes(document.extraction().warnings());
        }

        private String problem() {
            if (!input.error().isEmpty()) {
                return input.error();
            }
            return Files.isRegularFile(input.file()) && Files.isReadable(input.file()) ? ""
                    : DocumentRun.unreadable(input.file()); // a device or a pipe might never end
        }
    }
}
