package org.scholion.core.casebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.zip.CRC32;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A damaged catalogue, with the checksum of a whole one: it is read anew from the articles, never an error. */
class CatalogueFuzz {

    @FuzzTest
    void catalogue(byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var file = Files.createTempFile("catalogue", "");
        try {
            Files.write(file,
                    ByteBuffer.allocate(Long.BYTES + bytes.length).putLong(crc.getValue()).put(bytes).array());
            new CatalogueFile(file).load();
        } finally {
            Files.delete(file);
        }
    }
}
