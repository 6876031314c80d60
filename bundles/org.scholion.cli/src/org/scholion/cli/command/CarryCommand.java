package org.scholion.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.cli.output.Output;
import org.scholion.core.carry.CarriedAnnotation;
import org.scholion.core.carry.CarryOver;
import org.scholion.core.carry.CarryOverOperation;
import org.scholion.core.carry.CarryReadingsOperation;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.model.Anchor;
import org.scholion.model.Orphan;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes annotations over from the version of an article before. */
@Command(name = "carry", mixinStandardHelpOptions = true, description = {
        "Takes annotations over from the version of an article before.", "",
        "One whose words and surroundings are the same comes over as it is; one whose words or surroundings changed "
                + "comes over with a comment that says so; one that has no sure place becomes an orphan of the later "
                + "version, with the places that may be meant, and waits in the Orphans view. Importing a version does "
                + "this by itself, unless told otherwise. What was carried over before is left alone." },
        footer = { "",
                "The exit status is 1 when an annotation has no sure place.",
                "With --json, an array of objects: analyst, id, layer, quote, outcome (same, changed, lost; orphan for one that was lost before), now, places "
                        + "(begin, end, similarity)." })
public final class CarryCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1", paramLabel = "ARTICLE",
            description = "Identifier of the later version, or a beginning that no other article has.")
    private String article;

    @Option(names = "--analyst", paramLabel = "NAME",
            description = "Whose annotations; by default those of all who annotated the version before.")
    private String analyst;

    @Option(names = "--dry-run", description = "Only say what would come over.")
    private boolean dryRun;

    @Mixin
    private JsonOption json;

    private final Output output;

    public CarryCommand(Environment environment) {
        this.output = environment.output();
    }

    /**
     * What came over of one analyst.
     *
     * @param orphans that the later version has now
     */
    private record Carried(String analyst, CarryOver carryOver, List<Orphan> orphans) {
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = dryRun ? casebook.open() : casebook.openForWriting()) {
            var later = store.resolve(article);
            if (later.previousVersion().isEmpty()) {
                throw new CoreException(Status.error("There is no earlier version of " + later.label() + "."));
            }
            var id = later.id();
            var carried = new ArrayList<Carried>();
            for (var name : analysts(store, later)) {
                var carryOver = carry(store, id, name);
                carried.add(new Carried(name, carryOver, waiting(store, id, name, carryOver)));
            }
            print(carried);
            return ExitStatus.of(carried.stream().allMatch(one -> one.carryOver().count(Certainty.LOST) == 0));
        }
    }

    private List<String> analysts(CasebookStore store, ArticleSummary later) throws CoreException {
        return analyst != null ? List.of(store.analyst(analyst).getId())
                : store.annotators(later.previousVersion());
    }

    private CarryOver carry(CasebookStore store, String id, String name) throws CoreException {
        return dryRun ? new CarryOverOperation(store).execute(id, name, output.monitor())
                : new CarryReadingsOperation(store).carry(id, name, output.monitor());
    }

    /** The orphans that were there before. */
    private static List<Orphan> waiting(CasebookStore store, String id, String name, CarryOver carryOver)
            throws CoreException {
        var told = carryOver.outcomes().stream().map(CarriedAnnotation::id).collect(Collectors.toSet());
        return store.readSet(id, name).getOrphans().stream().filter(orphan -> !told.contains(orphan.getId())).toList();
    }

    private void print(List<Carried> carried) {
        if (json.isSet()) {
            output.json(generator -> write(generator, carried));
            return;
        }
        for (var one : carried) {
            var over = one.carryOver();
            output.line(one.analyst() + ": " + over.count(Certainty.SAME) + " the same, "
                    + over.count(Certainty.CHANGED) + " changed, " + over.count(Certainty.LOST) + " lost");
            over.outcomes().stream().filter(outcome -> outcome.certainty() != Certainty.SAME)
                    .forEach(outcome -> output.line("  " + line(outcome)));
            if (!one.orphans().isEmpty()) {
                output.line("  " + Counted.of(one.orphans().size(), "orphan") + " from before "
                        + (one.orphans().size() == 1 ? "waits" : "wait") + " for a place");
            }
        }
    }

    private static String line(CarriedAnnotation outcome) {
        var now = outcome.now().isEmpty() ? "nothing like it"
                : (outcome.certainty() == Certainty.LOST ? "perhaps " : "now ") + "\"" + outcome.now() + "\"";
        return name(outcome.certainty()) + "  " + outcome.layer() + "  \"" + outcome.quote() + "\": " + now;
    }

    private static String name(Certainty certainty) {
        return switch (certainty) {
            case SAME -> "same";
            case CHANGED -> "changed";
            case LOST -> "lost";
        };
    }

    private static void write(JsonGenerator json, List<Carried> carried) throws IOException {
        json.writeStartArray();
        for (var one : carried) {
            for (var outcome : one.carryOver().outcomes()) {
                json.writeStartObject();
                json.writeStringField("analyst", one.analyst());
                json.writeStringField("id", outcome.id());
                json.writeStringField("layer", outcome.layer());
                json.writeStringField("quote", outcome.quote());
                json.writeStringField("outcome", name(outcome.certainty()));
                json.writeStringField("now", outcome.now());
                json.writeArrayFieldStart("places");
                for (var place : outcome.guesses()) {
                    json.writeStartObject();
                    json.writeNumberField("begin", place.begin());
                    json.writeNumberField("end", place.end());
                    json.writeNumberField("similarity", Math.round(place.similarity() * 100) / 100.0);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            for (var orphan : one.orphans()) {
                write(json, one.analyst(), orphan);
            }
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String analyst, Orphan orphan) throws IOException {
        json.writeStartObject();
        json.writeStringField("analyst", analyst);
        json.writeStringField("id", orphan.getId());
        json.writeStringField("layer", orphan.getLayer());
        json.writeStringField("quote", words(orphan.getAnchors()));
        json.writeStringField("outcome", "orphan");
        json.writeStringField("now",
                orphan.getGuesses().isEmpty() ? "" : words(orphan.getGuesses().get(0).getAnchors()));
        json.writeArrayFieldStart("places");
        for (var guess : orphan.getGuesses()) {
            for (var anchor : guess.getAnchors()) {
                json.writeStartObject();
                json.writeNumberField("begin", anchor.getBegin());
                json.writeNumberField("end", anchor.getEnd());
                json.writeNumberField("similarity", guess.getSimilarity());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String words(List<Anchor> anchors) {
        return anchors.stream().map(Anchor::getQuote).collect(Collectors.joining(" \u2026 "));
    }
}
