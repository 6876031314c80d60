package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.cli.output.Table;
import org.scholion.cli.output.Table.Column;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.registers.SourceRatings.RatedSource;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the sources of a casebook and rates how reliable they are. */
@Command(name = "sources", mixinStandardHelpOptions = true, description = {
        "Lists the sources of a casebook with their articles and their reliability, and rates one.", "",
        "  A  completely reliable    B  usually reliable    C  fairly reliable",
        "  D  not usually reliable   E  unreliable          F  cannot be judged", "",
        "A rating is one step; Ctrl+Z in the Sources view undoes it." },
        footer = { "", "With --json, an array of objects: name, url, reliability, rationale, rated, articles." })
public final class SourcesCommand implements Callable<Integer> {

    private static final int NAME_WIDTH = 40;
    private static final int RATIONALE_WIDTH = 60;
    private static final int NUMBER_WIDTH = 8;

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--rate", paramLabel = "NAME=LETTER",
            description = "Rate a source; one that articles name need not have been rated before.")
    private String rating;

    @Option(names = "--because", paramLabel = "TEXT", description = "Why it is rated so.")
    private String rationale;

    @Mixin
    private JsonOption json;

    private final Output output;

    public SourcesCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        if (rating == null && rationale != null) {
            throw new UsageException("--because says why a source is rated. Add --rate NAME=LETTER.");
        }
        if (rating == null) {
            try (var store = casebook.open()) {
                show(new SourceRatings(store).all());
            }
        } else {
            rate();
        }
        return ExitStatus.DONE;
    }

    private void rate() throws CoreException, UsageException {
        int equals = rating.lastIndexOf('=');
        if (equals <= 0) {
            throw new UsageException("Rate a source as in --rate \"The Harbour Ledger=B\".");
        }
        var name = rating.substring(0, equals);
        var reliability = SourceRatings.reliability(rating.substring(equals + 1));
        try (var store = casebook.openForWriting()) {
            var ratings = new SourceRatings(store);
            var known = ratings.find(name);
            if (known.isEmpty()) { // most often it is misspelt
                output.message("No article has the source \"" + name.strip()
                        + "\" yet; it is rated for those to come.");
            }
            ratings.rate(name, reliability,
                    rationale != null ? rationale : known.map(RatedSource::rationale).orElse(""));
            show(ratings.find(name).stream().toList());
        }
    }

    private void show(List<RatedSource> sources) {
        if (json.isSet()) {
            output.json(generator -> {
                generator.writeStartArray();
                for (var source : sources) {
                    write(generator, source);
                }
                generator.writeEndArray();
            });
            return;
        }
        if (sources.isEmpty()) {
            output.message("No article of " + casebook.folder() + " has a source.");
            return;
        }
        var table = new Table(
                List.of(new Column("articles", NUMBER_WIDTH, true), new Column("rating", NUMBER_WIDTH, false),
                        new Column("source", NAME_WIDTH, false), new Column("because", RATIONALE_WIDTH, false)));
        sources.forEach(source -> table.add(List.of(Integer.toString(source.articles()),
                source.rated() ? source.reliability().getLiteral() : "-", source.name(), source.rationale())));
        table.lines().forEach(output::line);
    }

    private static void write(JsonGenerator json, RatedSource source) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", source.name());
        JsonValues.known(json, "url", source.url());
        json.writeStringField("reliability", source.reliability().getLiteral());
        JsonValues.known(json, "rationale", source.rationale());
        json.writeBooleanField("rated", source.rated());
        json.writeNumberField("articles", source.articles());
        json.writeEndObject();
    }
}
