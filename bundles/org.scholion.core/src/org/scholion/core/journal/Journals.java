package org.scholion.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.files.AtomicFiles;
import org.scholion.core.journal.Entry.Continued;
import org.scholion.core.journal.Entry.Made;
import org.scholion.core.journal.Entry.Redone;
import org.scholion.core.journal.Entry.Saved;
import org.scholion.core.journal.Entry.Saving;
import org.scholion.core.journal.Entry.Undone;
import org.scholion.core.journal.JournalContent.Position;
import org.scholion.core.log.Logs;

/**
 * The journals of a casebook. What was appended survives the end of the process at once, and a power cut after
 * {@value DelayedForce#MILLIS} ms. Safe for use by several threads.
 */
public final class Journals implements AutoCloseable {

    private static final String EXTENSION = ".journal";
    private static final String DAMAGED = ".damaged";
    private static final String SHORTER = ".shorter";
    /** A journal of fewer bytes cannot be long. */
    private static final long SHORT_BYTES = 64L << 10;
    /** No article's: identifiers of articles are longer. */
    private static final String BULK_FOLDER = "bulk";
    private static final int MOST_BULKS = 200;

    private final Path folder;
    private final DelayedForce disk;
    /** Files that end with a whole entry, as all do to which this object has written. */
    private final Set<Path> whole = new HashSet<>();

    /** @param folder is made with the first entry */
    public Journals(Path folder) {
        this(folder, Journals::forceWithFolders);
    }

    Journals(Path folder, DelayedForce.Force disk) {
        this.folder = folder;
        this.disk = new DelayedForce(disk);
    }

    /** Whose journal it is. */
    public record Key(String article, String analyst) {

        /** The journal of the casebook's own file, which is no article's. */
        public static final Key CASEBOOK = new Key("", "casebook");

        public boolean isCasebook() {
            return equals(CASEBOOK);
        }
    }

    /** Begins the log of a bulk step. */
    public BulkLog newBulk() throws IOException {
        return BulkLog.create(folder.resolve(BULK_FOLDER));
    }

    /** The log of a bulk step; empty where it is forgotten. */
    public Optional<BulkLog> bulk(String id) throws IOException {
        return BulkLog.open(folder.resolve(BULK_FOLDER), id);
    }

    /** The logs of bulk steps, the newest first. */
    public List<String> bulks() {
        return BulkLog.ids(folder.resolve(BULK_FOLDER));
    }

