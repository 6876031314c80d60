package org.scholion.importer.tika.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.scholion.importer.tika.worker.page.HtmlParser;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** What a page says of itself: JSON-LD, meta elements, bylines, dates. */
class MetadataFuzz {

    @FuzzTest
    void metadata(FuzzedDataProvider data) {
        var names = new String[] { "author", "date", "article:published_time", "og:title", "og:url", "og:site_name",
                "dc.creator", "dc.date", "keywords", "article:tag", "citation_author" };
        var page = new StringBuilder("<html lang=\"" + quoted(data.consumeString(10)) + "\"><head>");
        for (int i = data.consumeInt(0, 4); i > 0; i--) {
            page.append("<meta name=\"").append(data.pickValue(names)).append("\" content=\"")
                    .append(quoted(data.consumeString(60))).append("\">");
        }
        page.append("<link rel=canonical href=\"").append(quoted(data.consumeString(40))).append("\"><title>")
                .append(quoted(data.consumeString(60))).append("</title></head><body><p class=byline>")
                .append(quoted(data.consumeString(60))).append("</p><time datetime=\"")
                .append(quoted(data.consumeString(30))).append("\">").append(quoted(data.consumeString(30)))
                .append("</time><p>The harbour reopens.</p><script type=\"application/ld+json\">")
                .append(data.consumeRemainingAsString().replace("</", "")).append("</script></body></html>");
        Pipeline.read(new HtmlParser(), "text/html", page.toString().getBytes(UTF_8));
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
