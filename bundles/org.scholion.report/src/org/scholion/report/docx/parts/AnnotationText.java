package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.List;

import org.scholion.core.report.content.ReportEntry;
import org.scholion.report.content.CommentThread;
import org.scholion.report.content.ReportContent;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.WordLook;

/** What analysts say about an annotation: relations, note and comments, a line each. */
final class AnnotationText {

    private static final String INDENT = "\u2003";

    private final Pages pages;
    private final ReportContent content;

    AnnotationText(Pages pages, ReportContent content) {
        this.pages = pages;
        this.content = content;
    }

    /** The attributes, all on one line: most are short. */
    void values(Line line, ReportEntry entry) throws IOException {
        if (!entry.values().isEmpty()) {
            line.lineBreak();
        }
        var separator = "";
        for (var value : entry.values()) {
            line.say(separator + value.label() + ": ", WordLook.DETAILS).say(value.text()).isolate(value.text());
            separator = " \u00B7 ";
        }
    }

    void remarks(Line line, ReportEntry entry) throws IOException {
        for (var relation : entry.relations()) {
            var words = relation.targetQuote().isEmpty() ? pages.word("whole-article") : relation.targetQuote();
            var target = pages.report().notes().of(relation.targetId());
            line.lineBreak().say(relation.label() + " → ", WordLook.DETAILS);
            if (target.isPresent()) {
                line.internal(pages.places().entry(target.get()), link -> link.say(words, WordLook.LINK));
            } else {
                line.say(words + " (" + pages.word("not-found") + ")");
            }
            line.isolate(words);
        }
        if (!entry.note().isEmpty()) {
            line.lineBreak().say(pages.word("note") + ": ", WordLook.DETAILS).say(entry.note()).isolate(entry.note());
        }
        threads(line, content.threads(entry.comments()), "");
    }

    private void threads(Line line, List<CommentThread> threads, String indent) throws IOException {
        for (var thread : threads) {
            var remark = thread.remark();
            var head = new Details(", ").add(remark.analyst()).add(pages.date(remark.created()))
                    .add(remark.resolved() ? pages.word("finished") : "").toString();
            line.lineBreak().say(indent + head + ": ", WordLook.DETAILS).say(remark.text()).isolate(remark.text());
            threads(line, thread.replies(), indent + INDENT);
        }
    }
}
