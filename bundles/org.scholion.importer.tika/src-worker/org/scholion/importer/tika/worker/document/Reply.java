package org.scholion.importer.tika.worker.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

/**
 * What the worker says about one document, in the order in which it finds it. A parser may use other threads than its
 * own: safe for use by several.
 */
public final class Reply {

    /** Thrown when the document has had its share of text; not a failure. */
    public static final class TextLimitReached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TextLimitReached() {
            super("limit of text", null, false, false);
        }
    }

    private static final int CHUNK = 8192;
    private static final int SAMPLE = 40_000;

    private final MessageWriter out;
    private final int limit;
    private final StringBuilder chunk = new StringBuilder(CHUNK);
    private final StringBuilder sample = new StringBuilder();
    private final Set<String> warnings = new HashSet<>();
    private int written;
    private boolean closed;
    private boolean sampled = true;

    public Reply(MessageWriter out, int limit) {
        this.out = out;
        this.limit = limit;
    }

    public synchronized void block(BlockKind kind, int level) {
        block(kind, level, false);
    }

    /** @param note whether it is a note to the text, which speaks of other texts */
    public synchronized void block(BlockKind kind, int level, boolean note) {
        flushChunk();
        send(Message.of(MessageType.BLOCK, kind, level));
        sampled = kind != BlockKind.BOILERPLATE && !note;
        if (sample.length() < SAMPLE) {
            sample.append('\n');
        }
    }

    /** @param target absolute address of what follows in the block; empty where the link ends */
    public synchronized void link(String target) {
        flushChunk();
        send(Message.of(MessageType.LINK, target));
    }

    public synchronized void text(char c) {
        requireRoom();
        written++;
        chunk.append(c);
        if (chunk.length() == CHUNK) {
            flushChunk();
        }
    }

    /** The same for several characters. */
    public synchronized void text(char[] chars, int from, int to) {
        for (int at = from; at < to;) {
            requireRoom();
            int fitting = Math.min(to - at, Math.min(CHUNK - chunk.length(), limit - written));
            written += fitting;
            chunk.append(chars, at, fitting);
            at += fitting;
            if (chunk.length() == CHUNK) {
                flushChunk();
            }
        }
    }

    private void requireRoom() {
        if (written == limit) {
            warnCut(String.format(Locale.ROOT, "The text was cut after %,d characters.", limit));
            throw new TextLimitReached();
        }
    }

    public synchronized void metadatum(String name, String value) {
        send(Message.of(MessageType.METADATUM, name, value));
    }

    /** What was concluded about the document. */
    public synchronized void say(Message message) {
        send(message);
    }

    /** Reports an entry that is in a file. */
    synchronized void entry(String file, String path, EntryFolder.Origin origin) {
        var received = origin.received() == null ? "" : origin.received();
        send(Message.of(MessageType.ENTRY, file, path, "", "", origin.address(), received, origin.contentType()));
    }

    /**
     * Reports an entry that could not be unpacked.
     *
     * @param locked whether a password would open it
     */
    synchronized void lostEntry(String path, String reason, boolean locked) {
        send(Message.of(MessageType.ENTRY, "", path, reason, locked));
    }

    /** Says that one of the passwords was right. */
    public synchronized void unlocked() {
        send(Message.of(MessageType.UNLOCKED));
    }

    /** Says once that text was left out that a password would open. */
    public synchronized void warnLocked(String sentence) {
        if (warnings.add(sentence)) {
            send(Message.of(MessageType.WARNING, sentence, true, true));
        }
    }

    /** Says what was left out of a container, and why that is right. */
    public synchronized void note(String sentence) {
        send(Message.of(MessageType.NOTE, sentence));
    }

    /** Says the sentence once. */
    public synchronized void warn(String sentence) {
        if (warnings.add(sentence)) {
            send(Message.of(MessageType.WARNING, sentence, false));
        }
    }

    /** Says once that, and why, there was more text than was sent. */
    public synchronized void warnCut(String sentence) {
        if (warnings.add(sentence)) {
            send(Message.of(MessageType.WARNING, sentence, true));
        }
    }

    /** The last word; what a forgotten thread of the parser says afterwards is not heard. */
    public synchronized void done(Message last) {
        flushChunk();
        send(last);
        closed = true;
        flush();
    }

    /** Sends what has gathered, so that it is not lost when the worker is stopped. */
    public synchronized void flush() {
        flushChunk();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean hasText() {
        return written > 0;
    }

    /** UTF-16 units of text so far. */
    public synchronized int written() {
        return written;
    }

    public synchronized boolean isFull() {
        return written == limit;
    }

    /** The beginning of the text without boilerplate and notes, enough to recognise its language. */
    public synchronized String sample() {
        return sample.toString();
    }

    private void flushChunk() {
        if (!chunk.isEmpty()) {
            var text = chunk.toString();
            chunk.setLength(0);
            send(Message.of(MessageType.TEXT, text));
            if (sampled && sample.length() < SAMPLE) {
                sample.append(text);
            }
        }
    }

    private void send(Message message) {
        if (closed) {
            return;
        }
        try {
            out.write(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
