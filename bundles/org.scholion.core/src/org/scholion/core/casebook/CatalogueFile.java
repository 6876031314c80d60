package org.scholion.core.casebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.scholion.core.files.AtomicFiles;

/** The file that keeps a catalogue from one opening to the next: the content's CRC-32, then the content. */
final class CatalogueFile {

    private static final int VERSION = 7;

    private final Path file;

    CatalogueFile(Path file) {
        this.file = file;
    }

    /**
     * A summary with what tells whether it is still right. The number of its version is not kept: it follows from the
     * others.
     *
     * @param articleStamp of the article's file
     * @param keys by which versions of the article are recognised
     * @param sets the readings of the article by analyst, without those that could not be read
     */
    record Entry(ArticleSummary summary, String articleStamp, VersionKeys keys, Map<String, SetEntry> sets) {
    }

    /** The stamp of a file with annotations, and how many they are. */
    record SetEntry(String stamp, int annotations) {
    }

    /** The entries by article; none when the file is missing or damaged, so that everything is read anew. */
    Map<String, Entry> load() {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            long crc = bytes.remaining() < Long.BYTES ? -1 : bytes.getLong();
            if (crc != crc(bytes.slice())) {
                return Map.of();
            }
            return entries(new DataInputStream(new ByteArrayInputStream(bytes.array(), Long.BYTES, bytes.remaining())));
        } catch (IOException e) {
            return Map.of();
        }
    }

    void save(Collection<Entry> entries) throws IOException {
        var content = new ByteArrayOutputStream();
        var out = new DataOutputStream(content);
        out.writeInt(VERSION);
        out.writeInt(entries.size());
        for (var entry : entries) {
            write(entry, out);
        }
        var bytes = ByteBuffer.allocate(Long.BYTES + content.size());
        bytes.putLong(crc(ByteBuffer.wrap(content.toByteArray()))).put(content.toByteArray());
        AtomicFiles.write(file, bytes.array());
    }

    private static Map<String, Entry> entries(DataInputStream in) throws IOException {
        var entries = new HashMap<String, Entry>();
        if (in.readInt() == VERSION) {
            for (int left = in.readInt(); left > 0; left--) {
                var entry = read(in);
                entries.put(entry.summary().id(), entry);
            }
        }
        return entries;
    }

    private static Entry read(DataInputStream in) throws IOException {
        var summary = new ArticleSummary(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(),
                in.readUTF(), in.readUTF(), in.readInt(), in.readUTF(), 1, in.readUTF());
        var articleStamp = in.readUTF();
        var keys = new VersionKeys(in.readUTF(), in.readUTF());
        var sets = new TreeMap<String, SetEntry>();
        for (int left = in.readInt(); left > 0; left--) {
            sets.put(in.readUTF(), new SetEntry(in.readUTF(), in.readInt()));
        }
        return new Entry(summary, articleStamp, keys, sets);
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        var summary = entry.summary();
        for (var field : List.of(summary.id(), summary.title(), summary.source(), summary.published(),
                summary.language(),
                summary.mediaType(), summary.fileName())) {
            out.writeUTF(field);
        }
        out.writeInt(summary.annotations());
        out.writeUTF(summary.previousVersion());
        out.writeUTF(summary.partOf());
        out.writeUTF(entry.articleStamp());
        out.writeUTF(entry.keys().text());
        out.writeUTF(entry.keys().address());
        out.writeInt(entry.sets().size());
        for (var set : entry.sets().entrySet()) {
            out.writeUTF(set.getKey());
            out.writeUTF(set.getValue().stamp());
            out.writeInt(set.getValue().annotations());
        }
    }

    private static long crc(ByteBuffer content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
