package org.scholion.importer.tika.worker.articles;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The pages of a wiki as MediaWiki exports them, each as it was last. */
final class WikiRecords {

    /** The numbers of those kinds of pages that are no texts: files, messages, templates, categories, modules. */
    private static final Set<String> NO_TEXTS = Set.of("6", "8", "10", "14", "828");

    private final XmlFields xml;
    private String site = "";
    private String base = "";

    WikiRecords(XmlFields xml) {
        this.xml = xml;
    }

    /** What the wiki is called, and where its pages are. */
    void site() throws XMLStreamException {
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "sitename" -> site = xml.words();
                case "base" -> {
                    var main = xml.words();
                    base = main.startsWith("http") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
                }
                default -> xml.skip();
            }
        }
    }

    /** A record without a text where the page is none of those that are read. */
    ObjectNode page() throws XMLStreamException {
        var page = JsonRecords.JSON.createObjectNode();
        var kind = "";
        boolean redirects = false;
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "ns" -> kind = xml.words();
                case "redirect" -> {
                    redirects = true;
                    xml.skip();
                }
                case "revision" -> revision(page);
                case "title", "id" -> XmlFields.put(page, xml.name(), xml.words());
                default -> xml.skip();
            }
        }
        XmlFields.put(page, "source", site);
        var title = page.path("title").asText("");
        if (!base.isEmpty() && !title.isEmpty()) {
            page.put("url", base + URLEncoder.encode(title.replace(' ', '_'), StandardCharsets.UTF_8)
                    .replace("%2F", "/").replace("%3A", ":").replace("%28", "(").replace("%29", ")")
                    .replace("%2C", ","));
        }
        if (redirects || NO_TEXTS.contains(kind)) {
            page.remove("wikitext");
        }
        return page;
    }

    /** Where the page's history is there too, the last one counts. */
    private void revision(ObjectNode page) throws XMLStreamException {
        var time = "";
        var text = "";
        var model = "wikitext";
        while (xml.nextInside()) {
            switch (xml.name()) {
                case "timestamp" -> time = xml.words();
                case "model" -> model = xml.words();
                case "text" -> text = xml.words();
                default -> xml.skip();
            }
        }
        if (model.equals("wikitext") && !text.isEmpty() && time.compareTo(page.path("modified").asText("")) >= 0) {
            page.put("modified", time);
            page.put("wikitext", text);
        }
    }
}
