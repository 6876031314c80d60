package org.scholion.importer.tika.worker.page;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.worker.content.Verdict;
import org.scholion.importer.tika.worker.document.PageEvents;
import org.scholion.importer.tika.worker.document.Part;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Writes what a record says as text: headings, a line for each fact with its name, paragraphs; addresses are links. */
public final class FactSheet {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final PageEvents out;

    public FactSheet(ContentHandler handler) {
        out = new PageEvents(handler);
    }

    public void startDocument() throws SAXException {
        out.startDocument();
    }

    public void endDocument() throws SAXException {
        out.endDocument();
    }

    /** What is not the text's own. */
    public void title(String words) throws SAXException {
        if (!words.isBlank()) {
            out.start("p", "class", "title");
            out.text(words);
            out.end("p");
        }
    }

    /** What is about the text that follows. */
    public void aside(String words) throws SAXException {
        if (!words.isBlank()) {
            Part.begin(out, BlockKind.BOILERPLATE);
            out.start("p");
            out.text(words);
            out.end("p");
            Part.begin(out, null);
        }
    }

    /** @param element of HTML */
    public void heading(String element, String words) throws SAXException {
        if (!words.isBlank()) {
            out.start(element);
            out.text(words);
            out.end(element);
        }
    }

    /** Nothing where there is no value. */
    public void fact(String name, String value) throws SAXException {
        if (!value.isBlank()) {
            out.start("p");
            out.text(name + ": ");
            words(value.strip());
            out.end("p");
        }
    }

    /** Words that lead to a page, behind the name of what they are if it has one. */
    public void link(String name, String words, String address) throws SAXException {
        if (!words.isBlank()) {
            out.start("p");
            out.text(name.isEmpty() ? "" : name + ": ");
            out.start("a", "href", address);
            out.text(words);
            out.end("a");
            out.end("p");
        }
    }

    /** What another program has written as HTML. */
    public void markup(String html) throws SAXException {
        var body = Jsoup.parseBodyFragment(html).body();
        HtmlParser.removeNeverText(body);
        out.start("div");
        new HtmlWalker(out, text -> Verdict.BODY).walk(body);
        out.end("div");
    }

    /** Text whose paragraphs are between empty lines; other ends of lines stay. */
    public void paragraphs(String text) throws SAXException {
        for (var paragraph : PARAGRAPH_END.split(text.strip().replace("\r\n", "\n"))) {
            if (!paragraph.isBlank()) {
                out.start("p");
                boolean first = true;
                for (var line : paragraph.strip().split("\n")) {
                    if (!first) {
                        out.start("br");
                        out.end("br");
                    }
                    words(line.strip());
                    first = false;
                }
                out.end("p");
            }
        }
    }

    private void words(String words) throws SAXException {
        if (ADDRESS.matcher(words).matches()) {
            out.start("a", "href", words);
            out.text(words);
            out.end("a");
        } else {
            out.text(words);
        }
    }
}
