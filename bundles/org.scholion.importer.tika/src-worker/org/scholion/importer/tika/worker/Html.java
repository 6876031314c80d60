package org.scholion.importer.tika.worker;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Small questions to a page. */
final class Html {

    private Html() {
    }

    /** The text of a value that may hold mark-up or entities, as some publishers' metadata does. */
    static String plain(String value) {
        return value.indexOf('<') < 0 && value.indexOf('&') < 0 ? value : Jsoup.parseBodyFragment(value).text();
    }

    /** The content of the first of the named {@code meta} elements that has one, by name, property or itemprop. */
    static String meta(Document page, String... names) {
        for (var name : names) {
            for (var key : new String[] { "property", "name", "itemprop" }) {
                for (var element : page.getElementsByAttributeValue(key, name)) {
                    var content = element.attr("content");
                    if (element.normalName().equals("meta") && !content.isBlank()) {
                        return plain(content);
                    }
                }
            }
        }
        return "";
    }
}
