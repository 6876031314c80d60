package org.scholion.importer.tika.worker.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Elements;
import org.scholion.importer.tika.worker.metadata.Dates;
import org.xml.sax.SAXException;

/** Reads what people wrote to each other as Telegram exports it for a browser. */
final class ChatPage {

    private ChatPage() {
    }

    static boolean is(Document page) {
        var first = page.body().firstElementChild();
        return first != null && first.hasClass("page_wrap") && first.selectFirst(".chat_page .message") != null;
    }

    /** The name of the group or channel, or empty. */
    static String name(Document page) {
        var name = page.selectFirst(".page_header .text");
        return name == null ? "" : name.text().strip();
    }

    /** When its first message was written, with the zone; empty where that is not said. */
    static String begun(Document page) {
        var first = page.selectFirst(".chat_page .message.default .body > .date");
        return first == null ? "" : Dates.iso(first.attr("title"));
    }

    static void write(Document page, FactSheet out) throws SAXException {
        out.startDocument();
        out.title(name(page));
        var by = "";
        var history = page.selectFirst(".chat_page .history");
        for (var message : history == null ? new Elements() : history.children()) {
            var body = message.hasClass("default") ? child(message, "body") : null;
            if (body != null) {
                var name = child(body, "from_name");
                by = name == null ? by : name.ownText().strip(); // of the one before, where it goes on
                write(body, by, out);
            }
        }
        out.endDocument();
    }

    private static void write(Element message, String by, FactSheet out) throws SAXException {
        var forwarded = child(message, "forwarded");
        var words = child(forwarded == null ? message : forwarded, "text");
        if (words != null) {
            var time = child(message, "date");
            out.aside(time == null ? "" : time.attr("title").isEmpty() ? time.text() : time.attr("title"));
            out.markup("<p>" + (by.isEmpty() ? "" : Entities.escape(by) + ": ") + words.html() + "</p>");
        }
    }

    private static Element child(Element element, String name) {
        return element.children().stream().filter(child -> child.hasClass(name)).findFirst().orElse(null);
    }
}
