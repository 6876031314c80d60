package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.feeds.FeedUpdate;
import org.scholion.core.feeds.FeedUpdateOperation;
import org.scholion.core.feeds.Feeds;
import org.scholion.core.feeds.FollowedFeed;
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
        "  feed CASEBOOK update [URL...] import what is new, in all feeds or in these",
        "  feed CASEBOOK remove URL...   follow feeds no longer; their articles stay", "",
        "Each entry's page is fetched, unless robots.txt forbids it; where it cannot be had, what the feed holds of it is "
                + "imported, with a warning. An entry that came in does not come again; one that failed is tried again as "
                + "long as the feed lists it. The casebook remembers its feeds in feeds.json." },
        footer = { "",
                "With --json, list: one object a line: address, title, updated, added, problem. With add and update, one "
                        + "object a line for each article, as import does, then one for each feed: feed, title, added, error." })
public final class FeedCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ACTION|URL",
            description = "list, add, update or remove; addresses of feeds.")
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
        var addresses = bare || arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        for (var address : addresses) {
            if (!RetrievalRequest.isAddress(address)) {
                throw new UsageException("The address of a feed begins with http:// or https://, not: " + address);
            }
        }
        var action = bare ? "add" : first;
        if (addresses.isEmpty() && (action.equals("add") || action.equals("remove"))) {
            throw new UsageException("Name the address of a feed.");
        }
        switch (action) {
            case "list" -> list();
            case "add", "update" -> update(addresses, action.equals("add"));
            case "remove" -> remove(addresses);
            default -> throw new UsageException("There is list, add, update and remove, not \"" + action + "\".");
        }
        return ExitStatus.of(complete && (!monitor.isCanceled() || output.isClosed()));
    }

    private void list() throws CoreException {
        try (var store = casebook.open()) {
            for (var feed : new Feeds(store).all()) {
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

    private void update(List<String> addresses, boolean add) throws CoreException, UsageException {
        int parallel = jobs.number();
        var web = environment.services().web(hosts.rules());
        var reader = environment.services().reader();
        try (var interruption = Interruption.of(monitor); var store = casebook.openForWriting()) {
            if (add) {
                follow(store, addresses);
            }
            new FeedUpdateOperation(store, reader, limits.limits(), parallel, web).execute(addresses, new Reports(),
                    monitor);
        }
    }

    private void follow(CasebookStore store, List<String> addresses) throws CoreException {
        for (var address : addresses) {
            if (!new Feeds(store).add(address)) {
                output.message("The casebook follows " + address + " already.");
            }
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
