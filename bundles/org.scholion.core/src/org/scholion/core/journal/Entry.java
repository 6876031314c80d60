package org.scholion.core.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;

import org.scholion.core.journal.Step.Change;
import org.scholion.core.journal.Step.Placed;
import org.scholion.core.journal.Step.SegmentChange;
import org.scholion.model.SegmentKind;

/** What a journal says, one entry a frame. */
sealed interface Entry {

    /** A step was made. */
    record Made(Step step) implements Entry {
    }

    /** The last step, of which none is undone, went on: it is now another one that begins where it began. */
    record Continued(Step step) implements Entry {
    }

    /** The last step that was not undone yet was undone. */
    record Undone() implements Entry {
    }

    /** The last step that was undone was made again. */
    record Redone() implements Entry {
    }

    /**
     * The annotation file is about to become what the entries up to an offset make of it.
     *
     * @param sha256 of the file
     * @param upTo offset in the journal, in bytes
     */
    record Saving(String sha256, long upTo) implements Entry {
    }

    /** The annotation file has become it. */
    record Saved(String sha256, long upTo) implements Entry {

        /** Size of its frame in bytes; that of the {@link Saving} before it is the same. */
        static final int FRAME = Frames.framed(new Saved("0".repeat(64), 0).content()).length;
    }

    /** A step without its time, as older journals have it. */
    int MADE = 1;
    int UNDONE = 2;
    int REDONE = 3;
    int SAVING = 4;
    int SAVED = 5;
    int CONTINUED = 6;
    int MADE_AT = 7;
    int MADE_IN_BULK = 8;

    /** The content of a frame. */
    default byte[] content() {
        var bytes = new ByteArrayOutputStream(512);
        var out = new DataOutputStream(bytes);
        try {
            switch (this) {
                case Made made when made.step().isPart() -> {
                    out.writeByte(MADE_IN_BULK);
                    out.writeUTF(made.step().bulk());
                    out.writeLong(made.step().made().toEpochMilli());
                    write(made.step(), out);
                }
                case Made made -> {
                    out.writeByte(made.step().made() == null ? MADE : MADE_AT);
                    if (made.step().made() != null) {
                        out.writeLong(made.step().made().toEpochMilli());
                    }
                    write(made.step(), out);
                }
                case Continued continued -> {
                    out.writeByte(CONTINUED);
                    out.writeLong(continued.step().made().toEpochMilli());
                    write(continued.step(), out);
                }
                case Undone undone -> out.writeByte(UNDONE);
                case Redone redone -> out.writeByte(REDONE);
                case Saving saving -> {
                    out.writeByte(SAVING);
                    out.writeUTF(saving.sha256());
                    out.writeLong(saving.upTo());
                }
                case Saved saved -> {
                    out.writeByte(SAVED);
                    out.writeUTF(saved.sha256());
                    out.writeLong(saved.upTo());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** Whether a journal ends with an annotation file that holds all of it. */
    static boolean isLastSaved(Frames.Tail tail) throws IOException {
        var frames = Frames.parse(tail.bytes());
        return frames.size() == 1 && of(frames.get(0).content()) instanceof Saved saved
                && (saved.upTo() == tail.size() - Saved.FRAME || saved.upTo() == tail.size() - 2 * Saved.FRAME);
    }

    /** Reads the content of a frame. */
    static Entry of(byte[] content) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(content));
        int type = in.readByte();
        return switch (type) {
            case MADE -> new Made(step(in, null));
            case MADE_AT -> new Made(step(in, Instant.ofEpochMilli(in.readLong())));
            case CONTINUED -> new Continued(step(in, Instant.ofEpochMilli(in.readLong())));
            case MADE_IN_BULK -> {
                var bulk = in.readUTF();
                var step = step(in, Instant.ofEpochMilli(in.readLong()));
                yield new Made(step.partOf(bulk, step.label()));
            }
            case UNDONE -> new Undone();
            case REDONE -> new Redone();
            case SAVING -> new Saving(in.readUTF(), in.readLong());
            case SAVED -> new Saved(in.readUTF(), in.readLong());
            default -> throw new IOException("an entry of type " + type);
        };
    }

    static void write(Step step, DataOutputStream out) throws IOException {
        write(step.label().getBytes(StandardCharsets.UTF_8), out);
        out.writeInt(step.changes().size());
        for (var change : step.changes()) {
            out.writeUTF(change.id());
            write(change.before(), out);
            write(change.after(), out);
        }
        out.writeInt(step.segments().size());
        for (var segment : step.segments()) {
            out.writeInt(segment.begin());
            out.writeUTF(segment.before().getLiteral());
            out.writeUTF(segment.after().getLiteral());
        }
    }

    static Step step(DataInputStream in, Instant made) throws IOException {
        var label = new String(bytes(in), StandardCharsets.UTF_8);
        var changes = new ArrayList<Change>();
        for (int left = in.readInt(); left > 0; left--) {
            changes.add(new Change(in.readUTF(), placed(in), placed(in)));
        }
        var segments = new ArrayList<SegmentChange>();
        for (int left = in.readInt(); left > 0; left--) {
            segments.add(new SegmentChange(in.readInt(), kind(in), kind(in)));
        }
        return new Step(label, made, changes, segments);
    }

    private static SegmentKind kind(DataInputStream in) throws IOException {
        var name = in.readUTF();
        var kind = SegmentKind.get(name);
        if (kind == null) {
            throw new IOException("a segment that is a " + name);
        }
        return kind;
    }

    private static void write(Placed placed, DataOutputStream out) throws IOException {
        out.writeInt(placed == null ? -1 : placed.index());
        if (placed != null) {
            write(placed.state(), out);
        }
    }

    private static Placed placed(DataInputStream in) throws IOException {
        int index = in.readInt();
        return index < 0 ? null : new Placed(index, bytes(in));
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a field of " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
