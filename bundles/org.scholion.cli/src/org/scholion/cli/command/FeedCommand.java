package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.feeds.FeedList;
import org.scholion.core.feeds.FeedUpdate;
import org.scholion.core.feeds.FeedUpdateOperation;
import org.scholion.core.feeds.Feeds;
import org.scholion.core.feeds.FollowedFeed;
import org.scholion.core.feeds.Subscription;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.retrieving.RetrievalRequest;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows feeds and imports what is new in them. */
@Command(name = "feed", mixinStandardHelpOptions = true, description = {
        "Follows feeds (RSS, Atom, JSON) and imports the articles that are new in them.", "",
        "  feed CASEBOOK list            the feeds that the casebook follows (also without a word)",
        "  feed CASEBOOK add URL...      follow feeds, and import their articles",
        "  feed CASEBOOK URL...          the same",
        "  feed CASEBOOK add FILE...     the same with all feeds of a list (OPML), as feed readers export it",
        "  feed CASEBOOK update [URL...] import what is new, in all feeds or in these",
        "  feed CASEBOOK remove URL...   follow feeds no longer; their articles stay",
        "  feed CASEBOOK export FILE     write the feeds to a list (OPML)", "",
        "Each entry's page is fetched, unless robots.txt forbids it; where it cannot be had, what the feed holds of it is "
                + "imported, with a warning. An entry that came in does not come again; one that failed is tried again as "
                + "long as the feed lists it. The casebook remembers its feeds in feeds.json." },
        footer = { "",
                "With --json, list: one object a line: address, title, updated, added, problem. With add and update, one "
                        + "object a line for each article, as import does, then one for each feed: feed, title, added, error." })
