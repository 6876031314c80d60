package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/**
 * Opens documents of older office programs in memory before others ask what they are. Tika opens them as files, of which
 * POI reads each of the thousands of blocks by itself.
 */
final class OpenedOle implements Detector {

    private static final long serialVersionUID = 1L;
    private static final byte[] SIGNATURE = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1,
            0x1a, (byte) 0xe1 };
    private static final int LARGEST = 16 << 20;

    /** It says nothing itself. */
    @Override
    public MediaType detect(InputStream in, Metadata metadata) throws IOException {
        if (in instanceof TikaInputStream document && document.hasFile() && document.getOpenContainer() == null
                && isOle(document) && Files.size(document.getPath()) <= LARGEST) {
            open(document);
        }
        return MediaType.OCTET_STREAM;
    }

    private static boolean isOle(InputStream in) throws IOException {
        in.mark(SIGNATURE.length);
        try {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        } finally {
            in.reset();
        }
    }

    private static void open(TikaInputStream document) throws IOException {
        try {
            document.setOpenContainer(
                    new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(document.getPath()))));
        } catch (IOException | RuntimeException e) {
            return; // what is wrong with it those say who look inside
        }
    }
}
