package org.scholion.core.report.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.Sha256;

/**
 * The analysts' own texts in a casebook, files {@code reports/NAME.md} that the team shares. What another program wrote
 * meanwhile is not overwritten. Safe for use by several threads.
 */
public final class ReportTexts {

    public static final String FOLDER = "reports";

    private static final String EXTENSION = ".md";
    /** A character has up to three bytes for each of its UTF-16 units. */
    private static final long MOST_BYTES = 3L * ReportMarkdown.LONGEST;

    private final CasebookStore store;

    public ReportTexts(CasebookStore store) {
        this.store = store;
    }

    /** The name of a file as messages give it: {@code reports/NAME.md}. */
    public static String label(String name) {
        return FOLDER + "/" + name + EXTENSION;
    }

    /** The names of all texts, in alphabetical order. */
    public List<String> names() throws CoreException {
        var folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(ReportTexts::isText).map(ReportTexts::name)
                    .filter(name -> TextName.problem(name).isEmpty())
                    .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo)).toList();
        } catch (IOException e) {
            throw new CoreException(Status.error(folder + " cannot be read: " + reason(e), e));
        }
    }

    /** A link could lead out of the casebook, which others may have written. */
    private static boolean isText(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    /**
     * A text.
     *
     * @throws CoreException when there is none of that name, with the names that there are; when it cannot be read
     */
    public StoredText read(String name) throws CoreException {
        var file = file(name);
        if (!isText(file)) {
            throw new CoreException(Status.error("There is no report text \"" + name + "\". " + known()));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw tooLong(label(name));
            }
            var bytes = Files.readAllBytes(file);
            return new StoredText(TextName.normal(name), decoded(bytes), Sha256.of(bytes));
        } catch (CharacterCodingException e) {
            throw new CoreException(Status.error(
                    file + " is not text in UTF-8. Save it in this encoding with the program that wrote it.", e));
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + reason(e), e));
        }
    }

    private String known() throws CoreException {
        var names = names();
        return names.isEmpty() ? "The casebook has none yet; a file in its folder " + FOLDER + " is one."
                : "There are: " + String.join(", ", names) + ".";
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Makes a new text; it is on disk when this returns.
     *
     * @throws CoreException when the name cannot be used, or is in use in any case of its letters
     */
    public StoredText create(String name, String text) throws CoreException {
        store.requireWritable();
        synchronized (store) {
            requireFree(name);
            return write(name, text);
        }
    }

    /**
     * Saves a text; it is on disk when this returns.
     *
     * @param known the text as it was read or saved last
     * @throws TextChangedException when the file is not what it was; one that is gone is written anew
     */
    public StoredText save(StoredText known, String text) throws CoreException {
        store.requireWritable();
        synchronized (store) {
            requireKnown(known);
            return write(known.name(), text);
        }
    }

    /**
     * Gives a text another name.
     *
     * @throws CoreException when the name cannot be used or is in use
     */
    public StoredText rename(StoredText known, String name) throws CoreException {
        store.requireWritable();
        synchronized (store) {
            requireKnown(known);
            if (!known.name().equalsIgnoreCase(TextName.normal(name))) {
                requireFree(name);
            }
            try {
                Files.move(file(known.name()), file(name));
                AtomicFiles.forceFolder(folder());
                return new StoredText(TextName.normal(name), known.text(), known.sha256());
            } catch (IOException e) {
                throw new CoreException(
                        Status.error(file(known.name()) + " cannot be renamed: " + reason(e), e));
            }
        }
    }

    /**
     * Deletes a text.
     *
     * @throws TextChangedException when the file is not what it was
     */
    public void delete(StoredText known) throws CoreException {
        store.requireWritable();
        synchronized (store) {
            requireKnown(known);
            try {
                Files.deleteIfExists(file(known.name()));
            } catch (IOException e) {
                throw new CoreException(Status.error(file(known.name()) + " cannot be deleted: " + reason(e), e));
            }
        }
    }

    /** Whether the file of a text is what it was; one that is gone counts as changed. */
    public boolean isCurrent(StoredText known) {
        try {
            return Sha256.of(file(known.name())).equals(known.sha256());
        } catch (IOException | CoreException e) {
            return false;
        }
    }

    private void requireKnown(StoredText known) throws CoreException {
        var file = file(known.name());
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isCurrent(known)) {
            throw new TextChangedException(file + " was changed by another program or in another window, so it is not"
                    + " overwritten. Open it again to go on with what is there now, or save under another name.");
        }
    }

    private void requireFree(String name) throws CoreException {
        file(name);
        var normal = TextName.normal(name);
        for (var other : names()) {
            if (other.equalsIgnoreCase(normal)) {
                throw new CoreException(
                        Status.error("There is a report text \"" + other + "\" already; choose another name."));
            }
        }
        if (Files.exists(file(name), LinkOption.NOFOLLOW_LINKS)) {
            throw new CoreException(Status.error(file(name) + " is there already; choose another name."));
        }
    }

    private StoredText write(String name, String text) throws CoreException {
        if (text.length() > ReportMarkdown.LONGEST) {
            throw tooLong("The text");
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFiles.write(file(name), bytes);
            return new StoredText(TextName.normal(name), text, Sha256.of(bytes));
        } catch (IOException e) {
            throw new CoreException(Status.error(file(name) + " cannot be written: " + reason(e), e));
        }
    }

    private static CoreException tooLong(String what) {
        return new CoreException(Status.error(what + " is longer than " + ReportMarkdown.LONGEST
                + " characters, more than a report text can have. Divide it into several."));
    }

    private Path folder() {
        return store.layout().root().resolve(FOLDER);
    }

    /**
     * The file of a text, whether it is there or not.
     *
     * @throws CoreException when the name cannot be used
     */
    public Path file(String name) throws CoreException {
        var problem = TextName.problem(name);
        if (problem.isPresent()) {
            throw new CoreException(Status.error(problem.get()));
        }
        return folder().resolve(TextName.normal(name) + EXTENSION);
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "it is not there" : e.getMessage();
    }
}
