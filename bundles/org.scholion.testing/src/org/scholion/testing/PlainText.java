package org.scholion.testing;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;

/** Text as an article: blocks between empty lines are paragraphs, the first one is the title where it is one line. */
final class PlainText {

    private PlainText() {
    }

    static ExtractedDocument read(String raw, ArticleProperties properties) {
        var text = ArticleText.normalize(raw);
        var segments = new ArrayList<ExtractedSegment>();
        int begin = 0;
        while (begin < text.length()) {
            int stop = text.indexOf("\n\n", begin);
            int end = stop < 0 ? text.length() : stop;
            if (end > begin) {
                segments.add(new ExtractedSegment(kind(text, begin, end), new Span(begin, end), 0));
            }
            begin = stop < 0 ? end : stop + 2;
        }
        return new ExtractedDocument(text, segments, properties, List.of(),
                new ExtractedDocument.Extraction("text", "1", List.of(), List.of(), false, 0));
    }

    private static SegmentKind kind(String text, int begin, int end) {
        boolean title = begin == 0 && end < text.length() && text.substring(begin, end).indexOf('\n') < 0;
        return title ? SegmentKind.TITLE : SegmentKind.PARAGRAPH;
    }
}
