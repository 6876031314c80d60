package org.scholion.report.markdown;

import java.io.IOException;
import java.util.List;

import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.span.Span;
import org.scholion.report.content.ArticleSection;
import org.scholion.report.content.ArticleSection.Item;
import org.scholion.report.content.CommentThread;
import org.scholion.report.content.NoteSection;

/** The middle of the file: each article with its annotations as a list per layer. */
final class MarkdownArticles {

    private static final int DIGITS_OF_HASH = 16;
    private static final String INDENT = "  ";

    private final MarkdownContext context;
    private final MarkdownOutput out;

    MarkdownArticles(MarkdownContext context) {
        this.context = context;
        out = context.out();
    }

    void write(ArticleSection section) throws IOException {
        var article = section.article();
        out.paragraph("### " + MarkdownOutput.anchor(context.targets().article(article.id())) + context.title(article));
        facts(article);
        for (var group : section.groups()) {
            out.paragraph("#### " + MarkdownText.line(group.layer().layer().label()) + ": " + group.items().size());
            entries(group.items());
        }
        if (!section.general().isEmpty()) {
            out.paragraph("#### " + context.word("whole-article") + ": " + section.general().size());
            entries(section.general());
        }
        if (section.count() == 0) {
            out.paragraph(context.word("no-annotations"));
        }
    }

    static String offsets(Span span) {
        return "\\[" + span.begin() + "–" + span.end() + ")";
    }

    private void facts(ReportArticle article) throws IOException {
        fact("source", article.source());
        fact("byline", article.authors());
        fact("published",
                article.published().isEmpty() ? context.word("undated") : context.dates().words(article.published()));
        fact("language", article.language());
        fact("web", article.url());
        fact("file", article.fileName());
        fact("hash", article.sha256().substring(0, Math.min(DIGITS_OF_HASH, article.sha256().length())));
        for (var warning : article.warnings()) {
            fact("warnings", warning);
        }
        out.line("");
    }

    private void fact(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            out.line("- **" + context.word(key) + ":** " + MarkdownText.line(text));
        }
    }

    private void entries(List<Item> items) throws IOException {
        for (var item : items) {
            entry(item);
        }
    }

    private void entry(Item item) throws IOException {
        var entry = item.entry();
        var head = new StringBuilder("- ").append(MarkdownOutput.anchor(context.targets().annotation(entry.id())));
        for (var note : context.content().notes(List.of(entry.id()))) {
            head.append(MarkdownContext.number(note.number())).append(" · ");
        }
        if (entry.passages().isEmpty()) {
            head.append(MarkdownText.line(item.layer().layer().label())).append(" · ");
        }
        if (!entry.tag().isEmpty()) {
            head.append(MarkdownText.bold(entry.tag())).append(" · ");
        }
        out.paragraph(head.append(MarkdownText.line(entry.analyst())).toString());
        for (var note : context.content().notes(List.of(entry.id()))) {
            for (var cited : note.words()) {
                passage(cited);
            }
        }
        details(entry);
    }

    private void passage(NoteSection.Cited cited) throws IOException {
        var passage = cited.passage();
        out.paragraph(INDENT + "> " + MarkdownText.cited(passage.before(), passage.quote(), passage.after(),
                cited.address()) + " " + offsets(passage.span()));
    }

    private void details(ReportEntry entry) throws IOException {
        for (var value : entry.values()) {
            out.line(INDENT + "- " + MarkdownText.line(value.label()) + ": " + MarkdownText.line(value.text()));
        }
        for (var link : entry.relations()) {
            var words = link.targetQuote().isEmpty() ? context.word("whole-article") : link.targetQuote();
            out.line(INDENT + "- " + MarkdownText.line(link.label()) + " → "
                    + (context.content().contains(link.targetId())
                            ? MarkdownOutput.link(MarkdownText.line(words),
                                    context.targets().annotation(link.targetId()))
                            : MarkdownText.line(words) + " (" + context.word("not-in-report") + ")"));
        }
        if (!entry.note().isEmpty()) {
            out.line(INDENT + "- " + context.word("comment") + ": "
                    + MarkdownText.lines(entry.note(), INDENT.repeat(2)));
        }
        comments(context.content().threads(entry.comments()), INDENT);
        out.line("");
    }

    private void comments(List<CommentThread> threads, String indent) throws IOException {
        for (var thread : threads) {
            var remark = thread.remark();
            var date = remark.created().isEmpty() ? ""
                    : ", " + MarkdownText.line(context.dates().words(remark.created()));
            out.line(indent + "- " + context.word("comments") + ": " + MarkdownText.line(remark.analyst()) + date
                    + (remark.resolved() ? ", " + context.word("resolved") + ": " : ": ")
                    + MarkdownText.lines(remark.text(), indent + INDENT));
            comments(thread.replies(), indent + INDENT);
        }
    }
}