public final class FeedCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ACTION|URL|FILE",
            description = "list, add, update, remove or export; addresses of feeds, lists of feeds.")
    private List<String> arguments = List.of();

    @Mixin
    private HostsOption hosts;

    @Mixin
    private LimitsOption limits;

    @Mixin
    private JobsOption jobs;

    @Mixin
    private JsonOption json;

    private final Environment environment;
    private final Output output;
    private final IProgressMonitor monitor;
    private boolean complete = true;

    public FeedCommand(Environment environment) {
        this.environment = environment;
        this.output = environment.output();
        this.monitor = output.monitor();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        var first = arguments.isEmpty() ? "list" : arguments.get(0);
        boolean bare = RetrievalRequest.isAddress(first);
        var operands = bare || arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        switch (bare ? "add" : first) {
            case "list" -> list();
            case "add" -> add(some(operands));
            case "update" -> update(addresses(operands), List.of());
            case "remove" -> remove(addresses(some(operands)));
            case "export" -> export(operands);
            default -> throw new UsageException(
                    "There is list, add, update, remove and export, not \"" + first + "\".");
        }
        return ExitStatus.of(complete && (!monitor.isCanceled() || output.isClosed()));
    }

    private static List<String> some(List<String> operands) throws UsageException {
        if (operands.isEmpty()) {
            throw new UsageException("Name the address of a feed.");
        }
        return operands;
    }

    private static List<String> addresses(List<String> operands) throws UsageException {
        for (var operand : operands) {
            if (!RetrievalRequest.isAddress(operand)) {
                throw new UsageException("The address of a feed begins with http:// or https://, not: " + operand);
            }
        }
        return operands;
    }

    private void list() throws CoreException {
        try (var store = casebook.open()) {
            var feeds = new Feeds(store).all();
            if (feeds.isEmpty() && !json.isSet()) {
                output.message(
                        "The casebook follows no feeds. Follow some with: feed " + casebook.folder() + " add URL");
            }
            for (var feed : feeds) {
                if (json.isSet()) {
                    output.json(generator -> write(generator, feed));
                } else {
                    output.line(feed.address() + "  " + feed.title() + "  (" + when(feed) + ")");
                }
            }
        }
    }

    private static String when(FollowedFeed feed) {
        var state = feed.state();
        if (state.updated().isEmpty()) {
            return "never updated here";
        }
        return "updated " + state.updated() + ", "
                + (state.problem().isEmpty() ? state.added() + " new" : "failed: " + state.problem());
    }

    private void remove(List<String> addresses) throws CoreException {
        try (var store = casebook.openForWriting()) {
            for (var address : addresses) {
                if (!new Feeds(store).remove(address)) {
                    complete = false;
                    output.message("The casebook does not follow " + address + ".");
                }
            }
        }
    }

    private void add(List<String> operands) throws CoreException, UsageException {
        var subscriptions = new ArrayList<Subscription>();
        for (var operand : operands) {
            if (RetrievalRequest.isAddress(operand)) {
                subscriptions.add(new Subscription(operand, ""));
            } else if (Files.exists(Path.of(operand))) {
                var list = FeedList.read(Path.of(operand));
                subscriptions.addAll(list.feeds());
                for (var unusable : list.unusable()) {
                    complete = false;
                    output.message(operand + ": " + unusable + " is no address of the web; it is not followed.");
                }
            } else {
                throw new UsageException("The address of a feed begins with http:// or https://, and there is no file "
                        + operand + ".");
            }
        }
        update(subscriptions.stream().map(Subscription::address).distinct().toList(), subscriptions);
    }

    /**
     * Imports what is new.
     *
     * @param addresses of feeds; none for all
     * @param subscriptions are followed from now on
     */
    private void update(List<String> addresses, List<Subscription> subscriptions) throws CoreException, UsageException {
        int parallel = jobs.number();
        var web = environment.services().web(hosts.rules());
        var reader = environment.services().reader();
        try (var interruption = Interruption.of(monitor); var store = casebook.openForWriting()) {
            var known = new ArrayList<>(subscriptions.stream().map(Subscription::address).distinct().toList());
            known.removeAll(new Feeds(store).add(subscriptions));
            known.forEach(address -> output.message("The casebook follows " + address + " already."));
            new FeedUpdateOperation(store, reader, limits.limits(), parallel, web).execute(addresses, new Reports(),
                    monitor);
        }
    }

    private void export(List<String> files) throws CoreException, UsageException {
        if (files.size() != 1) {
            throw new UsageException("Name one file.");
        }
        try (var store = casebook.open()) {
            FeedList.write(Path.of(files.get(0)), store.title(), new Feeds(store).all());
        }
    }

    /** Prints what comes. */
    private final class Reports implements FeedUpdateOperation.Listener {

        private final OutcomeLines lines = new OutcomeLines(output, json.isSet());

        @Override
        public void imported(ImportOutcome outcome) {
            if (outcome.status() == ImportOutcome.Status.FAILED && monitor.isCanceled()) {
                return; // Ctrl+C ends the workers too: that is no fault of the document
            }
            complete &= outcome.status() != ImportOutcome.Status.FAILED;
            lines.print(outcome);
            if (output.isClosed()) {
                monitor.setCanceled(true); // nobody wants to know any more
            }
        }

        @Override
        public void updated(FeedUpdate update) {
            complete &= update.problem().isEmpty();
            if (json.isSet()) {
                output.json(generator -> write(generator, update));
            }
            output.message(update.title() + ": "
                    + (update.problem().isEmpty() ? update.added() + " new" : update.problem()));
        }
    }

    private static void write(JsonGenerator json, FollowedFeed feed) throws IOException {
        json.writeStartObject();
        json.writeStringField("address", feed.address());
        json.writeStringField("title", feed.title());
        JsonValues.known(json, "updated", feed.state().updated());
        json.writeNumberField("added", feed.state().added());
        JsonValues.known(json, "problem", feed.state().problem());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FeedUpdate update) throws IOException {
        json.writeStartObject();
        json.writeStringField("feed", update.address());
        json.writeStringField("title", update.title());
        json.writeNumberField("added", update.added());
        JsonValues.known(json, "error", update.problem());
        json.writeEndObject();
    }
}
