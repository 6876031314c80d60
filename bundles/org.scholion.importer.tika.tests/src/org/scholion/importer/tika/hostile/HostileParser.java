package org.scholion.importer.tika.hostile;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * A parser that does what its document says: a text, a misdeed, another text, with bars between. Only workers of tests
 * know it. It takes a type that no other parser takes, so that it needs no type of its own: {@code *.bib}.
 */
public final class HostileParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-bibtex-text-file"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException {
        var words = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\|", -1);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.element("p", words[0]);
        misbehave(words[1], words[2]);
        xhtml.element("p", words[2]);
        xhtml.endDocument();
    }

    private static void misbehave(String deed, String then) throws IOException {
        switch (deed) {
            case "hang" -> spin();
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(1);
            case "memory" -> fill();
            case "stack" -> dig(1);
            case "print" -> System.out.println("x".repeat(MEGABYTE));
            case "read" -> System.in.read();
            case "bytes" -> new FileOutputStream(FileDescriptor.out).write(new byte[MEGABYTE]);
            case "thread" -> new Thread(HostileParser::spin).start();
            case "cut" -> throw new EOFException();
            case "wait" -> sleep();
            case "patience" -> awaitFile(Path.of(then));
            case "deadlock" -> lockItself();
            case "children" -> startProgram();
            case "throw" -> throw new IllegalStateException("boo");
            case "temporary" -> {
                Files.write(Files.createTempFile("left", "behind"), new byte[MEGABYTE]);
                spin();
            }
            default -> throw new IllegalArgumentException(deed);
        }
    }

    private static void spin() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    /** Waits for ever without using the processor, and cannot be interrupted. */
    private static void sleep() {
        while (true) {
            LockSupport.park();
        }
    }

    /** Tells by a file beside that it has begun. */
    private static void awaitFile(Path file) throws IOException {
        Files.write(Path.of(file + ".begun"), new byte[0]);
        while (!Files.exists(file)) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static void lockItself() {
        var first = new ReentrantLock();
        first.lock();
        var other = new Thread(first::lock);
        other.start();
        try {
            other.join();
        } catch (InterruptedException e) {
            sleep();
        }
    }

    private static void startProgram() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), HostileParser.class.getName()).start();
        spin();
    }

    /** The program that a document starts: it does not end on its own. */
    public static void main(String[] arguments) {
        sleep();
    }

    private static int dig(int depth) {
        return dig(depth + 1) + depth;
    }

    private static void fill() {
        var kept = new ArrayList<byte[]>();
        while (true) {
            kept.add(new byte[MEGABYTE]);
        }
    }
}
