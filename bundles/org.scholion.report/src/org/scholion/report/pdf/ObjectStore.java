package org.scholion.report.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file of objects of a PDF, in its syntax. They have numbers as soon as they are made, so that they can refer
 * to each other whatever the order in which they are stored; pages and links are referred to by {@link Syntax}.
 */
final class ObjectStore implements Closeable {

    private final FileChannel file;
    private final DataOutputStream out;
    private int last;
    private int stored;

    ObjectStore() throws IOException {
        file = FileChannel.open(Files.createTempFile("scholion", ".tags"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file)));
    }

    /** A number for an object, from 1. */
    int next() {
        return ++last;
    }

    /** The highest number. */
    int last() {
        return last;
    }

    void add(int number, Syntax object) {
        try {
            out.writeInt(number);
            out.writeInt(object.bytes().length);
            out.write(object.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stored++;
    }

    /** Hands over all objects in the order in which they were stored. */
    void forEach(Sink sink) throws IOException {
        out.flush();
        file.position(0);
        var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file)));
        for (int i = 0; i < stored; i++) {
            int number = in.readInt();
            sink.take(number, in.readNBytes(in.readInt()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Takes objects. */
    interface Sink {

        void take(int number, byte[] object) throws IOException;
    }
}
