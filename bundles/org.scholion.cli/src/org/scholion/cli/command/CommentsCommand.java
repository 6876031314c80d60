package org.scholion.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.comments.CommentThread;
import org.scholion.core.comments.CommentThread.Post;
import org.scholion.core.comments.CommentsOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what analysts say about annotations. */
@Command(name = "comments", mixinStandardHelpOptions = true, description = {
        "Lists the comments on annotations with their replies, article by article." },
        footer = { "",
                "With --json, an array of objects: article, annotation, layer, tag, quote, begin, end, analyst (of the "
                        + "annotation), resolved, resolvedBy, comments (id, analyst, created, text); the first comment began the "
                        + "thread, the others are replies." })
public final class CommentsCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--open", description = "Only threads that are not resolved.")
    private boolean open;

    @Mixin
    private JsonOption json;

    private final Output output;
    private boolean printed;

    public CommentsCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = casebook.open()) {
            var operation = new CommentsOperation(store);
            if (json.isSet()) {
                output.json(generator -> {
                    generator.writeStartArray();
                    operation.execute((article, threads) -> threads.stream().filter(this::isWanted)
                            .forEach(thread -> write(generator, article, thread)), output.monitor());
                    generator.writeEndArray();
                });
            } else {
                operation.execute((article, threads) -> threads.stream().filter(this::isWanted)
                        .forEach(thread -> print(article, thread)), output.monitor());
                if (!printed) {
                    output.message("There are no " + (open ? "open " : "") + "comments in " + casebook.folder() + ".");
                }
            }
        }
        return ExitStatus.DONE;
    }

    private boolean isWanted(CommentThread thread) {
        return !open || !thread.resolved();
    }

    private void print(ArticleSummary article, CommentThread thread) {
        printed = true;
        var state = thread.resolved() ? "resolved" : "open";
        output.line(String.format("%.8s  %-8s  %s  %s", article.id(), state, thread.layer(),
                thread.quote().isEmpty() ? article.label() : "\"" + oneLine(thread.quote()) + "\""));
        if (thread.resolved() && !thread.verdict().analyst().isEmpty()) {
            output.line("    resolved by " + thread.verdict().analyst() + ", " + thread.verdict().moment());
        }
        for (var post : thread.posts()) {
            output.line("    " + post.analyst() + ", " + post.created() + ": " + oneLine(post.text()));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static void write(JsonGenerator json, ArticleSummary article, CommentThread thread) {
        try {
            json.writeStartObject();
            json.writeStringField("article", article.id());
            json.writeStringField("annotation", thread.annotation());
            json.writeStringField("layer", thread.layer());
            JsonValues.known(json, "tag", thread.tag());
            json.writeStringField("quote", thread.quote());
            if (thread.span() != null) {
                json.writeNumberField("begin", thread.span().begin());
                json.writeNumberField("end", thread.span().end());
            }
            json.writeStringField("analyst", thread.analyst());
            json.writeBooleanField("resolved", thread.resolved());
            if (thread.resolved()) {
                JsonValues.known(json, "resolvedBy", thread.verdict().analyst());
            }
            json.writeArrayFieldStart("comments");
            for (var post : thread.posts()) {
                write(json, post);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator json, Post post) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", post.id());
        json.writeStringField("analyst", post.analyst());
        json.writeStringField("created", post.created());
        json.writeStringField("text", post.text());
        json.writeEndObject();
    }
}
