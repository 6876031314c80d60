package org.scholion.core.reading;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.pages.DocumentPages;
import org.scholion.core.pages.PageSession;
import org.scholion.core.pages.RichText;

/** Reads documents within limits. Safe for use by several threads; {@link #read} waits when all workers are busy. */
public interface ReadingSession extends PageSession, AutoCloseable {

    /** The option of an extraction record that says which content type was declared to the reader. */
    String CONTENT_TYPE_OPTION = "contentType=";

    /** The option of an extraction record that says from which address a document came whose reader was told. */
    String ADDRESS_OPTION = "address=";

    /** The option of an extraction record that says that the document, or something in it, asked for a password. */
    String PASSWORD_OPTION = "opened=with a password";

    /**
     * The content type of a mail whose attachments are read as documents of their own: it is read without the text that is
     * in them, and names them.
     */
    String MAIL_WITHOUT_ATTACHMENTS = "message/rfc822; attachments=apart";

    /**
     * Reads one document. The document cannot harm the caller: whatever it does to its worker ends in an exception
     * here. Text that was won before a limit or a failure is returned, marked as truncated and with a warning.
     *
     * @param monitor asked for cancellation while the document is read
     * @throws CoreException when there is no text, with a reason that an analyst understands, such as
     *         "password-protected"
     * @throws OperationCanceledException when the monitor was cancelled
     */
    ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException;

    /** Begins what the first document would have to wait for; returns at once. */
    default void prepare() {
        // a reader may have nothing to make ready
    }

    /**
     * Reads a document of which somebody else has said what it is, as the server does that sends a page.
     *
     * @param contentType media type and encoding, as in {@code text/html; charset=koi8-r}; empty when nobody said. A
     *        reader that heeds it notes it as {@link #CONTENT_TYPE_OPTION}
     */
    default ExtractedDocument read(Path file, String contentType, IProgressMonitor monitor) throws CoreException {
        return read(file, monitor);
    }

    /**
     * Reads a document that may be protected.
     *
     * @param passwords to try on it and on what is inside it. When one of them opened something, the extraction has the
     *        {@link #PASSWORD_OPTION}, but not the password
     */
    default ExtractedDocument read(Path file, String contentType, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        return read(file, contentType, monitor);
    }

    /**
     * Reads a document that may be protected, and of which its sender has said something.
     *
     * @param sent a reader that heeds its address notes it as {@link #ADDRESS_OPTION}
     */
    default ExtractedDocument read(Path file, Sent sent, Passwords.ForDocument passwords, IProgressMonitor monitor)
            throws CoreException {
        return read(file, sent.contentType(), passwords, monitor);
    }

    /**
     * Unpacks an archive, a mailbox or what is attached to a mail, within limits of its own. Nothing in it can harm the
     * caller.
     *
     * @param folder an empty one of the caller, who deletes it, or one to be made where there is something to unpack
     * @return empty when the file is no container, or nothing of it can be unpacked: then {@link #read} says why
     */
    default Optional<UnpackedContainer> unpack(Path file, Path folder, IProgressMonitor monitor) throws CoreException {
        return Optional.empty();
    }

    /** Unpacks an archive or a mailbox that may be protected. */
    default Optional<UnpackedContainer> unpack(Path file, Path folder, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        return unpack(file, folder, monitor);
    }

    /**
     * Finds the pages of a document that may be protected.
     *
     * @param passwords to try on it; those that were tried are tried on its pictures, too
     */
    default DocumentPages pages(Path file, Passwords.ForDocument passwords, IProgressMonitor monitor)
            throws CoreException {
        return pages(file, monitor);
    }

    /** Draws a page of a document that may be protected; asks nobody. */
    default byte[] picture(Path file, int page, double scale, Passwords.ForDocument passwords,
            IProgressMonitor monitor) throws CoreException {
        return picture(file, page, scale, monitor);
    }

    @Override
    default DocumentPages pages(Path file, IProgressMonitor monitor) throws CoreException {
        throw new CoreException(Status.error("the reader that is installed shows no pages"));
    }

    @Override
    default byte[] picture(Path file, int page, double scale, IProgressMonitor monitor) throws CoreException {
        throw new CoreException(Status.error("the reader that is installed shows no pages"));
    }

    @Override
    default RichText rich(Path file, IProgressMonitor monitor) throws CoreException {
        throw new CoreException(Status.error("the reader that is installed shows no pages"));
    }

    @Override
    void close();
}
