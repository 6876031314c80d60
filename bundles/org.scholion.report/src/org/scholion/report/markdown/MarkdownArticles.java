package org.scholion.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.span.Span;
import org.scholion.report.content.ArticleSection;
import org.scholion.report.content.ArticleSection.Item;
import org.scholion.report.content.CommentThread;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportDates;

/** The middle of the file: each article with its annotations as a list per layer. */
final class MarkdownArticles {

    private static final int DIGITS_OF_HASH = 16;
    private static final String INDENT = "  ";

    private final LinkTargets targets = new LinkTargets();
    private final ReportDates dates = new ReportDates();
    private final ReportContent content;
    private final MarkdownOutput out;

    MarkdownArticles(ReportContent content, Writer writer) {
        this.content = content;
        this.out = new MarkdownOutput(writer);
    }

    void write(ArticleSection section) throws IOException {
        var article = section.article();
        out.paragraph("## " + MarkdownOutput.anchor(targets.article(article.id())) + MarkdownOverview.title(article));
        facts(article);
        for (var group : section.groups()) {
            out.paragraph("### " + MarkdownText.line(group.layer().layer().label()) + ": " + group.items().size());
            entries(article, group.items());
        }
        if (!section.general().isEmpty()) {
            out.paragraph("### On the whole article: " + section.general().size());
            entries(article, section.general());
        }
        if (section.count() == 0) {
            out.paragraph("This article has no annotations.");
        }
    }

    static String offsets(Span span) {
        return "\\[" + span.begin() + "–" + span.end() + ")";
    }

    private void facts(ReportArticle article) throws IOException {
        fact("Source", article.source());
        fact("Byline", article.authors());
        fact("Date", article.published().isEmpty() ? "undated" : dates.words(article.published()));
        fact("Language", article.language());
        fact("Address", article.url());
        fact("File", article.fileName());
        fact("SHA-256", article.sha256().substring(0, Math.min(DIGITS_OF_HASH, article.sha256().length())));
        for (var warning : article.warnings()) {
            fact("Warning", warning);
        }
        out.line("");
    }

    private void fact(String label, String text) throws IOException {
        if (!text.isEmpty()) {
            out.line("- **" + label + ":** " + MarkdownText.line(text));
        }
    }

    private void entries(ReportArticle article, List<Item> items) throws IOException {
        for (var item : items) {
            entry(article, item);
        }
    }

    private void entry(ReportArticle article, Item item) throws IOException {
        var entry = item.entry();
        var head = new StringBuilder("- ").append(MarkdownOutput.anchor(targets.annotation(entry.id())));
        if (entry.passages().isEmpty()) {
            head.append(MarkdownText.line(item.layer().layer().label())).append(" · ");
        }
        if (!entry.tag().isEmpty()) {
            head.append(MarkdownText.bold(entry.tag())).append(" · ");
        }
        out.paragraph(head.append(MarkdownText.line(entry.analyst())).append(" · ")
                .append(MarkdownOutput.link("article", targets.article(article.id()))).toString());
        for (int i = 0; i < entry.passages().size(); i++) {
            passage(targets.passage(entry.id(), i), entry.passages().get(i));
        }
        details(entry);
    }

    private void passage(String anchor, Passage passage) throws IOException {
        out.paragraph(INDENT + "> " + MarkdownOutput.anchor(anchor)
                + MarkdownText.passage(passage.before(), passage.quote(), passage.after()) + " "
                + offsets(passage.span()));
    }

    private void details(ReportEntry entry) throws IOException {
        for (var value : entry.values()) {
            out.line(INDENT + "- " + MarkdownText.line(value.label()) + ": " + MarkdownText.line(value.text()));
        }
        for (var link : entry.relations()) {
            var words = link.targetQuote().isEmpty() ? "annotation of the whole article" : link.targetQuote();
            out.line(INDENT + "- " + MarkdownText.line(link.label()) + " → " + (content.contains(link.targetId())
                    ? MarkdownOutput.link(MarkdownText.line(words), targets.annotation(link.targetId()))
                    : MarkdownText.line(words) + " (not in this report)"));
        }
        if (!entry.note().isEmpty()) {
            out.line(INDENT + "- Note: " + MarkdownText.lines(entry.note(), INDENT.repeat(2)));
        }
        comments(content.threads(entry.comments()), INDENT);
        out.line("");
    }

    private void comments(List<CommentThread> threads, String indent) throws IOException {
        for (var thread : threads) {
            var remark = thread.remark();
            var date = remark.created().isEmpty() ? "" : ", " + MarkdownText.line(dates.words(remark.created()));
            out.line(indent + "- Comment by " + MarkdownText.line(remark.analyst()) + date
                    + (remark.resolved() ? ", resolved: " : ": ")
                    + MarkdownText.lines(remark.text(), indent + INDENT));
            comments(thread.replies(), indent + INDENT);
        }
    }
}
