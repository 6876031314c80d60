package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.Analysts;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.SpanAnnotation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates a passage of an article. */
@Command(name = "annotate", mixinStandardHelpOptions = true, description = {
        "Annotates a passage of an article.", "",
        "The passage is given by its words or by its offsets: UTF-16 code units from the beginning of the text, the end "
                + "exclusive." },
        footer = { "",
                "With --json, one object: id, article, analyst, layer, tag, begin, end, quote. With --all: marked, a list of "
                        + "article, begin, end, quote, and already, the number of places that were marked before." })
public final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE",
            description = "Identifier of the article, or a beginning that no other has.")
    private String article;

    @Option(names = "--layer", required = true, paramLabel = "L",
            description = "Layer of the codebook, for instance claim.")
    private String layerName;

    @Option(names = "--tag", paramLabel = "T",
            description = "Tag of the layer, for instance rumour or organisation/company.")
    private String tag;

    @Option(names = "--quote", paramLabel = "WORDS", description = "Words of the passage, as they stand in the text.")
    private String quote;

    @Option(names = "--occurrence", paramLabel = "N",
            description = "Which place, where the words stand several times; from 1.")
    private Integer occurrence;

    @Option(names = "--begin", paramLabel = "N", description = "Where the passage begins.")
    private Integer begin;

    @Option(names = "--end", paramLabel = "N", description = "Where it ends.")
    private Integer end;

    @Option(names = "--analyst", paramLabel = "NAME",
            description = "Who annotates; by default the user of this machine.")
    private String analyst = Analysts.systemUser();

    @Option(names = "--attribute", paramLabel = "NAME=VALUE",
            description = "Value of an attribute; can be given several times.")
    private List<String> attributes = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "Note to keep with the annotation.")
    private String note;

    @Mixin
    private AllOccurrences all;

    @Mixin
    private JsonOption json;

    private final Output output;

    public AnnotateCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        requirePlace();
        all.require(article != null, quote != null,
                occurrence != null || begin != null || end != null || note != null || !attributes.isEmpty());
        try (var store = casebook.openForWriting()) {
            var layer = layer(store);
            requireTag(layer);
            if (all.isWanted()) {
                all.mark(store, article, quote, layer, tag, store.analyst(analyst).getId(), output, json.isSet());
                return ExitStatus.DONE;
            }
            var values = AttributeArguments.of(layer, attributes);
            var id = store.resolve(article).id();
            var span = span(store.read(id).text());
            try (var session = ArticleSession.open(store, id, store.analyst(analyst))) {
                values.requireTargets(session);
                var annotation = session.annotate(layer, tag, List.of(span));
                values.set(session, annotation);
                if (note != null) {
                    session.setNote(annotation, note);
                }
                print(session, annotation);
            }
        }
        return ExitStatus.DONE;
    }

    private void requirePlace() throws UsageException {
        boolean offsets = begin != null || end != null;
        if (offsets == (quote != null) || offsets && (begin == null || end == null)) {
            throw new UsageException("Give the passage either with --quote, or with --begin and --end.");
        }
        if (offsets && (begin < 0 || end <= begin)) {
            throw new UsageException("No passage goes from " + begin + " to " + end + ".");
        }
        if (occurrence != null && (quote == null || occurrence < 1)) {
            throw new UsageException("--occurrence is a number from 1 on and goes with --quote.");
        }
        if (quote != null && quote.isBlank()) {
            throw new UsageException("--quote has no words.");
        }
        if (analyst.isBlank()) {
            throw new UsageException("--analyst has no name.");
        }
    }

    private Layer layer(CasebookStore store) throws UsageException {
        var spanLayers = Codebooks.layers(store.casebook().getCodebook(), LayerKind.SPAN);
        return spanLayers.stream().filter(layer -> layer.getName().equals(layerName)).findFirst()
                .orElseThrow(() -> new UsageException("No passage can be marked as \"" + layerName
                        + "\". The codebook has the layers: " + names(spanLayers.stream().map(Layer::getName).toList())
                        + "."));
    }

    private void requireTag(Layer layer) throws UsageException {
        if (tag != null && Codebooks.tag(layer, tag).isEmpty()) {
            var tags = Codebooks.tags(layer).stream().map(Codebooks.TagPath::path).toList();
            throw new UsageException(
                    "The layer \"" + layer.getName() + "\" has no tag \"" + tag + "\". It has: " + names(tags) + ".");
        }
    }

    static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private Span span(String text) throws CoreException {
        if (quote != null) {
            return new QuotedWords(text, quote).place(occurrence == null ? 0 : occurrence);
        }
        if (end > text.length()) {
            throw new CoreException(Status.error("The text ends at " + text.length() + ", before " + end + "."));
        }
        var span = Selections.span(text, begin, end)
                .orElseThrow(() -> new CoreException(
                        Status.error("From " + begin + " to " + end + " there are only blanks.")));
        if (span.begin() != begin || span.end() != end) {
            output.message("The passage is now " + span.begin() + "–" + span.end() + " instead of " + begin + "–" + end
                    + ": none splits a character, and none begins or ends with blanks.");
        }
        return span;
    }

    private void print(ArticleSession session, SpanAnnotation annotation) {
        if (json.isSet()) {
            output.json(generator -> write(generator, session, annotation));
        } else {
            output.line(annotation.getId() + "  \"" + annotation.getAnchors().get(0).getQuote() + "\"");
        }
    }

    private static void write(JsonGenerator json, ArticleSession session, SpanAnnotation annotation)
            throws IOException {
        var anchor = annotation.getAnchors().get(0);
        json.writeStartObject();
        json.writeStringField("id", annotation.getId());
        json.writeStringField("article", session.article().getId());
        json.writeStringField("analyst", session.own().getAnalyst());
        json.writeStringField("layer", annotation.getLayer());
        JsonValues.known(json, "tag", annotation.getTag());
        json.writeNumberField("begin", anchor.getBegin());
        json.writeNumberField("end", anchor.getEnd());
        json.writeStringField("quote", anchor.getQuote());
        json.writeEndObject();
    }
}
