package org.scholion.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.model.AnnotationSet;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an article. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows an article with what is known of it.")
public final class ShowCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Parameters(index = "1", paramLabel = "ARTICLE",
            description = "Identifier of the article, or a beginning of it that no other has, of four digits at least.")
    private String article;

    @ArgGroup
    private Form form = new Form();

    /** One of the forms, or none for the usual one. */
    private static final class Form {

        @Option(names = "--text", description = "The text alone.")
        private boolean text;

        @Option(names = "--main", description = "The text alone, without boilerplate.")
        private boolean main;

        @Option(names = "--json", description = "Everything, with segments and annotations, as one JSON object.")
        private boolean json;
    }

    private final Output output;
    private boolean complete = true;

    public ShowCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = casebook.open()) {
            var summary = store.resolve(article);
            var stored = store.read(summary.id());
            if (form.json) {
                var sets = sets(store, summary.id());
                var attachments = store.attachments(summary.id()).stream().map(ArticleSummary::id).toList();
                output.json(json -> new ArticleJson(json).write(stored, attachments, sets));
            } else if (form.text) {
                text(stored.text());
            } else if (form.main) {
                text(MainText.of(stored.text(), MainText.segments(stored.article(), stored.text())));
            } else {
                titleBlock(stored).forEach(output::line);
                if (summary.isVersion()) {
                    output.line("Version " + summary.version() + "; the one before is " + summary.previousVersion());
                }
                attached(store, summary);
                output.line(Counted.of(summary.annotations(), "annotation"));
                output.line("");
                text(stored.text());
            }
            return ExitStatus.of(complete);
        }
    }

    private void attached(CasebookStore store, ArticleSummary summary) {
        store.article(summary.partOf())
                .ifPresent(mail -> output.line("Attachment of " + mail.id() + "  " + mail.label()));
        store.attachments(summary.id())
                .forEach(part -> output.line("Attachment: " + part.id() + "  " + part.label()));
    }

    private void text(String text) {
        output.text(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
    }

    /** The readings that can be read; the others are named. */
    private List<AnnotationSet> sets(CasebookStore store, String id) {
        var sets = new ArrayList<AnnotationSet>();
        for (var analyst : store.annotators(id)) {
            try {
                sets.add(store.readSet(id, analyst));
            } catch (CoreException e) {
                complete = false;
                output.message(e.getMessage());
            }
        }
        return sets;
    }

    private static List<String> titleBlock(StoredArticle stored) {
        var article = stored.article();
        var lines = new ArrayList<String>();
        lines.add(article.getTitle() == null ? article.getFileName() : article.getTitle());
        lines.add(article.getSubtitle());
        lines.add(joined(article.getSource(), String.join(", ", article.getByline()), article.getPublished(),
                article.getLanguage()));
        lines.add(joined(article.getId(), article.getFileName(),
                article.getUrl() == null ? article.getRetrievedFrom() : article.getUrl()));
        lines.addAll(PropertyLines.of(article));
        if (article.getExtraction() != null) {
            article.getExtraction().getWarnings().forEach(warning -> lines.add("Warning: " + warning));
        }
        lines.removeIf(line -> line == null || line.isBlank());
        return lines;
    }

    private static String joined(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
    }
}
