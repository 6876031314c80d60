package org.scholion.report.markdown;

import java.io.Writer;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportDates;
import org.scholion.report.content.ReportOutline;
import org.scholion.report.content.ReportWords;

/** What all pieces of a file need: the report, its words and dates, and links between the pieces. */
final class MarkdownContext {

    private final LinkTargets targets = new LinkTargets();
    private final ReportContent content;
    private final ReportWords words;
    private final ReportDates dates;
    private final MarkdownOutput out;

    MarkdownContext(ReportContent content, Writer writer) {
        this.content = content;
        words = new ReportWords(content.report().cover().language());
        dates = new ReportDates(words);
        out = new MarkdownOutput(writer);
    }

    ReportContent content() {
        return content;
    }

    LinkTargets targets() {
        return targets;
    }

    ReportDates dates() {
        return dates;
    }

    MarkdownOutput out() {
        return out;
    }

    String word(String key) {
        return words.of(key);
    }

    ReportWords words() {
        return words;
    }

    boolean has(ReportPart part) {
        return ReportOutline.of(content.report(), true).contains(part);
    }

    /** The title of an article, or what stands for it, as Markdown. */
    String title(ReportArticle article) {
        return MarkdownText.line(article.label().isBlank() ? word("untitled") : article.label());
    }

    /** The title as a link to where the file has more of the article, if it has. */
    String linked(ReportArticle article) {
        return linked(article, title(article));
    }

    /** Words as a link to where the file has more of an article, if it has. */
    String linked(ReportArticle article, String markdown) {
        if (has(ReportPart.APPENDIX)) {
            return MarkdownOutput.link(markdown, targets.article(article.id()));
        }
        return has(ReportPart.BIBLIOGRAPHY) ? MarkdownOutput.link(markdown, targets.source(article.id())) : markdown;
    }

    /** The number of a note as a link to it. */
    static String number(Note note) {
        return number(note.number());
    }

    static String number(int note) {
        return MarkdownOutput.link(Integer.toString(note), anchor(note));
    }

    static String anchor(int note) {
        return "note-" + note;
    }

    static String anchor(ReportPart part) {
        return "part-" + part.id();
    }
}
