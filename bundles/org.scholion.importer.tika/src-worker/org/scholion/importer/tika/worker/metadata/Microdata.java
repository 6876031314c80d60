package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;

/** What a page says of its article in microdata and by {@code rel}. */
final class Microdata {

    private static final int LONGEST_NAME = 120;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(article|posting|page|report|review|work|recipe)/?");

    private final List<Element> elements;

    /** @param marked elements with {@code itemprop} or {@code rel} */
    Microdata(List<Element> marked, Areas areas) {
        elements = marked.stream().filter(Microdata::isOfUse).filter(element -> !areas.isAround(element)).toList();
    }

    private static boolean isOfUse(Element element) {
        return element.hasAttr("itemprop") || element.attr("rel").contains("author");
    }

    void offer(FoundProperties found) {
        found.offer(PropertyName.LANGUAGE, LanguageTags.of(first("inLanguage")), Trust.MARKED, "microdata inLanguage");
        text(found, PropertyName.TITLE, "headline");
        text(found, PropertyName.SUBTITLE, "alternativeHeadline");
        text(found, PropertyName.SECTION, "articleSection");
        text(found, PropertyName.LICENCE, "license");
        found.offer(PropertyName.TAG, Tags.of(List.of(first("keywords"))), Trust.MARKED, "microdata keywords");
        found.offerDate(PropertyName.PUBLISHED, first("datePublished"), Trust.MARKED, "microdata datePublished");
        found.offerDate(PropertyName.MODIFIED, first("dateModified"), Trust.MARKED, "microdata dateModified");
        authors(found);
    }

    private void authors(FoundProperties found) {
        var names = new ArrayList<String>();
        Element near = null;
        for (var element : elements) {
            if (is(element, "itemprop", "author") && !isOfAnotherThing(element)
                    && (near == null || element.parent() == near)) {
                near = near == null ? element.parent() : near;
                names.addAll(Bylines.of(name(element)));
            }
        }
        found.offer(PropertyName.BYLINE, names, Trust.MARKED, "microdata author");
        var linked = elements.stream().filter(element -> is(element, "rel", "author")).map(Element::text)
                .filter(text -> text.length() <= LONGEST_NAME).flatMap(text -> Bylines.of(text).stream())
                .filter(Names::isPerson).limit(8).toList();
        found.offer(PropertyName.BYLINE, linked, Trust.MARKED, "a link to the author");
    }

    /** A comment, a book reviewed or a video has an author too. */
    private static boolean isOfAnotherThing(Element element) {
        for (var scope = element.parent(); scope != null; scope = scope.parent()) {
            if (scope.hasAttr("itemscope")) {
                return !ARTICLE.matcher(scope.attr("itemtype")).matches()
                        || is(scope, "itemprop", "review") || is(scope, "itemprop", "comment");
            }
        }
        return false;
    }

    private static String name(Element author) {
        var named = author.select("[itemprop~=(^|\\s)name(\\s|$)]").first();
        var value = value(named == null ? author : named);
        return value.length() > LONGEST_NAME ? "" : value;
    }

    private void text(FoundProperties found, PropertyName property, String name) {
        found.offer(property, Html.plain(first(name)), Trust.MARKED, "microdata " + name);
    }

    private String first(String property) {
        for (var element : elements) {
            if (is(element, "itemprop", property) && !isOfAnotherThing(element)) {
                return value(element);
            }
        }
        return "";
    }

    private static String value(Element element) {
        for (var attribute : List.of("content", "datetime", "value")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.normalName().equals("link") ? element.attr("href") : element.text();
    }

    private static boolean is(Element element, String attribute, String value) {
        var words = element.attr(attribute); // nearly always one
        return words.equals(value) || words.length() > value.length() && words.contains(value)
                && Arrays.asList(SPACES.split(words)).contains(value);
    }
}
