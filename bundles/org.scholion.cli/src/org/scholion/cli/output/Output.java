package org.scholion.cli.output;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;

/**
 * Where a command writes: results to standard output, as UTF-8 whatever the locale is; messages and progress to standard
 * error. When nobody reads standard output any more, what follows is dropped and {@link #isClosed()} says so. Safe for use
 * by several threads.
 */
public final class Output implements AutoCloseable {

    private final Writer results;
    private final PrintStream messages;
    private final boolean terminal;
    private String progress = "";
    private IOException failure;

    /**
     * Writes to the given streams.
     *
     * @param terminal whether the messages are read on a terminal, which shows progress
     */
    public Output(OutputStream results, PrintStream messages, boolean terminal) {
        this.results = new BufferedWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
        this.messages = messages;
        this.terminal = terminal;
    }

    /** The standard streams of this process. */
    public static Output ofProcess() {
        return new Output(new FileOutputStream(FileDescriptor.out), System.err, Terminal.hasStandardError());
    }

    /** What a command writes into a JSON generator. */
    @FunctionalInterface
    public interface JsonContent {

        void write(JsonGenerator json) throws IOException;
    }

    /** Writes one line of the result; what would move a terminal's cursor is left out of it. */
    public void line(String line) {
        text(Plain.oneLine(line) + "\n");
    }

    /** Writes text of the result as it stands. */
    public synchronized void text(String text) {
        write(() -> results.write(text));
    }

    /** Writes one line of JSON and makes sure that the reader gets it now. */
    public synchronized void json(JsonContent content) {
        write(() -> {
            var generator = Json.FACTORY.createGenerator(results);
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            content.write(generator);
            generator.close();
            results.write('\n');
        });
        flush();
    }

    /** Makes sure that what was written reaches its reader. */
    public synchronized void flush() {
        write(results::flush);
    }

    /** Writes one line, or several, for the person at the keyboard. */
    public synchronized void message(String message) {
        clearProgress();
        message.lines().map(Plain::oneLine).forEach(messages::println);
        messages.flush();
    }

    /** A monitor that shows progress on a terminal, and none elsewhere. */
    public IProgressMonitor monitor() {
        return terminal ? new ProgressLine(this) : new NullProgressMonitor();
    }

    /** Replaces the line of progress. */
    synchronized void progress(String line) {
        var shown = Table.shortened(Plain.oneLine(line), 78);
        var blanks = " ".repeat(Math.max(0, DisplayWidth.of(progress) - DisplayWidth.of(shown)));
        messages.print("\r" + shown + blanks + (blanks.isEmpty() ? "" : "\r" + shown));
        messages.flush();
        progress = shown;
    }

    private void clearProgress() {
        if (!progress.isEmpty()) {
            progress("");
            messages.print("\r");
            messages.flush();
        }
    }

    /** Whether nobody reads standard output any more, so that going on makes no sense. */
    public synchronized boolean isClosed() {
        return failure != null;
    }

    /** Why standard output could not be written, where it was not just closed by its reader. */
    public synchronized Optional<String> failure() {
        flush();
        return Optional.ofNullable(failure).map(Output::reason)
                .filter(reason -> !reason.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private void write(Step step) {
        if (failure != null) {
            return;
        }
        clearProgress();
        try {
            step.run();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON", e);
        } catch (IOException e) {
            failure = e;
        }
    }

    /** Loaded when a command writes JSON. */
    private static final class Json {

        static final JsonFactory FACTORY = new JsonFactory();
    }

    private interface Step {

        void run() throws IOException;
    }

    @Override
    public synchronized void close() {
        flush();
        clearProgress();
    }
}
