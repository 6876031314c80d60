package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.PropertyName;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD, by schema.org's words. */
final class JsonLd {

    private static final Pattern ARTICLE = Pattern
            .compile("(?i)(?:.*[/#:])?\\w*(article|posting|report|review|newsitem|critiquereview|liveblog)");
    private static final Pattern PAGE = Pattern.compile("(?i)(?:.*[/#:])?(webpage|itempage|videoobject|creativework)");
    /** What a page may be about without being an article; articles on it come first. */
    private static final Pattern WORK = Pattern
            .compile("(?i)(?:.*[/#:])?(recipe|howto|\\w*episode|dataset)");
    /** What others say of the thing, and what it is about: they have authors and dates of their own. */
    private static final Set<String> OF_OTHERS = Set.of("review", "reviews", "comment", "comments", "about", "mentions",
            "citation", "isBasedOn");
    /** What templates leave around or inside: comments of HTML and CDATA, a semicolon at the end. */
    private static final Pattern WRAPPING = Pattern
            .compile(
                    "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>|;)\\s*$");
    private static final int MOST_NODES = 5000;
    private static final String IN = "JSON-LD ";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final List<JsonNode> roots = new ArrayList<>();
    private JsonNode article;
    private JsonNode work;
    private JsonNode page;
    private JsonNode crumbs;

    /** @param scripts the contents of the page's scripts of this kind; what is broken is left out */
    JsonLd(List<String> scripts) {
        for (var script : scripts) {
            try {
                roots.add(MAPPER.readTree(unwrapped(script)));
            } catch (JsonProcessingException e) {
                continue; // publishers' templates produce all kinds of broken JSON; the page has other sources
            }
        }
        var ofOthers = new ArrayList<JsonNode>();
        roots.forEach(root -> search(root, ofOthers));
        if (article == null && work == null) { // the one review of a thing is what its page is about
            List.copyOf(ofOthers).forEach(node -> search(node, ofOthers));
        }
    }

    private static String unwrapped(String script) {
        var json = script.strip();
        boolean bare = json.startsWith("{") && json.endsWith("}") || json.startsWith("[") && json.endsWith("]");
        return bare ? json : WRAPPING.matcher(WRAPPING.matcher(json).replaceAll("")).replaceAll("");
    }

