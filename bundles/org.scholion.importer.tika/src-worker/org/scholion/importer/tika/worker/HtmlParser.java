package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.QueryParser;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.content.PageContent;
import org.scholion.importer.tika.worker.content.QuotedMail;
import org.scholion.importer.tika.worker.content.TextTail;
import org.scholion.importer.tika.worker.metadata.DocumentProperties;
import org.scholion.importer.tika.worker.metadata.PageProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads pages: the article, and as boilerplate what stands around it. */
public final class HtmlParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final int MOST_METADATA = 500;
    private static final Set<String> NEVER_TEXT = Set.of("script", "style", "template", "noscript", "svg", "iframe",
            "object", "embed", "select", "button", "input", "textarea");
    private static final Evaluator BASE = QueryParser.parse("base[href]");
    private static final Evaluator DESCRIBING = QueryParser.parse("meta[content]");

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"),
                MediaType.application("vnd.wap.xhtml+xml"),
                MediaType.application("x-asp"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var detector = context.get(TikaConfig.class).getEncodingDetector();
        var page = Jsoup
                .parse(TextDecoding.decode(stream.readAllBytes(), true, TopLevel.sent(context, metadata), detector));
        describe(page, metadata);
        var top = context.get(TopLevel.class);
        var title = "";
        if (top != null && top.is(metadata)) {
            PageProperties.find(page, top.properties());
            title = top.properties().first(PropertyName.TITLE);
        }
        setBase(page, top != null && top.is(metadata) ? top.properties().first(PropertyName.URL) : "");
        removeNeverText(page);
        boolean letter = top != null && DocumentProperties.isMail(top.metadata()) && QuotedMail.mark(page.body(),
                TextTail.isForwarded(DocumentProperties.mailSubject(top.metadata())));
        var content = new PageContent(page.body(), title, letter);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        if (!title.isEmpty() && !content.hasHeadline()) {
            xhtml.startElement("p", "class", "title");
            xhtml.characters(title);
            xhtml.endElement("p");
        }
        new HtmlWalker(xhtml, new Addresses(page.baseUri()), content::of).walk(page.body());
        xhtml.endDocument();
    }

    private static void removeNeverText(Document page) {
        page.filter((node, depth) -> NEVER_TEXT.contains(node.normalName()) ? FilterResult.REMOVE
                : FilterResult.CONTINUE);
    }

    /** Links are relative to what the page declares, else to the address under which it is published. */
    private static void setBase(Document page, String address) {
        var base = page.select(BASE).first();
        var declared = base == null ? "" : StringUtil.resolve(address, base.attr("href"));
        page.setBaseUri(declared.isEmpty() ? address : declared);
    }

    private static void describe(Document page, Metadata metadata) {
        if (!page.title().isBlank()) {
            metadata.set(TikaCoreProperties.TITLE, page.title());
        }
        int count = 0;
        for (var meta : page.select(DESCRIBING)) {
            var name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (!name.isBlank() && count++ < MOST_METADATA) {
                metadata.add(name, meta.attr("content"));
            }
        }
    }
}
