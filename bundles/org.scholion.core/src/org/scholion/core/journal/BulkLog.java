package org.scholion.core.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.scholion.core.files.AtomicFiles;
import org.scholion.core.journal.Frames.Frame;
import org.scholion.core.journal.Journals.Key;

/**
 * The log of one step that changes many journals: first what it is to do to each, then that it is being done, at last
 * that it was. What was to be done only is not done when the process ends; what was being done is brought to its end.
 * Holds no more than whose journals they are.
 */
public final class BulkLog {

    private static final String EXTENSION = ".bulk";
    private static final int PART = 1;
    private static final int GOING = 2;
    private static final int ARRIVED = 3;
    private static final int LEFT_OUT = 4;

    private final Path file;
    private final Map<Key, Long> parts = new LinkedHashMap<>();
    private String label = "";
    private State state = State.PREPARED;

    private BulkLog(Path file) {
        this.file = file;
    }

    /** How far a step came. */
    public enum State {
        /** It is not made, and will not be unless its maker goes on. */
        PREPARED,
        /** It is being made, the first time or again. */
        GOING_FORWARD,
        /** It is being undone. */
        GOING_BACK,
        /** It is made. */
        MADE,
        /** It is undone. */
        UNDONE
    }

    static BulkLog create(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new BulkLog(folder.resolve(UUID.randomUUID() + EXTENSION));
    }

    static Optional<BulkLog> open(Path folder, String id) throws IOException {
        var log = new BulkLog(folder.resolve(id + EXTENSION));
        if (!Files.exists(log.file)) {
            return Optional.empty();
        }
        Frames.walk(log.file, log::take);
        return Optional.of(log);
    }

    static List<String> ids(Path folder) {
        var files = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            found.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // most often there is none
        }
        files.sort(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed());
        return files.stream().map(file -> file.getFileName().toString())
                .map(name -> name.substring(0, name.length() - EXTENSION.length())).toList();
    }

    private void take(Frame frame) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(frame.content()));
        int type = in.readByte();
        switch (type) {
            case PART -> parts.put(new Key(in.readUTF(), in.readUTF()), frame.begin());
            case LEFT_OUT -> parts.remove(new Key(in.readUTF(), in.readUTF()));
            case GOING -> {
                state = in.readBoolean() ? State.GOING_FORWARD : State.GOING_BACK;
                label = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            case ARRIVED -> state = in.readBoolean() ? State.MADE : State.UNDONE;
            default -> throw new IOException("an entry of type " + type);
        }
    }

    public String id() {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - EXTENSION.length());
    }

    /** Of the step, for a menu; empty while it is prepared only. */
    public String label() {
        return label;
    }

    public State state() {
        return state;
    }

    /** Whose journals the step changes. */
    public Set<Key> keys() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** Says what the step is to do; what was said of the same before does not hold any more. */
    public void prepare(Key key, Step part) throws IOException {
        var content = content(PART, out -> {
            out.writeUTF(key.article());
            out.writeUTF(key.analyst());
            out.writeLong(part.made().toEpochMilli());
            Entry.write(part, out);
        });
        parts.put(key, Frames.append(file, content));
    }

    /** Takes back what the step is to do. */
    public void leaveOut(Key key) throws IOException {
        if (parts.remove(key) != null) {
            Frames.append(file, content(LEFT_OUT, out -> {
                out.writeUTF(key.article());
                out.writeUTF(key.analyst());
            }));
        }
    }

    /** What the step does to a journal. */
    public Step part(Key key) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(Frames.at(file, parts.get(key)).content()));
        in.readByte();
        in.readUTF();
        in.readUTF();
        return Entry.step(in, Instant.ofEpochMilli(in.readLong())).partOf(id(), label);
    }

    /** From now on the step will be made, or undone, whatever ends the process. On disk when this returns. */
    public void going(boolean forward, String stepLabel) throws IOException {
        Frames.append(file, content(GOING, out -> {
            out.writeBoolean(forward);
            out.write(stepLabel.getBytes(StandardCharsets.UTF_8));
        }));
        AtomicFiles.force(file);
        AtomicFiles.forceFolder(file.getParent());
        label = stepLabel;
        state = forward ? State.GOING_FORWARD : State.GOING_BACK;
    }

    /** It is made, or undone, in all journals. */
    public void arrived(boolean forward) throws IOException {
        Frames.append(file, content(ARRIVED, out -> out.writeBoolean(forward)));
        state = forward ? State.MADE : State.UNDONE;
    }

    /** Forgets the step. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private interface Content {

        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] content(int type, Content content) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(type);
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
