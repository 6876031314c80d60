package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeVisitor;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.worker.document.Reply;

/** Tells a web page as text with its look. What could act, load or hide something is left out first. */
final class RichPage implements NodeVisitor {

    private static final int MOST_TEXT = 2_000_000;

    private final Reply reply;
    private boolean blank = true;
    private int ends;
    private boolean bold;
    private boolean italic;
    private int heading;
    private String target = "";
    private boolean preformatted;
    private int depth;
    private int written;

    RichPage(Reply reply) {
        this.reply = reply;
    }

    void tell(Path file) throws IOException {
        var page = Jsoup.parse(file.toFile(), null);
        page.select("head, noscript, template, svg").remove();
        new Cleaner(Safelist.relaxed().removeTags("img")).clean(page).body().traverse(this);
        say("\n");
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode words) {
            words(words.getWholeText());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "b", "strong", "th" -> bold = element.parents().is("b, strong, th");
            case "i", "em", "cite" -> italic = element.parents().is("i, em, cite");
            case "a" -> target = "";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "pre" -> preformatted = false;
            case "ul", "ol", "blockquote" -> depth--;
            default -> {
            }
        }
        end(element);
    }

    private void begin(Element element) {
        end(element);
        switch (element.normalName()) {
            case "b", "strong", "th" -> bold = true;
            case "i", "em", "cite" -> italic = true;
            case "a" -> target = element.absUrl("href").isEmpty() ? element.attr("href") : element.absUrl("href");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = element.normalName().charAt(1) - '0';
            case "pre" -> preformatted = true;
            case "ul", "ol", "blockquote" -> depth++;
            case "li" -> say("    ".repeat(Math.max(0, depth - 1)) + "• ");
            case "td" -> cell(element);
            case "br" -> ends = Math.max(ends, 1);
            default -> {
            }
        }
        if (element.normalName().equals("th")) {
            cell(element);
        }
    }

    private void cell(Element element) {
        if (element.elementSiblingIndex() > 0) {
            say("\t");
        }
    }

    /** Blocks are on lines of their own; paragraphs have an empty one between them. */
    private void end(Element element) {
        switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table" -> ends = Math.max(
                    ends, depth > 0 ? 1 : 2);
            case "div", "li", "tr", "dl", "dt", "dd", "caption" -> ends = Math.max(ends, 1);
            default -> {
            }
        }
    }

    private void words(String words) {
        var text = preformatted ? words : words.replaceAll("[\\s\\u00a0]+", " ");
        if ((blank || ends > 0) && !preformatted) {
            text = text.stripLeading();
        }
        if (!text.isEmpty()) {
            say(text);
        }
    }

    private void say(String text) {
        if (written > MOST_TEXT) {
            return;
        }
        var line = written == 0 ? "" : "\n".repeat(ends);
        ends = 0;
        var all = line + text;
        written += all.length();
        blank = Character.isWhitespace(all.charAt(all.length() - 1));
        reply.say(Message.of(MessageType.RUN, all, bold, italic, heading, target));
    }
}
