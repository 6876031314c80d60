package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;

/** The {@code meta} elements of a page by property or name. */
final class MetaTags {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, List<String>> contents = new HashMap<>();

    void add(Element meta) {
        var content = meta.attr("content");
        if (content.isBlank()) {
            return;
        }
        for (var key : new String[] { "property", "name", "http-equiv" }) {
            for (var name : SPACES.split(meta.attr(key).strip().toLowerCase(Locale.ROOT))) { // RDFa allows several
                if (!name.isEmpty()) {
                    contents.computeIfAbsent(name, n -> new ArrayList<>()).add(Html.plain(content));
                }
            }
        }
    }

    /** The content under a name in lower case, the first of several; else an empty string. */
    String first(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0);
    }

    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** Offers what stands under each of the names. */
    void offer(FoundProperties found, PropertyName property, Trust trust, String... names) {
        for (var name : names) {
            found.offer(property, first(name), trust, name);
        }
    }

    void offerDates(FoundProperties found, PropertyName property, String... names) {
        for (var name : names) {
            found.offerDate(property, first(name), Trust.DECLARED, name);
        }
    }

    void offerNames(FoundProperties found, String... names) {
        for (var name : names) {
            boolean catalogue = name.startsWith("dc") || name.startsWith("citation");
            found.offer(PropertyName.BYLINE, all(name).stream()
                    .flatMap(value -> (catalogue ? Bylines.catalogued(value) : Bylines.of(value)).stream()).toList(),
                    Trust.DECLARED, name);
        }
    }
}
