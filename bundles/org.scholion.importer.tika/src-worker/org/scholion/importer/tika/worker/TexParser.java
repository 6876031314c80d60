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
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.tex.TexReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the words of LaTeX sources, all of which are the article. */
public final class TexParser implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("x-tex"), MediaType.application("x-latex"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var detector = context.get(TikaConfig.class).getEncodingDetector();
        var text = TextDecoding.decode(stream.readAllBytes(), false, TopLevel.sent(context, metadata), detector);
        var page = TexReader.read(text.replace("\r\n", "\n"));
        if (!page.title().isBlank()) {
            metadata.set(TikaCoreProperties.TITLE, page.title());
        }
        page.select("meta[name=author]").forEach(author -> metadata.add(TikaCoreProperties.CREATOR,
                author.attr("content")));
        var top = context.get(TopLevel.class);
        if (top != null && top.isSame(metadata)) {
            new DeclaredProperties(top.properties(), "the document's date").offerDate(PropertyName.PUBLISHED,
                    page.select("meta[name=date]").attr("content"));
        }
        var xhtml = new PageEvents(handler);
        xhtml.startDocument();
        if (!page.title().isBlank()) {
            var title = page.body().child(0);
            new HtmlWalker(xhtml, node -> Verdict.TITLE).walk(title);
            title.remove();
        }
        new HtmlWalker(xhtml, node -> Verdict.BODY).walk(page.body());
        xhtml.endDocument();
    }
}
