package org.scholion.importer.tika.worker.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.chat.ChatTimes;
import org.scholion.importer.tika.worker.content.PageContent;
import org.scholion.importer.tika.worker.content.QuotedMail;
import org.scholion.importer.tika.worker.content.TextTail;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.content.WithheldText;
import org.scholion.importer.tika.worker.document.Addresses;
import org.scholion.importer.tika.worker.document.DocumentText;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.TopLevel;
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

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.text("html"), MediaType.application("xhtml+xml"),
                MediaType.application("vnd.wap.xhtml+xml"),
                MediaType.application("x-asp"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var page = Jsoup
                .parse(DocumentText.of(stream, true, metadata, context));
        openFrames(page);
        var head = head(page);
        describe(page, head, metadata);
        var top = context.get(TopLevel.class);
        var title = "";
        boolean asked = top != null && top.is(metadata);
        setBase(page, head, asked ? top.address() : "");
        if (asked) {
            PageProperties.find(page, top.properties());
            title = top.properties().first(PropertyName.TITLE);
            setBase(page, head, address(top));
        }
        if (asked && ChatPage.is(page)) {
            top.properties().prove(PropertyName.TITLE, ChatPage.name(page), "the name of the chat");
            top.properties().prove(PropertyName.PUBLISHED, ChatPage.begun(page), ChatTimes.ORIGIN);
            ChatPage.write(page, new FactSheet(handler));
            return;
        }
        WordLists.restore(removeNeverText(page));
        boolean letter = top != null && DocumentProperties.isMail(top.metadata()) && isLetter(page, top.metadata());
        var content = new PageContent(page.body(), title, letter);
        var xhtml = new PageEvents(handler);
        xhtml.startDocument();
        if (!title.isEmpty() && !content.hasHeadline()) {
            xhtml.start("p", "class", "title");
            xhtml.text(title);
            xhtml.end("p");
        }
        var withheld = asked ? WithheldText.paragraphs(top.properties().text(), content) : List.<String>of();
        new HtmlWalker(xhtml, new Addresses(page.baseUri()), withheld.isEmpty() ? content::of
                : node -> content.of(node) == Verdict.BODY ? Verdict.BOILERPLATE : content.of(node)).walk(page.body());
        for (var paragraph : withheld) {
            xhtml.start("p");
            xhtml.text(paragraph);
            xhtml.end("p");
        }
        xhtml.endDocument();
    }

    /** Whether somebody wrote it to somebody, and did not send it to all readers; quoted mails are marked in any case. */
    private static boolean isLetter(Document page, Metadata mail) {
        boolean answers = QuotedMail.mark(page.body(), TextTail.isForwarded(DocumentProperties.mailSubject(mail)));
        boolean letter = answers || Letters.isOne(page.body(), mail);
        if (letter) {
            Letters.setSignaturesApart(page.body());
        }
        return letter;
    }

    /** The paragraphs of what stays. */
    public static List<Element> removeNeverText(Element page) {
        var paragraphs = new ArrayList<Element>();
        page.filter((node, depth) -> {
            var name = node.normalName();
            if (NEVER_TEXT.contains(name)) {
                return FilterResult.REMOVE;
            }
            if (name.equals("p")) {
                paragraphs.add((Element) node);
            } else if (name.equals("a")) {
                NoteMarks.restore((Element) node);
            }
            return FilterResult.CONTINUE;
        });
        return paragraphs;
    }

    /** Of a page that is made of frames its words are those for readers without frames. */
    private static void openFrames(Document page) {
        var frames = page.body(); // or what stands in its place
        if (frames.normalName().equals("frameset")) {
            var body = new Element("body");
            page.select("noframes").forEach(element -> body.append(element.wholeText() + element.data()));
            frames.replaceWith(body);
        }
    }

    /** What says something of the page as a whole; it need not stand in its head. */
    private static List<Element> head(Document page) {
        var found = new ArrayList<Element>();
        page.traverse((node, depth) -> {
            if (node instanceof Element element
                    && (element.normalName().equals("meta") || element.normalName().equals("base"))) {
                found.add(element);
            }
        });
        return found;
    }

    /** From which it came; of a file, under which it says that it is published. */
    private static String address(TopLevel page) {
        return page.address().isEmpty() ? page.properties().first(PropertyName.URL) : page.address();
    }

    /** Links are relative to what the page declares, else to its address. */
    private static void setBase(Document page, List<Element> head, String address) {
        var declared = head.stream().filter(element -> element.normalName().equals("base") && element.hasAttr("href"))
                .findFirst().map(base -> StringUtil.resolve(address, base.attr("href"))).orElse("");
        page.setBaseUri(declared.isEmpty() ? address : declared);
    }

    private static void describe(Document page, List<Element> head, Metadata metadata) {
        var title = page.title();
        if (!title.isBlank()) {
            metadata.set(TikaCoreProperties.TITLE, title);
        }
        int count = 0;
        for (var meta : head) {
            var name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (meta.normalName().equals("meta") && meta.hasAttr("content") && !name.isBlank()
                    && count++ < MOST_METADATA) {
                metadata.add(name, meta.attr("content"));
            }
        }
    }
}
