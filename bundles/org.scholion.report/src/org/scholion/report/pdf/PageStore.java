package org.scholion.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** A temporary file for what is on the pages: streams of the library keep a buffer each for as long as they are there. */
final class PageStore implements Closeable {

    private final FileChannel file;
    private long end;

    PageStore() throws IOException {
        file = FileChannel.open(Files.createTempFile("scholion", ".pages"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Moves the content of a page, which is complete so far, to the file. */
    void store(PDPage page) throws IOException {
        var contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        var resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        var properties = resources == null ? null : resources.getCOSDictionary(COSName.PROPERTIES);
        if (contents instanceof COSArray streams) {
            for (int i = 0; i < streams.size(); i++) {
                if (streams.getObject(i) instanceof COSStream stream) {
                    streams.set(i, stored(stream, properties));
                }
            }
        } else if (contents instanceof COSStream stream) {
            page.getCOSObject().setItem(COSName.CONTENTS, stored(stream, properties));
        }
        if (properties != null) {
            resources.removeItem(COSName.PROPERTIES);
        }
    }

    /** @param properties what the tags in the stream refer to, or null */
    private COSStream stored(COSStream stream, COSDictionary properties) throws IOException {
        if (stream instanceof StoredStream) {
            return stream;
        }
        byte[] bytes;
        try (var in = properties == null ? stream.createRawInputStream() : stream.createInputStream()) {
            bytes = in.readAllBytes();
        }
        if (properties != null) {
            bytes = MarkedContent.packed(bytes, properties);
        }
        var stored = new StoredStream(end, bytes.length);
        stored.setItem(COSName.FILTER, properties == null ? stream.getItem(COSName.FILTER) : COSName.FLATE_DECODE);
        var from = ByteBuffer.wrap(bytes);
        while (from.hasRemaining()) {
            end += file.write(from, end);
        }
        stream.close();
        return stored;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private final class StoredStream extends COSStream {

        private final long begin;
        private final int length;

        StoredStream(long begin, int length) {
            this.begin = begin;
            this.length = length;
            setInt(COSName.LENGTH, length);
        }

        @Override
        public boolean hasData() {
            return length > 0;
        }

        @Override
        public long getLength() {
            return length;
        }

        @Override
        public InputStream createRawInputStream() throws IOException {
            var bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining() && file.read(bytes, begin + bytes.position()) >= 0) {
                // goes on until all is there
            }
            return new ByteArrayInputStream(bytes.array(), 0, bytes.position());
        }
    }
}
