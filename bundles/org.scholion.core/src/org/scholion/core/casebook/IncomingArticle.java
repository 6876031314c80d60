package org.scholion.core.casebook;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.log.Logs;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.shingle.Shingles;
import org.scholion.model.Article;

/**
 * An article on its way in: a folder beside the articles that gets its place by one rename, so that an article is there
 * with everything or not at all. Close it in any case; what was not added is deleted.
 */
public final class IncomingArticle implements AutoCloseable {

    private static final Pattern EXTENSION = Pattern.compile("\\.[a-z0-9]{1,10}");

    private final CasebookLayout layout;
    private final GroupCommit commits;
    private final Path folder;
    private final Path original;
    private final String fileName;
    private final String sha256;
    private String attachedTo = "";
    private Article article;
    private VersionKeys keys;
    private Shingles shingles;

    private IncomingArticle(CasebookLayout layout, GroupCommit commits, Path folder, Path original, String fileName,
            String sha256) {
        this.layout = layout;
        this.commits = commits;
        this.folder = folder;
        this.original = original;
        this.fileName = fileName;
        this.sha256 = sha256;
    }

    /** @param known what the document held when it was looked at */
    static IncomingArticle receive(CasebookLayout layout, GroupCommit commits, Path document, String fileName,
            Fingerprint known) throws CoreException {
        var folder = layout.incoming().resolve(UUID.randomUUID().toString());
        var original = folder.resolve("original" + extension(fileName));
        try {
            Files.createDirectories(folder);
            boolean same;
            try (var out = new FileOutputStream(original.toFile())) {
                same = known.copy(document, out);
            }
            var incoming = new IncomingArticle(layout, commits, folder, original, fileName,
                    same ? known.sha256() : Sha256.of(original));
            commits.expect(incoming);
            return incoming;
        } catch (IOException e) {
            delete(folder);
            throw new CoreException(Status.error(fileName + " cannot be read: " + Failures.reason(e), e));
        }
    }

    /** The copy of the document that will stay with the article. */
    public Path original() {
        return original;
    }

    /** Of the document, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The identifier that the article gets. */
    public String id() {
        return id(sha256);
    }

    /** The identifier of the article that a document with this hash makes. */
    public static String id(String sha256) {
        return sha256.substring(0, 32);
    }

    /**
     * Says, before it is filled, to which mail the document is attached.
     *
     * @param mail identifier of its article, or empty
     */
    public void attachTo(String mail) {
        attachedTo = mail;
    }

    /** Writes what a reader made of the document. */
    public void fill(ExtractedDocument document) throws CoreException {
        fill(document, "", Instant.now());
    }

    /**
     * Writes what a reader made of a document that was sent.
     *
     * @param address from which it came, or empty
     */
    public void fill(ExtractedDocument document, String address, Instant received) throws CoreException {
        article = new ArticleBuilder(document).build(id(), fileName, original.getFileName().toString());
        article.setRetrieved(received.truncatedTo(ChronoUnit.SECONDS).toString());
        article.setPartOf(attachedTo.isEmpty() || attachedTo.equals(id()) ? null : attachedTo);
        article.setRetrievedFrom(address.isEmpty() ? null : address);
        article.getExtraction().setOriginalSha256(sha256);
        var mainText = MainText.of(article, document.text());
        keys = VersionKeys.of(article, mainText);
        shingles = Shingles.of(mainText);
        try {
            article.getExtraction().setOriginalSize(Files.size(original));
            Files.write(folder.resolve(CasebookLayout.TEXT_FILE), document.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private CoreException notStored(Exception cause) {
        return new CoreException(Status.error(fileName + " cannot be stored: " + Failures.reason(cause), cause));
    }

    /** By what its versions are recognised; it must be filled. */
    VersionKeys versionKeys() {
        requireFilled();
        return keys;
    }

    /** By what its near-duplicates are found; it must be filled. */
    Shingles shingles() {
        requireFilled();
        return shingles;
    }

    /** Makes this the next version of an article. */
    void follow(String previousVersion) {
        requireFilled();
        article.setPreviousVersion(previousVersion);
    }

    private void requireFilled() {
        if (article == null) {
            throw new IllegalStateException("Fill the article before adding it.");
        }
    }

    /** Gives it its place; it is on disk when this returns. */
    Article commit() throws CoreException {
        requireFilled();
        var target = target();
        if (Files.exists(target)) {
            throw new CoreException(
                    Status.error(fileName + " is in the casebook already, but cannot be read there: see "
                            + layout.relative(target) + "."));
        }
        try {
            Files.write(folder.resolve(CasebookLayout.ARTICLE_FILE), XmiFiles.bytes(article));
        } catch (IOException | RuntimeException e) { // EMF throws both for what XML cannot hold
            throw notStored(e);
        }
        commits.bring(this);
        return article;
    }

    private Path target() {
        return layout.article(article.getId());
    }

    /** Forces all that was written to disk. */
    void forceFiles() throws CoreException {
        try {
            AtomicFiles.force(original);
            AtomicFiles.force(folder.resolve(CasebookLayout.TEXT_FILE));
            AtomicFiles.force(folder.resolve(CasebookLayout.ARTICLE_FILE));
            AtomicFiles.forceFolder(folder);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    /** Puts it where the articles are; it must be on disk. */
    void place() throws CoreException {
        var target = target();
        try {
            if (!Files.isDirectory(target.getParent())) { // to make one that is there costs an exception
                Files.createDirectories(target.getParent());
            }
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(fileName + " cannot be stored in " + target + ": " + Failures.reason(e), e));
        }
    }

    /**
     * Forces its place to disk.
     *
     * @param forced the shelves that are known to be on disk, which this adds its own to
     */
    void forcePlace(Set<Path> forced) {
        var shelf = target().getParent();
        AtomicFiles.forceFolder(shelf);
        if (!forced.contains(shelf)) {
            AtomicFiles.forceFolder(layout.articles());
            forced.add(shelf); // only now: another article may not rely on it before
        }
    }

    @Override
    public void close() {
        commits.forget(this);
        delete(folder);
    }

    /** Deletes what an import or another write that was killed left behind. */
    static void sweep(CasebookLayout layout) {
        delete(layout.incoming());
        for (var folder : List.of(layout.root(), layout.local())) {
            try (var leftovers = Files.newDirectoryStream(folder, AtomicFiles::isLeftover)) {
                leftovers.forEach(IncomingArticle::delete);
            } catch (IOException | DirectoryIteratorException e) {
                Logs.of(IncomingArticle.class).warn(folder + " was not swept.", e);
            }
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // it is tried again at the next opening
            Logs.of(IncomingArticle.class).warn(folder + " was not deleted.", e);
        }
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var extension = dot <= 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
        return EXTENSION.matcher(extension).matches() ? extension : "";
    }
}
