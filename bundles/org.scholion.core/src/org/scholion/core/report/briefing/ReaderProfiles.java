package org.scholion.core.report.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.files.AtomicFiles;

/**
 * The reader profiles of a casebook: one file each in its folder {@code profiles}, which a team shares. Safe for use by
 * several threads.
 */
public final class ReaderProfiles {

    public static final String FOLDER = "profiles";

    private static final String EXTENSION = ".json";
    /** What can be the name of a file everywhere: no dot or blank at either end. */
    private static final Pattern NAME = Pattern
            .compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_ .,&+()'-]{0,78}[\\p{L}\\p{M}\\p{N}_)+])?");
    /** What Windows takes for a device, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final CasebookStore store;
    private final Path folder;

    public ReaderProfiles(CasebookStore store) {
        this.store = store;
        folder = store.layout().root().resolve(FOLDER);
    }

    /** The names of the profiles, in order of the alphabet. */
    public List<String> names() throws CoreException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) // a link may lead anywhere
                    .map(file -> file.getFileName().toString()).filter(file -> file.endsWith(EXTENSION))
                    .map(file -> file.substring(0, file.length() - EXTENSION.length())).map(ReaderProfiles::composed)
                    .filter(name -> nameProblem(name).isEmpty())
                    .sorted(Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw failure(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The profile of a name, whatever its case.
     *
     * @throws CoreException when there is none, with the names that there are; when its file is broken, with file, line and
     *         reason
     */
    public ReaderProfile read(String name) throws CoreException {
        var found = find(name);
        if (found.isEmpty()) {
            var names = names();
            throw failure("There is no reader profile \"" + name.strip() + "\" in " + store.layout().root() + ". "
                    + (names.isEmpty() ? "There is none yet." : "There are: " + String.join(", ", names) + "."), null);
        }
        return ProfileFile.read(file(found.get()), found.get());
    }

    /** The name as it is stored; empty when there is no such profile. */
    public Optional<String> find(String name) throws CoreException {
        var wanted = composed(name.strip());
        var names = names();
        return names.stream().filter(wanted::equals).findFirst()
                .or(() -> names.stream().filter(wanted::equalsIgnoreCase).findFirst());
    }

    /** Writes a profile; the file is the old one or the new one, whatever happens. */
    public void write(ReaderProfile profile) throws CoreException {
        store.requireWritable();
        var name = composed(profile.name());
        var problem = nameProblem(name);
        if (problem.isPresent()) {
            throw failure(problem.get(), null);
        }
        var former = find(name);
        var file = file(former.orElse(name));
        try {
            AtomicFiles.write(file, ProfileFile.bytes(profile));
            if (former.isPresent() && !former.get().equals(name)) { // the same name in other cases
                Files.move(file, file(name));
            }
        } catch (IOException e) {
            throw failure(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Writes a profile under its new name; the old file goes when the new one is there. */
    public void rename(String former, ReaderProfile profile) throws CoreException {
        if (!composed(former).equalsIgnoreCase(composed(profile.name())) && find(profile.name()).isPresent()) {
            throw failure("There is a reader profile \"" + profile.name() + "\" already. Choose another name.", null);
        }
        write(profile);
        if (!composed(former).equalsIgnoreCase(composed(profile.name()))) {
            delete(former);
        }
    }

    /** @throws CoreException when there is no such profile, or it cannot be deleted */
    public void delete(String name) throws CoreException {
        store.requireWritable();
        var found = find(name);
        if (found.isEmpty()) {
            throw failure("There is no reader profile \"" + name + "\" any more.", null);
        }
        try {
            Files.delete(file(found.get()));
        } catch (IOException e) {
            throw failure(file(found.get()) + " cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Why a text can be no name of a profile, as a sentence; empty when it can. */
    public static Optional<String> nameProblem(String name) {
        if (name.isBlank()) {
            return Optional.of("A reader profile needs a name.");
        }
        return NAME.matcher(composed(name)).matches() && !DEVICE.matcher(name).matches() ? Optional.empty()
                : Optional.of("\"" + name + "\" cannot be the name of a file everywhere. Use up to 80 letters, digits, "
                        + "blanks and hyphens.");
    }

    /** Some file systems give names in parts: a letter and its accent. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** The file of a name that is there, however its file system writes it, else where it will be. */
    private Path file(String name) throws CoreException {
        var direct = folder.resolve(name + EXTENSION);
        if (Files.exists(direct) || !Files.isDirectory(folder)) {
            return direct;
        }
        var files = new ArrayList<Path>();
        try (var listed = Files.list(folder)) {
            listed.filter(file -> composed(file.getFileName().toString()).equals(name + EXTENSION)).forEach(files::add);
        } catch (IOException e) {
            throw failure(folder + " cannot be read: " + e.getMessage(), e);
        }
        return files.isEmpty() ? direct : files.getFirst();
    }

    private static CoreException failure(String message, Throwable cause) {
        return new CoreException(Status.error(message, cause));
    }
}
