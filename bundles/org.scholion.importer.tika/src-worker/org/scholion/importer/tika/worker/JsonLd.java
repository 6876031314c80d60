package org.scholion.importer.tika.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.scholion.importer.tika.protocol.PropertyName;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, by schema.org's words. */
final class JsonLd {

    private static final Pattern ARTICLE = Pattern.compile("(?i).*(article|posting|report|review|liveblog|newsitem)$");
    private static final int MOST_NODES = 5000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonLd() {
    }

    static void find(Document page, FoundProperties found) {
        for (var script : page.select("script[type*=ld+json]")) {
            try {
                var article = article(MAPPER.readTree(script.data().strip()));
                if (article != null) {
                    offer(article, found);
                    return;
                }
            } catch (JsonProcessingException e) {
                continue; // publishers' templates produce all kinds of broken JSON; the page has other sources
            }
        }
    }

    private static JsonNode article(JsonNode root) {
        var queue = new ArrayDeque<JsonNode>();
        queue.add(root);
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            var node = queue.poll();
            for (var type : strings(node.get("@type"))) {
                if (ARTICLE.matcher(type).matches() && (node.has("headline") || node.has("datePublished"))) {
                    return node;
                }
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    queue.add(child);
                }
            });
        }
        return null;
    }

    private static void offer(JsonNode article, FoundProperties found) {
        found.offer(PropertyName.TITLE, Html.plain(first(strings(article.get("headline")))));
        found.offer(PropertyName.SOURCE, Html.plain(first(names(article.get("publisher")))));
        found.offer(PropertyName.LANGUAGE, Languages.tag(first(strings(article.get("inLanguage")))));
        found.offer(PropertyName.BYLINE, names(article.has("author") ? article.get("author") : article.get("creator"))
                .stream().flatMap(name -> Bylines.of(Html.plain(name)).stream()).toList());
        found.offerDate(PropertyName.PUBLISHED, first(strings(article.get("datePublished"))));
        found.offerDate(PropertyName.MODIFIED, first(strings(article.get("dateModified"))));
    }

    private static List<String> names(JsonNode node) {
        if (node == null) {
            return List.of();
        }
        if (node.isArray()) {
            var all = new ArrayList<String>();
            node.forEach(child -> all.addAll(names(child)));
            return all;
        }
        return node.isObject() ? names(node.get("name")) : strings(node);
    }

    private static List<String> strings(JsonNode node) {
        if (node == null) {
            return List.of();
        }
        if (node.isArray()) {
            var all = new ArrayList<String>();
            node.forEach(child -> all.addAll(strings(child)));
            return all;
        }
        return node.isValueNode() && !node.isNull() ? List.of(node.asText()) : List.of();
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
