package org.scholion.core.report.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.files.AtomicFiles;

/**
 * What was typed into report texts and not saved yet, on this machine alone: a process that is killed loses none of it.
 * Safe for use by several threads, one at a time for each text.
 */
public final class TextDrafts {

    private static final String HEAD = "scholion-draft 1 ";
    private static final int LENGTH_OF_HASH = 64;

    private final CasebookStore store;

    public TextDrafts(CasebookStore store) {
        this.store = store;
    }

    /**
     * A text that was not saved.
     *
     * @param sha256 of the saved text from which it was made
     */
    public record Draft(String text, String sha256) {
    }

    /** Keeps what was typed; it is on disk when this returns. */
    public void keep(StoredText saved, String text) throws CoreException {
        store.requireWritable();
        try {
            AtomicFiles.write(file(saved.name()),
                    (HEAD + saved.sha256() + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CoreException(Status.error("What was typed into " + ReportTexts.label(saved.name())
                    + " cannot be kept until it is saved: " + e.getMessage(), e));
        }
    }

    /** What was not saved of a text; empty when all was, or what is there cannot be read. */
    public Optional<Draft> draft(String name) {
        try {
            var content = Files.readString(file(name));
            int text = HEAD.length() + LENGTH_OF_HASH + 1;
            return content.startsWith(HEAD) && content.length() >= text && content.charAt(text - 1) == '\n'
                    ? Optional.of(new Draft(content.substring(text), content.substring(HEAD.length(), text - 1)))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Forgets it, after the text was saved or thrown away. */
    public void discard(String name) throws CoreException {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new CoreException(
                    Status.error("The draft of " + ReportTexts.label(name) + " cannot be deleted: " + e.getMessage(),
                            e));
        }
    }

    /** Follows the text to another name. */
    public void rename(String name, String newName) throws CoreException {
        try {
            if (Files.exists(file(name))) {
                Files.move(file(name), file(newName), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CoreException(
                    Status.error("The draft of " + ReportTexts.label(name) + " cannot be renamed: " + e.getMessage(),
                            e));
        }
    }

    private Path file(String name) {
        TextName.problem(name).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return store.layout().local().resolve("drafts").resolve(TextName.normal(name) + ".md");
    }
}