    /** @param ofOthers takes what is left aside: what somebody says of a thing, if only one does */
    private void search(JsonNode root, List<JsonNode> ofOthers) {
        var queue = new ArrayDeque<JsonNode>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            var node = queue.poll();
            for (var type : strings(node.get("@type"))) {
                if (ARTICLE.matcher(type).matches() && (node.has("headline") || node.has("datePublished"))) {
                    article = article == null ? node : article;
                } else if (WORK.matcher(type).matches() && node.has("name")
                        && (node.has("author") || node.has("datePublished"))) {
                    work = work == null ? node : work;
                } else if (PAGE.matcher(type).matches() && node.has("datePublished")) {
                    page = page == null ? node : page;
                } else if (type.endsWith("BreadcrumbList")) {
                    crumbs = crumbs == null ? node : crumbs;
                }
            }
            node.forEachEntry((field, child) -> {
                if (OF_OTHERS.contains(field)) {
                    ofOthers.addAll(
                            child.isObject() ? List.of(child) : child.size() == 1 ? List.of(child.get(0)) : List.of());
                } else if (child.isContainerNode()) {
                    queue.add(child);
                }
            });
            if (node.isArray()) {
                node.forEach(child -> {
                    if (child.isContainerNode()) {
                        queue.add(child);
                    }
                });
            }
        }
    }

    void offer(FoundProperties found) {
        var node = article != null ? article : work != null ? work : page;
        if (node != null) {
            offer(node, found);
        }
        if (node == work && page != null) {
            dates(page, found);
        }
        offerSection(found);
        found.offerText(article == null ? "" : first(strings(article.get("articleBody"))));
    }

    private void offer(JsonNode node, FoundProperties found) {
        found.offer(PropertyName.LANGUAGE, LanguageTags.of(first(values(node.get("inLanguage"), "alternateName"))),
                Trust.MARKED, IN + "inLanguage");
        text(node, "headline", PropertyName.TITLE, found);
        if (!node.has("headline")) {
            text(node, "name", PropertyName.TITLE, found);
        }
        for (var subtitle : List.of("alternativeHeadline", "alternateName")) {
            if (!sameWords(node, subtitle)) {
                text(node, subtitle, PropertyName.SUBTITLE, found);
            }
        }
        var publisher = node.get("publisher");
        found.offer(PropertyName.SOURCE, Html.plain(first(names(publisher))),
                isPerson(publisher) ? Trust.MARKED : trust(), IN + "publisher");
        for (var author : List.of("author", "creator")) {
            found.offer(PropertyName.BYLINE, names(node.get(author)).stream()
                    .flatMap(name -> Bylines.of(Html.plain(name)).stream()).toList(), Trust.DECLARED, IN + author);
        }
        dates(node, found);
        text(node, "articleSection", PropertyName.SECTION, found);
        found.offer(PropertyName.TAG, Tags.of(values(node.get("keywords"), "name")), Trust.DECLARED, IN + "keywords");
        found.offer(PropertyName.LICENCE, first(values(node.get("license"), "url")), Trust.DECLARED, IN + "license");
        for (var url : List.of("url", "mainEntityOfPage")) {
            var address = first(values(node.get(url), "@id"));
            found.offer(PropertyName.URL, address.startsWith("http") ? address : "", Trust.DECLARED, IN + url);
        }
    }

    private void dates(JsonNode node, FoundProperties found) {
        found.offerDate(PropertyName.PUBLISHED, first(strings(node.get("datePublished"))), trust(),
                IN + "datePublished");
        found.offerDate(PropertyName.MODIFIED, first(strings(node.get("dateModified"))), trust(),
                IN + "dateModified");
    }

    /** What is said of a thing that the page is about holds for the page, too, unless the page says otherwise. */
    private Trust trust() {
        return article == null && work != null ? Trust.MARKED : Trust.DECLARED;
    }

    /** Some publishers repeat the headline where a second one belongs. */
    private static boolean sameWords(JsonNode node, String field) {
        return Agreement.plain(first(strings(node.get("headline"))))
                .equals(Agreement.plain(first(strings(node.get(field)))));
    }

    private void text(JsonNode node, String field, PropertyName name, FoundProperties found) {
        found.offer(name, Html.plain(first(strings(node.get(field)))), trust(), IN + field);
    }

    /** The last but one step of the way to the article, unless that is the beginning. */
    private void offerSection(FoundProperties found) {
        var items = crumbs == null ? null : crumbs.get("itemListElement");
        if (items != null && items.isArray() && items.size() >= 3) {
            var step = items.get(items.size() - 2);
            var name = first(strings(step.get("name")));
            if (name.isEmpty()) {
                name = first(values(step.get("item"), "name"));
            }
            found.offer(PropertyName.SECTION, name.startsWith("http") ? "" : Html.plain(name), Trust.MARKED,
                    IN + "breadcrumbs");
        }
    }

    /** Names of persons and organisations, written out, as objects, or as references to objects elsewhere on the page. */
    private List<String> names(JsonNode node) {
        var all = new ArrayList<String>();
        if (node != null && node.isArray()) {
            node.forEach(child -> all.addAll(names(child)));
        } else if (node != null && node.isObject()) {
            all.addAll(strings(node.get("name")));
            if (all.isEmpty() && node.has("@id")) {
                roots.forEach(root -> referred(root, node.get("@id").asText(), all));
            }
        } else {
            all.addAll(strings(node));
        }
        return all;
    }

    private static void referred(JsonNode root, String id, List<String> names) {
        var node = names.isEmpty() ? referred(root, id) : null;
        names.addAll(node == null ? List.of() : strings(node.get("name")));
    }

    private static JsonNode referred(JsonNode root, String id) {
        var queue = new ArrayDeque<JsonNode>(List.of(root));
        for (int seen = 0; !queue.isEmpty() && seen < MOST_NODES; seen++) {
            var node = queue.poll();
            if (node.has("name") && node.path("@id").asText().equals(id)) {
                return node;
            }
            node.forEach(queue::add);
        }
        return null;
    }

    /** Whether somebody publishes under their own name: the outlet often has another, which the page tells elsewhere. */
    private boolean isPerson(JsonNode publisher) {
        var node = publisher;
        if (node != null && node.isObject() && !node.has("name") && node.has("@id")) {
            var id = node.get("@id").asText();
            node = roots.stream().map(root -> referred(root, id)).filter(Objects::nonNull).findFirst().orElse(node);
        }
        return node != null && strings(node.get("@type")).contains("Person");
    }

    /** Strings, or those that objects have in a field. */
    private static List<String> values(JsonNode node, String field) {
        if (node != null && node.isArray()) {
            var all = new ArrayList<String>();
            node.forEach(child -> all.addAll(values(child, field)));
            return all;
        }
        return strings(node != null && node.isObject() ? node.get(field) : node);
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
        if (node.isObject()) {
            return strings(node.get("@value"));
        }
        return node.isValueNode() && !node.isNull() ? List.of(node.asText()) : List.of();
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
