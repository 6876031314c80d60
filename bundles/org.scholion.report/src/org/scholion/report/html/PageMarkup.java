package org.scholion.report.html;

import java.util.List;

import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.report.content.ArticleSection.Item;
import org.scholion.report.content.LanguageTag;
import org.scholion.report.content.LinkTargets;
import org.scholion.report.content.MarkedText.Mark;
import org.scholion.report.content.MarkedText.Piece;
import org.scholion.report.content.NoteSection;
import org.scholion.report.content.NoteSection.Cited;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.ReportWords;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/**
 * The small pieces that a page has tens of thousands of, for templates: quoted words, numbers of notes, titles, dates.
 * Templates would spend most of the time of a report on them; and as the elements with quoted words are made here, a
 * finished report can be checked by them whatever a template does. For one report and one thread.
 */
public final class PageMarkup {

    private final ReportContent content;
    private final ReportWords words;
    private final ArticleMarkup articles;
    private final LinkTargets targets = new LinkTargets();
    private final LanguageTag languages = new LanguageTag();
    private int popped;

    PageMarkup(ReportContent content, ReportWords words, ArticleMarkup articles) {
        this.content = content;
        this.words = words;
        this.articles = articles;
    }

    /** The title of an article, in its language. */
    public TemplateHTMLOutputModel title(ReportArticle article) throws TemplateModelException {
        return markup(articles.title(article));
    }

    /** The title of an article, a link to it where the report has it. */
    public TemplateHTMLOutputModel titleLink(ReportArticle article) throws TemplateModelException {
        return markup(articles.titleLink(article));
    }

    /** When an article was published. */
    public TemplateHTMLOutputModel published(ReportArticle article) throws TemplateModelException {
        return markup(articles.published(article));
    }

    /** The number of an article in the bibliography. */
    public TemplateHTMLOutputModel source(ReportArticle article) throws TemplateModelException {
        return markup(articles.source(article));
    }

    public TemplateHTMLOutputModel date(String iso) throws TemplateModelException {
        return markup(articles.date(iso));
    }

    public TemplateHTMLOutputModel grade(Grade grade) throws TemplateModelException {
        return markup(articles.grade(grade));
    }

    /** Where words come from, in a line: article, source, date, grade, analyst. */
    public TemplateHTMLOutputModel origin(NoteSection note) throws TemplateModelException {
        return markup(originText(note));
    }

    /** The same with a link to the article where the report has it. */
    public TemplateHTMLOutputModel linkedOrigin(NoteSection note) throws TemplateModelException {
        return markup(articles.linkedOrigin(note.article()) + standing(note));
    }

    /** Where the words of a passage are: in the appendix of this report, and in the casebook. */
    public TemplateHTMLOutputModel place(NoteSection note, Cited cited) throws TemplateModelException {
        var span = cited.passage().span();
        var offsets = "[" + span.begin() + "–" + span.end() + ")"; // UTF-16 code units, half-open
        var open = ArticleMarkup.escaped(words.of("open-in-casebook"));
        return markup((articles.isAppended()
                ? "<a class=\"offsets\" href=\"#" + anchor(note, cited) + "\">" + offsets + "</a>"
                : "<span class=\"offsets\">" + offsets + "</span>") + " <a class=\"trace\" href=\"" + cited.address()
                + "\" aria-label=\"" + open + "\" title=\"" + open + "\">↗</a>");
    }

    /** The words of a note, each passage an element with its address and nothing but its words. */
    public TemplateHTMLOutputModel quote(NoteSection note) throws TemplateModelException {
        return markup(quoteText(note));
    }

    /** The words of a passage with what stands around them. */
    public TemplateHTMLOutputModel inContext(Cited cited) throws TemplateModelException {
        var passage = cited.passage();
        return markup("<span class=\"context\">" + ArticleMarkup.escaped(passage.before()) + "</span><q cite=\""
                + cited.address() + "\">" + ArticleMarkup.escaped(passage.quote()) + "</q><span class=\"context\">"
                + ArticleMarkup.escaped(passage.after()) + "</span>");
    }

    /** The words of the first of some annotations that the report has; other words where it has none. */
    public TemplateHTMLOutputModel first(List<String> ids, String other) throws TemplateModelException {
        var found = content.notes(ids);
        return markup(found.isEmpty() ? ArticleMarkup.isolated(other) : quoteText(found.getFirst()));
    }

