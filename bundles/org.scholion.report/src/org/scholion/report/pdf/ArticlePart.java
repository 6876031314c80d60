package org.scholion.report.pdf;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.report.content.ReportArticle;

/** A stretch of the text of an article that is not too long to be laid out at once; it ends with a segment or a line. */
public record ArticlePart(ReportArticle article, int begin, int end) {

    private static final int LONGEST = 60_000;

    /** The parts of an article: at least one, which is empty when there is no text. */
    static List<ArticlePart> of(ReportArticle article) {
        int length = article.text().length();
        if (length <= LONGEST) {
            return List.of(new ArticlePart(article, 0, length));
        }
        var parts = new ArrayList<ArticlePart>();
        int begin = 0;
        while (begin < length) {
            int end = length - begin <= LONGEST ? length : end(article, begin);
            parts.add(new ArticlePart(article, begin, end));
            begin = end;
        }
        return parts;
    }

    private static int end(ReportArticle article, int begin) {
        int end = begin;
        for (var segment : article.segments()) {
            if (segment.span().begin() > begin + LONGEST) {
                break;
            }
            end = Math.max(end, segment.span().begin());
        }
        return end > begin ? end : AnnotatedText.endOfLine(article.text(), begin, begin + LONGEST);
    }

    /** Whether it begins the article. */
    public boolean isFirst() {
        return begin == 0;
    }
}
