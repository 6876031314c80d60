package org.scholion.importer.tika.worker.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jsoup.Jsoup;

/** A page for a test, put together from pieces, and what became of its text. */
final class Page {

    private final String title;
    private final StringBuilder html = new StringBuilder();

    Page(String title) {
        this.title = title;
    }

    Page with(String... pieces) {
        for (var piece : pieces) {
            html.append(piece).append('\n');
        }
        return this;
    }

    /** Paragraphs with as many different sentences as are wanted. */
    static String paragraphs(List<String> sentences, int count) {
        var paragraphs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var order = new ArrayList<>(sentences);
            Collections.rotate(order, i);
            paragraphs.append("<p>").append(i + 1).append(". ").append(String.join(" ", order)).append("</p>\n");
        }
        return paragraphs.toString();
    }

    List<String> texts(Verdict verdict) {
        var content = new PageContent(Jsoup.parse("<html><body>" + html + "</body></html>").body(), title);
        return content.blocks().stream().filter(block -> block.verdict == verdict).map(TextBlock::text).toList();
    }

    String body() {
        return String.join("\n", texts(Verdict.BODY));
    }
}
