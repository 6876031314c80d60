package org.scholion.importer.tika.worker.page;

import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.scholion.importer.tika.worker.content.TextTail;

/** Tells mails that somebody wrote to somebody from those that are sent to all readers, as pages are. */
final class Letters {

    /** What only those say who send to many. */
    private static final List<String> HEADERS = List.of("List-Unsubscribe", "List-Id", "List-Post", "Precedence",
            "Feedback-ID", "X-Campaign", "X-CampaignID", "X-Mailgun-Tag", "X-MC-User", "X-Newsletter");
    /** More than these has no letter; a line of them stands in signatures. */
    private static final int MOST_LINKS = 8;
    private static final int LONGEST_LINE = 100;
    private static final String ARRANGED = "table, img[width=1], style, center";

    private Letters() {
    }

    /** Whether nothing speaks for a newsletter: not what its sender says, no columns, no many links. */
    static boolean isOne(Element body, Metadata mail) {
        return HEADERS.stream().noneMatch(header -> mail.get(Message.MESSAGE_RAW_HEADER_PREFIX + header) != null)
                && body.selectFirst(ARRANGED) == null && body.select("a[href]").size() <= MOST_LINKS;
    }

    /** The line above a signature, or above the name at the end, becomes a paragraph, by which it is known. */
    static void setSignaturesApart(Element body) {
        for (var words : body.nodeStream(TextNode.class).toList()) {
            var line = words.text().replace('\u00a0', ' ').strip();
            boolean apart = line.equals("--") || line.length() < LONGEST_LINE && TextTail.closesLetter(line);
            if (apart && isBeginning(words) && isEnd(words)) {
                words.replaceWith(new Element("p").text(line));
            }
        }
    }

    private static boolean isBeginning(Node words) {
        return isLimit(words, Node::previousSibling);
    }

    private static boolean isEnd(Node words) {
        return isLimit(words, Node::nextSibling);
    }

    /** Whether a line begins or ends there, be it in elements that only set it in another way. */
    private static boolean isLimit(Node words, UnaryOperator<Node> beside) {
        for (var node = words; node != null && !isBlock(node); node = node.parent()) {
            var next = beside.apply(node);
            while (next instanceof TextNode blank && blank.isBlank()) {
                next = beside.apply(next);
            }
            if (next != null) {
                return next.normalName().equals("br") || isBlock(next);
            }
        }
        return true;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock();
    }
}