    /** The same with the numbers of the notes of all of them. */
    public TemplateHTMLOutputModel cited(List<String> ids, String other) throws TemplateModelException {
        var found = content.notes(ids);
        return markup(found.isEmpty() ? ArticleMarkup.isolated(other)
                : quoteText(found.getFirst()) + "<sup class=\"refs\">" + numbers(found) + "</sup>");
    }

    /** The number of a note, a link to it. */
    public TemplateHTMLOutputModel number(NoteSection note) throws TemplateModelException {
        return markup(numberText(note));
    }

    /** The numbers of the notes of annotations. */
    public TemplateHTMLOutputModel refs(List<String> ids) throws TemplateModelException {
        var found = content.notes(ids);
        return markup(found.isEmpty() ? "" : "<sup class=\"refs\">" + numbers(found) + "</sup>");
    }

    /** The numbers of the notes of some annotations of an article. */
    public TemplateHTMLOutputModel index(List<Item> items) throws TemplateModelException {
        return markup(numbers(content.notes(items.stream().map(item -> item.entry().id()).toList())).toString());
    }

    /** The number of a note, with its words beside it when it has the focus or the pointer. */
    public TemplateHTMLOutputModel popRef(NoteSection note) throws TemplateModelException {
        popped++;
        var target = targets.annotation(note.entry().id());
        return markup("<span class=\"ref\"><sup><a href=\"#" + target + "\" aria-label=\"" + label(note)
                + "\" aria-describedby=\"pop-" + popped + "\">" + note.number()
                + "</a></sup><span class=\"pop\" role=\"tooltip\" id=\"pop-" + popped + "\">" + quoteText(note)
                + " <span class=\"quiet\">" + originText(note) + "</span></span></span>");
    }

    /**
     * Words of an article with what is marked in them. Annotations that overlap become marks inside each other, cut where
     * one begins or ends; the innermost lies on top.
     */
    public TemplateHTMLOutputModel marked(List<Piece> pieces) throws TemplateModelException {
        var out = new StringBuilder();
        for (var piece : pieces) {
            for (var mark : piece.begun()) {
                out.append("<span class=\"anchor\" id=\"").append(anchor(mark.note(), mark.cited()))
                        .append("\"></span>");
            }
            int depth = piece.marks().size();
            for (var mark : piece.marks()) {
                out.append("<mark class=\"layer-").append(mark.note().layer().number()).append(" m").append(--depth)
                        .append("\">");
            }
            out.append(ArticleMarkup.escaped(piece.text()));
            piece.marks().forEach(mark -> out.append("</mark>"));
            if (!piece.ended().isEmpty()) {
                out.append("<sup class=\"refs\">");
                numbers(piece.ended().stream().map(Mark::note).toList(), out).append("</sup>");
            }
        }
        return markup(out.toString());
    }

    private String anchor(NoteSection note, Cited cited) {
        return targets.passage(note.entry().id(), cited.index());
    }

    private String numberText(NoteSection note) {
        return numbers(List.of(note)).toString();
    }

    private StringBuilder numbers(List<NoteSection> notes) {
        return numbers(notes, new StringBuilder());
    }

    private StringBuilder numbers(List<NoteSection> notes, StringBuilder out) {
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            out.append(i == 0 ? "" : ", ").append("<a href=\"#").append(targets.annotation(note.entry().id()))
                    .append("\" aria-label=\"").append(label(note)).append("\">").append(note.number()).append("</a>");
        }
        return out;
    }

    private String label(NoteSection note) {
        return ArticleMarkup.escaped(words.of("note-number", note.number()));
    }

    private String originText(NoteSection note) {
        return articles.origin(note.article()) + standing(note);
    }

    private String standing(NoteSection note) {
        return " · " + articles.grade(note.entry().grade()) + " · " + ArticleMarkup.isolated(note.entry().analyst());
    }

    private String quoteText(NoteSection note) {
        if (note.words().isEmpty()) {
            return "<span class=\"quiet\">" + ArticleMarkup.escaped(words.of("whole-article")) + "</span>";
        }
        var language = languages.of(note.article().language());
        var out = new StringBuilder();
        for (var cited : note.words()) {
            out.append(out.isEmpty() ? "" : " … ").append("<q cite=\"").append(cited.address()).append("\" lang=\"")
                    .append(language).append("\" dir=\"auto\">")
                    .append(ArticleMarkup.escaped(cited.passage().quote())).append("</q>");
        }
        return out.toString();
    }

    private static TemplateHTMLOutputModel markup(String text) throws TemplateModelException {
        return ReportHtmlFormat.INSTANCE.fromMarkup(text);
    }
}
