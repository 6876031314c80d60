package org.scholion.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.occurrences.FindOccurrencesOperation;
import org.scholion.core.occurrences.MarkOccurrencesOperation;
import org.scholion.core.occurrences.Occurrence;
import org.scholion.core.occurrences.WordSearch;
import org.scholion.model.Layer;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Option;

/** The options of {@link AnnotateCommand} by which the same words are marked wherever they stand. */
final class AllOccurrences {

    @Option(names = "--all", description = "Mark the words wherever they stand, as one step; places that are "
            + "marked so already stay.")
    private boolean all;

    @Option(names = "--casebook", description = "With --all: in all articles; ARTICLE is left out.")
    private boolean casebook;

    @Option(names = "--ignore-case", description = "With --all: capital and small letters count as the same.")
    private boolean ignoreCase;

    @Option(names = "--parts-of-words", description = "With --all: also where the words are part of longer ones.")
    private boolean partsOfWords;

    boolean isWanted() {
        return all;
    }

    /** Checks the options against each other and against what else was given. */
    void require(boolean articleGiven, boolean quoteGiven, boolean placeGiven) throws UsageException {
        if (!all && (casebook || ignoreCase || partsOfWords)) {
            throw new UsageException("--casebook, --ignore-case and --parts-of-words go with --all.");
        }
        if (all && (!quoteGiven || placeGiven)) {
            throw new UsageException(
                    "--all goes with --quote, and without --occurrence, --begin, --end, --attribute and --note.");
        }
        if (articleGiven == casebook) {
            throw new UsageException(casebook ? "Leave the article out: --casebook means all of them."
                    : "Name the article, or give --all and --casebook.");
        }
    }

    /** Marks the places and prints them. */
    void mark(CasebookStore store, String article, String quote, Layer layer, String tag, String analystId,
            Output output, boolean json) throws CoreException {
        var articles = casebook ? store.articles() : List.<ArticleSummary>of(store.resolve(article));
        var found = new ArrayList<Occurrence>();
        new FindOccurrencesOperation(store, new WordSearch(quote, !partsOfWords, !ignoreCase), layer.getName(),
                analystId, articles).execute(found::addAll, output.monitor());
        if (found.isEmpty()) {
            throw new CoreException(Status.error("The words \"" + quote.strip() + "\" do not stand in "
                    + (casebook ? "any article." : "the article.")));
        }
        var fresh = found.stream().filter(place -> !place.marked()).toList();
        if (!fresh.isEmpty()) {
            new MarkOccurrencesOperation(store, analystId, layer, tag, fresh).execute(output.monitor());
        }
        if (json) {
            output.json(generator -> write(generator, fresh, found.size() - fresh.size()));
        } else {
            int shown = ShortIds.length(store.articles().stream().map(ArticleSummary::id).toList());
            fresh.forEach(place -> output.line(place.article().substring(0, shown)
                    + "  " + place.span().begin() + "–" + place.span().end() + "  …" + place.before() + "["
                    + place.words() + "]" + place.after() + "…"));
            output.message(summary(fresh, found.size() - fresh.size()));
        }
    }

    private static String summary(List<Occurrence> fresh, int already) {
        long articles = fresh.stream().map(Occurrence::article).distinct().count();
        return "Marked " + Counted.of(fresh.size(), "place") + " in " + Counted.of((int) articles, "article") + "; "
                + already + " marked already.";
    }

    private static void write(JsonGenerator json, List<Occurrence> fresh, int already) throws IOException {
        json.writeStartObject();
        json.writeNumberField("already", already);
        json.writeArrayFieldStart("marked");
        for (var place : fresh) {
            json.writeStartObject();
            json.writeStringField("article", place.article());
            json.writeNumberField("begin", place.span().begin());
            json.writeNumberField("end", place.span().end());
            json.writeStringField("quote", place.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
