package org.scholion.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.scholion.cli.command.Environment;
import org.scholion.cli.command.Services;
import org.scholion.cli.output.Output;
import org.scholion.cli.start.BundleServices;
import org.scholion.core.reading.DocumentReader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs command lines in this process, with a fake reader in front of the real one until it is closed. */
final class CommandLineRunner implements AutoCloseable {

    private final FakeReader reader = new FakeReader();
    private ServiceRegistration<DocumentReader> registration;

    CommandLineRunner() {
        Dictionary<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
        registration = bundles().registerService(DocumentReader.class, reader, first);
    }

    static BundleContext bundles() {
        return FrameworkUtil.getBundle(Program.class).getBundleContext();
    }

    FakeReader reader() {
        return reader;
    }

    /** What a command left behind. */
    record Run(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        JsonNode json() {
            return parse(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines().map(Run::parse).toList();
        }

        private static JsonNode parse(String json) {
            try {
                return new ObjectMapper().readTree(json);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + json, e);
            }
        }
    }

    Run run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        return run(out, bundles(), arguments);
    }

    Run run(ByteArrayOutputStream out, BundleContext services, Object... arguments) {
        return run(out, out, services, arguments);
    }

    /** Runs a command whose standard output goes to a stream that may refuse it. */
    Run run(OutputStream target, ByteArrayOutputStream seen, BundleContext services, Object... arguments) {
        var err = new ByteArrayOutputStream();
        int status;
        try (var output = new Output(target, new PrintStream(err, true, StandardCharsets.UTF_8), false)) {
            status = new Program(new Environment(output, new Services(new BundleServices(services))), "1.2.3")
                    .run(strings(arguments));
        }
        return new Run(status, seen.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<String> strings(Object... arguments) {
        return new ArrayList<>(Stream.of(arguments).map(Object::toString).toList());
    }

    /** A new casebook with the given documents. */
    Path casebookOf(Path folder, Path... documents) {
        var casebook = folder.resolve("news.casebook");
        require(run("new", casebook));
        if (documents.length > 0) {
            require(run(Stream.concat(Stream.of("import", casebook), Stream.of(documents)).toArray()));
        }
        return casebook;
    }

    private static void require(Run run) {
        if (run.status() != 0) {
            throw new AssertionError(run.toString());
        }
    }

    /** From now on documents are read by the product's own reader. */
    void useRealReader() {
        close();
    }

    @Override
    public void close() {
        if (registration != null) {
            registration.unregister();
            registration = null;
        }
    }
}
