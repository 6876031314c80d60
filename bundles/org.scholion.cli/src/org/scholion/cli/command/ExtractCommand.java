package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.importing.InputDocuments;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the text of documents; no casebook is needed. Reads several at a time and prints in the order of the arguments. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = {
        "Prints the text of documents, without a casebook.", "",
        "Menus, advertising and the like are left out. Several documents are read at a time; their texts come in the "
                + "order of the arguments.",
        "",
        "As in an import, archives, mailboxes and collections of articles (see import --help) give the text of each "
                + "document in them, and a mail those of what is attached to it after its own. Each is named by the "
                + "file and its path in it: news.jsonl/00001 Harbour reopens.json.",
        "", "With --replay, the extraction of articles of a casebook is repeated from their originals as their "
                + "records say, and compared: the exit status is 1 when a text is not the same." },
        footer = { "",
                "With --json, one object a line for each document: file (with the path in it), title, subtitle, byline, source, url, published, "
                        + "modified, language, section, tags, licence, choices (property, origin, rejected: where "
                        + "else the document says otherwise), main (without boilerplate), text (all of it), links "
                        + "(begin, end, target; offsets into text), warnings, error. What is not known is null.",
                "With --replay --json: article, title, same, oldLength, newLength, difference (offset, oldWords, "
                        + "newWords), notes, millis, error. Lengths and offsets are UTF-16 units." })
public final class ExtractCommand implements Callable<Integer> {

    /** So that a slow document holds back some of the others, but never all of their texts in memory. */
    private static final int AHEAD = 4;

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PATH|URL|ARTICLE",
            description = "Files, folders and addresses of pages or feeds; with --replay, identifiers of articles or beginnings of them.")
    private List<String> arguments;

    @Option(names = "--replay", paramLabel = "CASEBOOK",
            description = "Repeat the extraction of articles of this casebook and say whether their texts are the same.")
    private Path replayed;

    @Option(names = "--as-is",
            description = "An archive, a mailbox, a collection or a mail with attachments is one document, not one for each in it.")
    private boolean asIs;

    @Mixin
    private HostsOption hosts;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private JsonOption json;

    private final Environment environment;
    private final Output output;
    private final IProgressMonitor monitor;
    private boolean complete = true;
    private boolean several;

    public ExtractCommand(Environment environment) {
        this.environment = environment;
        this.output = environment.output();
        this.monitor = output.monitor();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        var settings = reading.settings();
        if (replayed != null) {
            return ExitStatus.of(new ReplayedArticles(environment, settings.passwords(), json.isSet())
                    .replay(replayed, arguments));
        }
        int parallel = settings.parallel();
        var reader = environment.services().reader();
        var named = Input.files(arguments);
        try (var interruption = Interruption.of(monitor);
                var pages = new FetchedPages(environment, hosts.rules(), named);
                var session = reader.open(settings.limits(), parallel);
                var documents = new InputDocuments(session, settings.limits(), settings.passwords(), monitor);
                var executor = Executors.newFixedThreadPool(parallel,
                        Thread.ofPlatform().name("scholion-extract-", 1).factory())) {
            var inputs = FetchedInput.of(named, pages.source().documents(monitor));
            several = inputs.size() > 1;
            extract(inputs, documents, executor, parallel * AHEAD);
        }
        return ExitStatus.of(complete && (!monitor.isCanceled() || output.isClosed()));
    }

    /** Unpacks one input after the other, so that few wait for being read. */
    private void extract(List<FetchedInput> inputs, InputDocuments documents, ExecutorService executor, int ahead)
            throws CoreException {
        var progress = SubMonitor.convert(monitor, "Reading", Math.max(1, inputs.size()));
        var left = new ArrayDeque<>(inputs);
        var found = new ArrayDeque<Callable<Extracted>>();
        var underWay = new ArrayDeque<Future<Extracted>>();
        while (!monitor.isCanceled()) {
            while (underWay.size() < ahead && !(found.isEmpty() && left.isEmpty())) {
                if (found.isEmpty()) {
                    found.addAll(readings(left.remove(), documents));
                } else {
                    underWay.add(executor.submit(found.remove()));
                }
            }
            if (underWay.isEmpty()) {
                return;
            }
            print(outcome(underWay.remove()));
            progress.setWorkRemaining(left.size() + found.size() + underWay.size() + 1).worked(1);
            if (output.isClosed()) {
                monitor.setCanceled(true); // nobody wants to know any more
            }
        }
    }

    private List<Callable<Extracted>> readings(FetchedInput fetched, InputDocuments documents) throws CoreException {
        var input = fetched.input();
        if (input.isWrong()) {
            return List.of(() -> Extracted.failed(input.name(), input.problem()));
        }
        var all = fetched.documents(documents, asIs);
        several |= all.size() > 1;
        return all.stream().<Callable<Extracted>>map(document -> () -> Extracted.read(document, monitor)).toList();
    }

    private static Extracted outcome(Future<Extracted> future) throws CoreException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CoreException(Status.error("Interrupted.", e));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading reports its failures as outcomes", e.getCause());
        }
    }

    private void print(Extracted extracted) {
        if (!extracted.error().isEmpty() && monitor.isCanceled()) {
            return; // Ctrl+C ends the workers too: that is no fault of the document
        }
        extracted.warnings().forEach(warning -> output.message(extracted.file() + ": " + warning));
        if (!extracted.error().isEmpty()) {
            complete = false;
            output.message(extracted.file() + ": " + extracted.error());
        }
        if (json.isSet()) {
            output.json(generator -> write(generator, extracted));
        } else if (extracted.error().isEmpty()) {
            output.text(several ? "==> " + extracted.file() + " <==\n" : "");
            output.text(extracted.main() + (several ? "\n\n" : "\n"));
            output.flush();
        }
    }

    private static void write(JsonGenerator json, Extracted extracted) throws IOException {
        var properties = extracted.properties();
        json.writeStartObject();
        json.writeStringField("file", extracted.file());
        PropertiesJson.write(json, properties);
        json.writeStringField("main", extracted.body());
        json.writeStringField("text", extracted.text());
        json.writeArrayFieldStart("links");
        for (var link : extracted.links()) {
            JsonValues.link(json, link.span().begin(), link.span().end(), link.target());
        }
        json.writeEndArray();
        JsonValues.strings(json, "warnings", extracted.warnings());
        JsonValues.known(json, "error", extracted.error());
        json.writeEndObject();
    }
}
