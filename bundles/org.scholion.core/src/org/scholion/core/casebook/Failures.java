package org.scholion.core.casebook;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/** Why a file could not be read or written, in words for the analyst. */
public final class Failures {

    private Failures() {
    }

    /** A part of a sentence without an end; does not repeat the name of the file. */
    public static String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "access is denied";
            case CharacterCodingException malformed -> "it is not text in UTF-8";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /** What to throw when a file could not be written. */
    public static CoreException notWritten(Path file, Exception cause) {
        return new CoreException(
                Status.error(file + " cannot be written: " + reason(cause) + ". " + advice(cause), cause));
    }

    /** What to do about a file that could not be written, as a sentence. */
    static String advice(Exception e) {
        var reason = reason(e).toLowerCase(Locale.ROOT);
        return reason.contains("space") || reason.contains("quota") ? "Make room on the disk and try again."
                : "See to it that the folder is there and can be written to, and try again.";
    }
}
