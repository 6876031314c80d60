package org.scholion.importer.tika.worker;

import java.util.List;

import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells mails that somebody wrote to somebody from those that are sent to all readers, as pages are. */
final class Letters {

    /** What only those say who send to many. */
    private static final List<String> HEADERS = List.of("List-Unsubscribe", "List-Id", "List-Post", "Precedence",
            "Feedback-ID", "X-Campaign", "X-CampaignID", "X-Mailgun-Tag", "X-MC-User", "X-Newsletter");
    /** More than these has no letter; a line of them stands in signatures. */
    private static final int MOST_LINKS = 8;
    private static final String ARRANGED = "table, img[width=1], style, center";

    private Letters() {
    }

    /** Whether nothing speaks for a newsletter: not what its sender says, no columns, no many links. */
    static boolean isOne(Element body, Metadata mail) {
        return HEADERS.stream().noneMatch(header -> mail.get(Message.MESSAGE_RAW_HEADER_PREFIX + header) != null)
                && body.selectFirst(ARRANGED) == null && body.select("a[href]").size() <= MOST_LINKS;
    }

    /** The line above a signature becomes a paragraph, by which it is known. */
    static void setSignaturesApart(Element body) {
        for (var words : body.nodeStream(TextNode.class).toList()) {
            boolean alone = isBreak(words.previousSibling()) && isBreak(words.nextSibling());
            if (alone && words.text().replace('\u00a0', ' ').strip().equals("--")) {
                words.replaceWith(new Element("p").text("--"));
            }
        }
    }

    private static boolean isBreak(Node beside) {
        return beside == null || beside.normalName().equals("br");
    }
}
