package org.scholion.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;

import org.scholion.model.ModelFactory;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A journal whose frames are whole and whose entries are nonsense: what it says is taken or refused, and that soon. */
class JournalFuzz {

    /** Two bytes of length before each entry. */
    @FuzzTest
    void journals(byte[] bytes) throws IOException {
        var frames = new ByteArrayOutputStream();
        var in = ByteBuffer.wrap(bytes);
        while (in.remaining() > Short.BYTES) {
            var entry = new byte[Math.min(in.getShort() & 0xffff, in.remaining())];
            in.get(entry);
            frames.writeBytes(Frames.framed(entry));
        }
        var file = Files.createTempFile("journal", "");
        try {
            Files.write(file, frames.toByteArray());
            var content = JournalContent.read(file);
            content.bringUp(ModelFactory.eINSTANCE.createAnnotationSet(), "");
            content.history();
        } catch (IOException | RuntimeException e) {
            return; // as whoever reads journals expects of a damaged one
        } finally {
            Files.delete(file);
        }
    }
}
