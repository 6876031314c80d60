package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.EmptyParser;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.office.DocParser;

/**
 * A document of an older office program that is sound but for what an input changes in it, stream by stream: bytes changed
 * at random make of nearly every such file one that is not even opened.
 */
final class OleSeed {

    /** Has the name of a stream, and where something begins in it. */
    record Part(String name, Places places) {
    }

    interface Places {

        /** @return ascending, from 0 on */
        int[] of(byte[] stream);
    }

    private static final int[] TELLING = { 0, 1, 2, -1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000, 0xffffff,
            Integer.MAX_VALUE, Integer.MIN_VALUE, 0xd800, 0xfffe };
    private static final int OPERATIONS = 8;
    private static final int MOST_CHANGES = 40;
    private static final int MOST_INSERTED = 32;
    private static final int LONGEST = 1 << 18;
    private static final int SECONDS = 20;
    /** As in a worker, with its stack. */
    private static final DocumentThread THREAD = new DocumentThread();

    private final String type;
    private final byte[] file;
    private final List<Part> streams;
    private final List<String> words;

    /**
     * @param file all of it
     * @param streams those that are changed
     * @param words what is read from it as it is
     */
    OleSeed(String type, byte[] file, List<Part> streams, String... words) {
        this.type = type;
        this.file = file;
        this.streams = streams;
        this.words = List.of(words);
    }

    static byte[] resource(String name) {
        try (var in = OleSeed.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where records with a head of four bytes begin: type, length. */
    static int[] records(byte[] stream) {
        var places = new Numbers();
        var bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= stream.length; at += 4 + (bytes.getShort(at + 2) & 0xffff)) {
            places.add(at);
        }
        return places.get();
    }

    /** Numbers that gather. */
    static final class Numbers {

        private int[] numbers = new int[64];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        int[] get() {
            return count == 0 ? new int[1] : Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
        }
    }

    /** Reads the document with all that the input changes. */
    void read(byte[] input) {
        var changed = changed(ByteBuffer.wrap(input).order(ByteOrder.LITTLE_ENDIAN));
        var reading = THREAD
                .submit(() -> Pipeline.read(new DocParser(), new EmptyParser(), type, changed, OleSeed::isClear));
        try {
            var text = reading.get(SECONDS, TimeUnit.SECONDS).text();
            if (input.length == 0 && !words.stream().allMatch(text::contains)) {
                throw new IllegalStateException("Not all of " + words + " is in\n" + text);
            }
        } catch (TimeoutException e) {
            var endless = new IllegalStateException("Reads on and on");
            Thread.getAllStackTraces().entrySet().stream().filter(one -> one.getKey().getName().equals("document"))
                    .forEach(one -> endless.setStackTrace(one.getValue()));
            throw endless;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What libraries say of a damaged document; a worker makes words for the analyst of it. Our own do not fail. */
    private static boolean isClear(Exception thrown) {
        return thrown instanceof Reply.TextLimitReached
                || Stream.iterate((Throwable) thrown, Objects::nonNull, Throwable::getCause)
                        .noneMatch(cause -> cause instanceof RuntimeException && isOurs(cause));
    }

    private static boolean isOurs(Throwable thrown) {
        var from = Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::getClassName)
                .dropWhile(name -> name.matches("(?:java|jdk|com\\.code_intelligence)\\..*")).findFirst();
        return from.isEmpty() || from.get().startsWith("org.scholion");
    }

    private byte[] changed(ByteBuffer input) {
        if (!input.hasRemaining()) {
            return file;
        }
        try (var ole = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var contents = new byte[streams.size()][];
            for (int i = 0; i < contents.length; i++) {
                contents[i] = ole.createDocumentInputStream(streams.get(i).name()).readAllBytes();
            }
            for (int i = 0; i < MOST_CHANGES && input.remaining() > OPERATIONS; i++) {
                int operation = input.get() & 0xff;
                int of = operation / OPERATIONS % contents.length;
                var changed = change(contents[of], streams.get(of).places(), operation % OPERATIONS, input);
                contents[of] = changed.length > LONGEST ? contents[of] : changed;
            }
            for (int i = 0; i < contents.length; i++) {
                ole.getRoot().createOrUpdateDocument(streams.get(i).name(), new ByteArrayInputStream(contents[i]));
            }
            var out = new ByteArrayOutputStream();
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] change(byte[] stream, Places places, int operation, ByteBuffer input) {
        if (stream.length == 0) {
            return stream;
        }
        int[] begins = Arrays.stream(places.of(stream)).takeWhile(place -> place < stream.length).toArray();
        int begin = (input.getShort() & 0xffff) % begins.length;
        int at = Math.min(stream.length, begins[begin] + (input.get() & 0xff));
        int value = input.getInt();
        return switch (operation) {
            case 0 -> overwritten(stream, at, 1, value);
            case 1 -> overwritten(stream, at, 2, value);
            case 2 -> overwritten(stream, at, 4, value);
            case 3 -> overwritten(stream, at, 1 + (value >> 8 & 3), TELLING[value & 15]);
            case 4 -> spliced(stream, begins[begin], end(stream, begins, begin, value & 3), new byte[0]);
            case 5 -> {
                int to = begins[(value & 0xffff) % begins.length];
                yield spliced(stream, to, to,
                        Arrays.copyOfRange(stream, begins[begin], end(stream, begins, begin, value >> 16 & 3)));
            }
            case 6 -> {
                var more = new byte[Math.min(input.remaining(), value & MOST_INSERTED - 1)];
                input.get(more);
                yield spliced(stream, at, at, more);
            }
            default -> (value & 3) == 0 ? Arrays.copyOf(stream, at) : overwritten(stream, at, 4, value);
        };
    }

    /** Where the next thing begins, or one of those after it. */
    private static int end(byte[] stream, int[] begins, int begin, int after) {
        return begin + 1 + after < begins.length ? begins[begin + 1 + after] : stream.length;
    }

    private static byte[] overwritten(byte[] stream, int at, int count, int value) {
        var changed = stream.clone();
        for (int i = 0; i < count && at + i < changed.length; i++) {
            changed[at + i] = (byte) (value >> 8 * i);
        }
        return changed;
    }

    private static byte[] spliced(byte[] stream, int from, int to, byte[] between) {
        var changed = ByteBuffer.allocate(stream.length - (to - from) + between.length);
        return changed.put(stream, 0, from).put(between).put(stream, to, stream.length - to).array();
    }
}
