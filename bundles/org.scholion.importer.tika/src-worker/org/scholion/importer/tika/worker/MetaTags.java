package org.scholion.importer.tika.worker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;

/** The {@code meta} elements of a page by property, name or itemprop; of several with one name the first counts. */
final class MetaTags {

    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document page) {
        for (var element : page.getElementsByTag("meta")) {
            var content = element.attr("content");
            for (var key : new String[] { "property", "name", "itemprop" }) {
                var name = element.attr(key);
                if (!name.isBlank() && !content.isBlank()) {
                    contents.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    /** The content under the first of the names, in lower case, that is there; else an empty string. */
    String first(String... names) {
        for (var name : names) {
            var content = contents.get(name);
            if (content != null) {
                return Html.plain(content);
            }
        }
        return "";
    }
}
