package org.scholion.importer.tika.worker.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Markdown, all of which is the article; a first heading above everything is the title. */
public final class MarkdownParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 200;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("x-web-markdown"), MediaType.text("markdown"), MediaType.text("x-markdown"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var text = DocumentText.of(stream, false, metadata, context);
        var extensions = List.of(TablesExtension.create());
        var parser = org.commonmark.parser.Parser.builder().extensions(extensions).maxOpenBlockParsers(DEEPEST).build();
        var html = HtmlRenderer.builder().extensions(extensions).build().render(parser.parse(withoutFrontMatter(text)));
        var page = Jsoup.parse(html).body();
        page.select("script, style, template").remove();
        var xhtml = new PageEvents(handler);
        xhtml.startDocument();
        var title = title(page);
        if (title != null) {
            if (metadata.get(TikaCoreProperties.TITLE) == null) {
                metadata.set(TikaCoreProperties.TITLE, title.text());
            }
            new HtmlWalker(xhtml, node -> Verdict.TITLE).walk(title);
            title.remove();
        }
        new HtmlWalker(xhtml, node -> Verdict.BODY).walk(page);
        xhtml.endDocument();
    }

    private static Element title(Element page) {
        var first = page.firstElementChild();
        return first != null && first.normalName().equals("h1") ? first : null;
    }

    /** Without the lines of properties between rulers that some programs put in front. */
    private static String withoutFrontMatter(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return text;
        }
        int end = text.indexOf("\n---", 3);
        int line = end < 0 ? -1 : text.indexOf('\n', end + 1);
        return line < 0 || !text.substring(0, end).contains(":") ? text : text.substring(line + 1);
    }
}
