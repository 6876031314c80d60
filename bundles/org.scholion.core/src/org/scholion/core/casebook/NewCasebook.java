package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.Casebook;
import org.scholion.model.Codebook;
import org.scholion.model.ModelFactory;

/** Makes the folder and the files with which a casebook begins. */
final class NewCasebook {

    /** What this machine derives, and what an interrupted write leaves. */
    private static final String IGNORED = "/.scholion/\n.*.tmp-*\n";

    /** Texts must stay byte by byte what their hashes and offsets were taken from. */
    private static final String ATTRIBUTES = "* -text\n";

    private NewCasebook() {
    }

    static void make(Path folder, String codebook) throws CoreException {
        var layout = new CasebookLayout(folder);
        try {
            requireFree(folder, layout);
            var casebook = titled(title(layout.root()), Codebooks.load(codebook));
            Files.createDirectories(layout.articles());
            write(layout.root().resolve(".gitignore"), IGNORED);
            write(layout.root().resolve(".gitattributes"), ATTRIBUTES);
            AtomicFiles.write(layout.casebook(), XmiFiles.bytes(casebook));
        } catch (IOException e) {
            throw new CoreException(Status.error(folder + " cannot be made a casebook: " + Failures.reason(e), e));
        }
    }

    private static void requireFree(Path folder, CasebookLayout layout) throws IOException, CoreException {
        if (Files.exists(layout.casebook())) {
            throw new CoreException(
                    Status.error(folder + " is a casebook already. Open it, or choose another folder."));
        }
        if (Files.isRegularFile(layout.root())) {
            throw new CoreException(Status.error(folder + " is a file. Choose a folder."));
        }
        if (Files.isDirectory(layout.root()) && !isEmpty(layout.root())) {
            throw new CoreException(Status.error(folder + " is not empty. Choose an empty or a new folder."));
        }
    }

    private static Casebook titled(String title, Codebook codebook) {
        var casebook = ModelFactory.eINSTANCE.createCasebook();
        casebook.setId(UUID.randomUUID().toString());
        casebook.setTitle(title);
        casebook.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        casebook.setCodebook(codebook);
        return casebook;
    }

    private static String title(Path folder) {
        var name = folder.getFileName() == null ? "Casebook" : Analysts.clean(folder.getFileName().toString());
        return name.endsWith(".casebook") && name.length() > 9 ? name.substring(0, name.length() - 9) : name;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private static void write(Path file, String content) throws IOException {
        AtomicFiles.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
