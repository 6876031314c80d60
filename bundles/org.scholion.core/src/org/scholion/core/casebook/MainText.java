package org.scholion.core.casebook;

import org.scholion.model.Article;
import org.scholion.model.SegmentKind;

/** The text of an article by which it is recognised: what is on every page of its source does not count. */
final class MainText {

    private MainText() {
    }

    /** The segments that are no boilerplate, or the whole text where there are no others. */
    static String of(Article article, String text) {
        var main = new StringBuilder();
        for (var segment : article.getSegments()) {
            int end = Math.min(segment.getEnd(), text.length());
            if (segment.getKind() != SegmentKind.BOILERPLATE && segment.getBegin() >= 0 && segment.getBegin() < end) {
                main.append(text, segment.getBegin(), end).append('\n');
            }
        }
        var found = main.toString();
        return found.isBlank() ? text : found;
    }
}
