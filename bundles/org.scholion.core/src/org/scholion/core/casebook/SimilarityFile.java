package org.scholion.core.casebook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

import org.scholion.core.casebook.SimilarityIndex.Entry;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.shingle.Signature;

/** The file that keeps what is known of similar articles from one opening to the next: the content, then its CRC-32. */
final class SimilarityFile {

    /** Changes with the form of the file and with whatever makes shingles and signatures. */
    private static final int VERSION = 2;

    private final Path file;

    SimilarityFile(Path file) {
        this.file = file;
    }

    /** What was kept; nothing when the file is missing or damaged, so that everything is looked at anew. */
    SimilarityIndex load() {
        var checksum = new CRC32();
        try (var in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), checksum))) {
            var index = in.readInt() == VERSION ? read(in) : new SimilarityIndex();
            long expected = checksum.getValue();
            return in.readLong() == expected ? index : new SimilarityIndex();
        } catch (IOException | RuntimeException e) { // numbers of a damaged file may be anything
            return new SimilarityIndex();
        }
    }

    private static SimilarityIndex read(DataInputStream in) throws IOException {
        var index = new SimilarityIndex();
        for (int left = in.readInt(); left > 0; left--) {
            var entry = new Entry(in.readUTF(), in.readUTF(), in.readInt());
            var bands = new int[Signature.BANDS];
            for (int band = 0; band < bands.length; band++) {
                bands[band] = in.readInt();
            }
            index.add(entry, bands);
        }
        for (int left = in.readInt(); left > 0; left--) {
            index.link(new NearDuplicate(index.entry(in.readInt()).id(), index.entry(in.readInt()).id(),
                    in.readDouble()));
        }
        return index;
    }

    void save(SimilarityIndex index) throws IOException {
        var content = new ByteArrayOutputStream();
        var checked = new CheckedOutputStream(content, new CRC32());
        var out = new DataOutputStream(checked);
        out.writeInt(VERSION);
        out.writeInt(index.size());
        for (int number = 0; number < index.size(); number++) {
            out.writeUTF(index.entry(number).id());
            out.writeUTF(index.entry(number).stamp());
            out.writeInt(index.entry(number).size());
            for (int band : index.bands(number)) {
                out.writeInt(band);
            }
        }
        var pairs = index.pairs();
        out.writeInt(pairs.size());
        for (var pair : pairs) {
            out.writeInt(index.number(pair.article()));
            out.writeInt(index.number(pair.other()));
            out.writeDouble(pair.similarity());
        }
        out.writeLong(checked.getChecksum().getValue());
        AtomicFiles.write(file, content.toByteArray());
    }
}
