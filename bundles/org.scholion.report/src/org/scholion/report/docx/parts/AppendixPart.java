package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportArticle.Segment;
import org.scholion.core.span.Span;
import org.scholion.report.content.ArticleSection;
import org.scholion.report.content.ArticleSection.Item;
import org.scholion.report.content.ReportContent;
import org.scholion.report.content.WebAddress;
import org.scholion.report.docx.parts.MarkedText.Mark;
import org.scholion.report.docx.parts.MarkedText.Piece;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.ParagraphLook;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;
import org.scholion.report.html.LayerColors;

/** The articles with what was marked in them, and below each of them its annotations. */
final class AppendixPart {

    private final Pages pages;
    private final ReportContent content;
    private final AnnotationText annotations;
    private final Map<Integer, Integer> bookmarks = new HashMap<>(); // open ones, by the number of the note

    AppendixPart(Pages pages, ReportContent content) {
        this.pages = pages;
        this.content = content;
        this.annotations = new AnnotationText(pages, content);
    }

    void write() throws IOException {
        for (var section : content.articles()) {
            pages.check();
            article(section);
        }
    }

    private void article(ArticleSection section) throws IOException {
        var article = section.article();
        pages.flow().heading(2, article.label(), line -> line.bookmark(pages.places().annotated(article),
                title -> title.say("[" + article.number() + "]\u2002").say(article.label(), WordLook.PLAIN,
                        article.language())));
        facts(article);
        text(section);
        for (var group : section.groups()) {
            for (var item : group.items()) {
                annotation(item);
            }
        }
        for (var item : section.general()) {
            annotation(item);
        }
    }

    private void facts(ReportArticle article) throws IOException {
        var facts = new Details().add(article.subtitle()).add(article.source()).add(article.authors())
                .add(article.published().isEmpty() ? pages.word("undated") : pages.date(article.published()))
                .add(pages.word("reliability"), article.reliability()).add(article.fileName());
        pages.flow().paragraph(Style.BODY, line -> {
            line.say(facts.toString(), WordLook.DETAILS).isolate(facts.toString());
            if (!article.url().isEmpty()) {
                line.lineBreak();
                url(line, article.url());
            }
            for (var warning : article.warnings()) {
                line.lineBreak().say(warning, WordLook.of(Style.WARNING));
            }
        });
    }

    private static void url(Line line, String url) throws IOException {
        if (new WebAddress().isLink(url)) {
            line.external(url, link -> link.say(url, WordLook.LINK));
        } else {
            line.say(url, WordLook.DETAILS);
        }
    }

    private void text(ArticleSection section) throws IOException {
        var article = section.article();
        var marked = new MarkedText(marks(section));
        for (var segment : segments(article)) {
            int begin = Math.clamp(segment.span().begin(), 0, article.text().length());
            int end = Math.clamp(segment.span().end(), begin, article.text().length());
            var words = article.text().substring(begin, end);
            if (words.isBlank() || segment.isBoilerplate() && !marked.hasMark(begin, end)) {
                continue;
            }
            boolean heading = segment.kind().equals("title") || segment.kind().equals("heading");
            pages.flow().paragraph(ParagraphLook.of(heading ? Style.ARTICLE_HEADING : Style.ARTICLE_TEXT, words),
                    line -> {
                        for (var piece : marked.pieces(begin, end)) {
                            piece(line, article, piece);
                        }
                    });
        }
    }

    private void piece(Line line, ReportArticle article, Piece piece) throws IOException {
        for (var mark : piece.begins()) {
            if (mark.first()) {
                bookmarks.put(mark.note().number(), line.beginBookmark(pages.places().words(mark.note())));
            }
        }
        var words = article.text().substring(piece.begin(), piece.end());
        line.say(words, piece.mark().map(mark -> WordLook.shaded(mark.shade())).orElse(WordLook.PLAIN),
                article.language());
        for (var mark : piece.ends()) {
            var bookmark = bookmarks.remove(mark.note().number());
            if (mark.first() && bookmark != null) {
                line.endBookmark(bookmark);
                pages.citing().again(line, mark.note());
            }
        }
    }

    private List<Mark> marks(ArticleSection section) {
        var marks = new ArrayList<Mark>();
        int length = section.article().text().length();
        for (var group : section.groups()) {
            var shade = LayerColors.of(group.layer().layer().color()).light().substring(1);
            for (var item : group.items()) {
                var note = pages.report().notes().of(item.entry().id()).orElseThrow();
                boolean first = true;
                for (var passage : item.entry().passages()) {
                    if (passage.span().end() <= length) {
                        marks.add(new Mark(passage.span(), note, first, shade));
                    }
                    first = false;
                }
            }
        }
        return marks;
    }

    private static List<Segment> segments(ReportArticle article) {
        if (!article.segments().isEmpty() || article.text().isEmpty()) {
            return article.segments();
        }
        var lines = new ArrayList<Segment>();
        int begin = 0;
        for (var line : article.text().split("(?<=\n)")) {
            lines.add(new Segment(new Span(begin, begin + line.length()), "paragraph", 0));
            begin += line.length();
        }
        return lines;
    }

    private void annotation(Item item) throws IOException {
        var entry = item.entry();
        var note = pages.report().notes().of(entry.id()).orElseThrow();
        pages.flow().paragraph(Style.ANNOTATION, line -> {
            var kind = new Details().add(item.layer().layer().label()).add(entry.tag()).toString();
            if (pages.places().isEntryLinked(note)) {
                line.bookmark(pages.places().entry(note), head -> head.say(kind, WordLook.STRONG));
            } else {
                line.say(kind, WordLook.STRONG);
            }
            line.say("  ");
            words(line, note);
            pages.citing().again(line, note);
            line.say("  " + new Details().add(entry.analyst()).add(pages.word("grade"), entry.grade().text()),
                    WordLook.DETAILS);
            annotations.values(line, entry);
            annotations.remarks(line, entry);
        });
    }

    /** The quoted words, within their sentence where the article does not stand above. */
    private void words(Line line, Note note) throws IOException {
        var passages = note.entry().passages();
        if (passages.isEmpty() || !note.article().text().isEmpty()) {
            pages.citing().quote(line, note);
            return;
        }
        for (int i = 0; i < passages.size(); i++) {
            line.say(i == 0 ? "" : " … ").say(passages.get(i).before(), WordLook.DETAILS, note.article().language());
            line.isolate(passages.get(i).before()).say("“");
            pages.citing().passage(line, note, i);
            line.say("”").say(passages.get(i).after(), WordLook.DETAILS, note.article().language());
            line.isolate(passages.get(i).after());
        }
    }
}