    /** The journals that there are, in no order. */
    public List<Key> keys() {
        var keys = new ArrayList<Key>();
        for (var article : children(folder)) {
            for (var file : children(article)) {
                var name = file.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    keys.add(new Key(article.getFileName().toString(),
                            name.substring(0, name.length() - EXTENSION.length())));
                }
            }
        }
        return keys;
    }

    /** The analysts who have a journal of an article. */
    public List<String> analysts(String article) {
        return children(folder.resolve(article)).stream().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(EXTENSION))
                .map(name -> name.substring(0, name.length() - EXTENSION.length())).toList();
    }

    /** Notes a step that was just made. */
    public void made(Key key, Step step) throws IOException {
        append(key, new Made(step));
    }

    /** Notes that the last step, of which nothing was undone, has become another one by going on. */
    public void continued(Key key, Step step) throws IOException {
        append(key, new Continued(step));
    }

    /** Notes that the last step was undone. */
    public void undone(Key key) throws IOException {
        append(key, new Undone());
    }

    /** Notes that the step undone last was made again. */
    public void redone(Key key) throws IOException {
        append(key, new Redone());
    }

    /** What became of the steps of a journal. */
    public enum Move {
        MADE, UNDONE, REDONE
    }

    /**
     * Notes that a part of a bulk step was made, the first time or again, or undone, where that is not noted yet.
     *
     * @return what was noted
     */
    public synchronized Optional<Move> carryOut(Key key, Step part, boolean forward) throws IOException {
        var position = read(key).position(part.bulk());
        if (forward && position == Position.ABSENT) {
            made(key, part);
            return Optional.of(Move.MADE);
        }
        if (forward && position == Position.NEXT_TO_REDO) {
            redone(key);
            return Optional.of(Move.REDONE);
        }
        if (!forward && position == Position.LAST_DONE) {
            undone(key);
            return Optional.of(Move.UNDONE);
        }
        return Optional.empty();
    }

    /** Brings to their end the bulk steps that were being made or undone when the program ended; forgets others. */
    public void completeBulks() throws IOException {
        int kept = 0;
        for (var id : bulks()) {
            var log = bulk(id).orElseThrow();
            switch (log.state()) {
                case PREPARED -> log.delete();
                case GOING_FORWARD, GOING_BACK -> complete(log);
                case MADE, UNDONE -> {
                    if (++kept > MOST_BULKS) {
                        log.delete();
                    }
                }
            }
        }
    }

    private void complete(BulkLog log) throws IOException {
        boolean forward = log.state() == BulkLog.State.GOING_FORWARD;
        for (var key : log.keys()) {
            carryOut(key, log.part(key), forward);
        }
        log.arrived(forward);
    }

    /** Writes an annotation file. */
    @FunctionalInterface
    public interface Save {

        void run() throws IOException;
    }

    /**
     * Lets an annotation file be written that holds what the journal said when it was read. What was noted since stays
     * to be saved.
     *
     * @param sha256 of the file as it will be
     */
    public void save(Key key, JournalContent held, String sha256, Save save) throws IOException {
        append(key, new Saving(sha256, held.end()));
        save.run();
        append(key, new Saved(sha256, held.end()));
    }

    /**
     * Prepares a journal for new entries: mends its end after a power cut, and keeps no more of it than what can
     * sensibly be undone. Nobody may be writing to it.
     *
     * @param sha256 of the annotation file, which holds all that the journal says
     * @return what can be undone and redone
     */
    public synchronized History open(Key key, String sha256) throws IOException {
        var file = file(key);
        if (!Files.exists(file)) {
            return History.NONE;
        }
        var content = read(key);
        var history = content.knows(sha256) ? content.history() : History.NONE;
        var recent = history.recent();
        if (Files.size(file) != content.end() || content.isLong()
                || recent.steps().size() != content.history().steps().size()) {
            AtomicFiles.write(file, written(recent, sha256));
        }
        return recent;
    }

    /**
     * What can be undone and redone by what a journal says.
     *
     * @param sha256 of the annotation file
     */
    public History history(Key key, String sha256) {
        var content = read(key);
        return content.knows(sha256) ? content.history().recent() : History.NONE;
    }

    /**
     * Lets a journal that became long say no more than what can be undone, while somebody may be writing to it: then it
     * stays as it is until the next time. Who edits keeps no more steps than {@link History#first} says, so that nothing is
     * undone that the journal does not know.
     *
     * @param sha256 of the annotation file
     */
    public void shorten(Key key, String sha256) throws IOException {
        var file = file(key);
        if (!Files.exists(file) || Files.size(file) < SHORT_BYTES) {
            return;
        }
        var content = read(key);
        if (!content.isLong() || content.isAheadOf(sha256)) {
            return;
        }
        var shorter = Files.write(file.resolveSibling(file.getFileName() + SHORTER),
                written(content.history().recent(), sha256));
        AtomicFiles.force(shorter);
        synchronized (this) {
            if (Files.exists(file) && Files.size(file) == content.end()) {
                Files.move(shorter, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                AtomicFiles.forceFolder(file.getParent());
            } else { // more was noted meanwhile
                Files.delete(shorter);
            }
        }
    }

    /** Whether the last thing that a journal says is that all of it is in the annotation file; quick. */
    public boolean isSettled(Key key) {
        try {
            return Entry.isLastSaved(Frames.last(file(key), Saved.FRAME));
        } catch (IOException e) {
            return false; // whoever reads all of it sees what is wrong
        }
    }

    /** Forgets what could be undone, for a set that was written as a whole. */
    public synchronized void forget(Key key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    private static byte[] written(History history, String sha256) {
        var out = new ByteArrayOutputStream();
        for (var step : history.steps()) {
            out.writeBytes(Frames.framed(new Made(step).content()));
        }
        for (int step = history.steps().size(); step > history.done(); step--) {
            out.writeBytes(Frames.framed(new Undone().content()));
        }
        out.writeBytes(Frames.framed(new Saved(sha256, out.size()).content()));
        return out.toByteArray();
    }

    private synchronized void append(Key key, Entry entry) throws IOException {
        var file = file(key);
        Files.createDirectories(file.getParent());
        mend(file);
        try {
            Frames.append(file, entry.content());
        } catch (IOException e) {
            whole.remove(file); // who knows what became of its end
            throw e;
        }
        disk.soon(file);
    }

    /** Cuts off half an entry, with which a killed process may leave a file: it would hide what is appended to it. */
    private void mend(Path file) throws IOException {
        if (whole.add(file) && Files.exists(file)) {
            Frames.cut(file, Frames.end(Frames.read(file)));
        }
    }

    /** A journal is new in its folder, and that one may be new, too. */
    private static void forceWithFolders(Path file) throws IOException {
        AtomicFiles.force(file);
        AtomicFiles.forceFolder(file.getParent());
        AtomicFiles.forceFolder(file.getParent().getParent());
    }

    /**
     * What a journal says. One that cannot be read is put aside under another name, so that work can go on; what it
     * says beyond the annotation file is lost to the program, not to whoever can read it.
     */
    public synchronized JournalContent read(Key key) {
        var file = file(key);
        if (!Files.exists(file)) {
            return JournalContent.NOTHING;
        }
        try {
            return JournalContent.read(file);
        } catch (IOException | RuntimeException e) { // whatever nonsense a damaged file says
            Logs.of(getClass()).error(file + " is damaged; what it says is left out.", e);
            putAside(file);
            return JournalContent.NOTHING;
        }
    }

    private void putAside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Logs.of(getClass()).error(file + " could not be put aside.", e);
        }
    }

    /** The file of a journal; it may not be there. */
    public Path file(Key key) {
        return folder.resolve(key.article()).resolve(key.analyst() + EXTENSION);
    }

    private static List<Path> children(Path folder) {
        var children = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder)) {
            files.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // most often there is none
        }
        return children;
    }

    /** Forces what was not forced yet. */
    @Override
    public void close() {
        disk.close();
    }
}
