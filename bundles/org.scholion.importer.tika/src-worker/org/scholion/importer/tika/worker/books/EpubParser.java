package org.scholion.importer.tika.worker.books;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.Reply;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.page.HtmlParser;
import org.scholion.importer.tika.worker.page.HtmlWalker;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads books in EPUB, chapter after chapter; its cover, its lists of contents and its imprint are boilerplate. What is
 * encrypted, or no book at all, Tika's parser tells.
 */
public final class EpubParser implements Parser {

    private static final long serialVersionUID = 1L;
    private static final MediaType EPUB = MediaType.application("epub+zip");
    private static final MediaType IBOOKS = MediaType.application("x-ibooks+zip");
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final int LARGEST_CHAPTER = 32 << 20;
    private static final int DEEPEST = 50;
    private static final String JUNK = "(?:.*\\s)?(?:toc|landmarks|page-list|loi|lot|cover|copyright-page|pagebreak)(?:\\s.*)?";
    private static final int LEAST_LINKS = 2;
    private static final double MOSTLY = .8;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(EPUB, IBOOKS);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (var own = TikaInputStream.isTikaInputStream(stream) ? null : TikaInputStream.get(stream)) {
            var in = own == null ? TikaInputStream.get(stream) : own;
            var book = book(in.getPath(), context.get(Reply.class));
            if (book == null) {
                new org.apache.tika.parser.epub.EpubParser().parse(in, handler, metadata, context);
            } else {
                read(book, in.getPath(), handler, metadata, context);
            }
        }
    }

    /** Null where it is better left to others. */
    private static EpubPackage book(Path file, Reply reply) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return EpubPackage.of(zip).filter(book -> !isLocked(zip, book)).orElse(null);
        } catch (ZipException e) {
            if (reply != null) {
                reply.warnCut("The book is damaged (its index is wrong): chapters may be missing.");
            }
            return null;
        }
    }

    /** Whether chapters are encrypted; many books have their fonts so, and no more. */
    private static boolean isLocked(ZipFile zip, EpubPackage book) {
        if (zip.getEntry(ENCRYPTION) == null) {
            return false;
        }
        try {
            var locked = Jsoup.parse(EpubPackage.text(zip, ENCRYPTION, LARGEST_CHAPTER), "",
                    org.jsoup.parser.Parser.xmlParser()).select("[URI]").eachAttr("URI").stream()
                    .map(address -> EpubPackage.resolved("", address)).collect(Collectors.toSet());
            return book.chapters().stream().anyMatch(chapter -> locked.contains(chapter.path()));
        } catch (IOException e) {
            return true;
        }
    }

    private static void read(EpubPackage book, Path file, ContentHandler handler, Metadata metadata,
            ParseContext context) throws IOException, SAXException {
        book.describe(metadata);
        var reply = context.get(Reply.class);
        var out = new PageEvents(handler);
        out.startDocument();
        try (var zip = new ZipFile(file.toFile())) {
            for (var chapter : book.chapters()) {
                try {
                    write(EpubPackage.text(zip, chapter.path(), LARGEST_CHAPTER), chapter.isAbout(), out);
                } catch (IOException e) {
                    if (reply != null) {
                        reply.warnCut("Chapters of the book are missing or damaged.");
                    }
                }
            }
        }
        out.endDocument();
    }

    private static void write(String xml, boolean about, PageEvents out) throws SAXException {
        var page = Jsoup.parse(xml, "", org.jsoup.parser.Parser.xmlParser());
        var body = page.stream().filter(element -> XmlTree.localName(element).equalsIgnoreCase("body")).findFirst()
                .orElse(page);
        HtmlParser.removeNeverText(body);
        boolean junk = about || isJunk(body) || isContents(body);
        out.start("div");
        new HtmlWalker(out, text -> junk || isInJunk(text) ? Verdict.BOILERPLATE : Verdict.BODY).walk(body);
        out.end("div");
    }

    /** Whether hardly anything in it does not lead elsewhere in the book. */
    private static boolean isContents(Element body) {
        var links = body.select("a[href]");
        long inside = links.stream().filter(link -> !link.attr("href").contains(":")).count();
        int words = links.stream().mapToInt(link -> link.text().length()).sum();
        return inside >= LEAST_LINKS && inside == links.size() && words > MOSTLY * body.text().length();
    }

    private static boolean isInJunk(TextNode text) {
        var element = text.parent() instanceof Element parent ? parent : null;
        for (int i = 0; i < DEEPEST && element != null; i++) {
            if (isJunk(element)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    private static boolean isJunk(Element element) {
        return element.normalName().equals("nav") || element.attributesSize() > 0
                && element.attr("epub:type").matches(JUNK);
    }
}
