package org.scholion.importer.tika.worker.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.tika.metadata.Metadata;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.metadata.Bylines;
import org.scholion.importer.tika.worker.metadata.Dates;
import org.scholion.importer.tika.worker.metadata.LanguageTags;

/**
 * An item of NewsML-G2 (IPTC): what it says of itself. A name may be given as text, as the child "name" of an element, or
 * only as the code of a vocabulary.
 */
record G2Item(XmlTree item) {

    static final List<String> ITEMS = List.of("newsItem", "packageItem");

    /** The items in a message, or the one that a document is. */
    static List<G2Item> in(XmlTree root) {
        if (ITEMS.contains(root.name())) {
            return List.of(new G2Item(root));
        }
        return root.inside("itemSet").stream().flatMap(XmlTree::children).filter(child -> ITEMS.contains(child.name()))
                .map(G2Item::new).toList();
    }

    String title() {
        var headlines = item.all("contentMeta", "headline");
        return headlines.stream().filter(headline -> !isSubtitle(headline)).map(XmlTree::words)
                .filter(words -> !words.isEmpty()).findFirst()
                .orElseGet(() -> item.words("itemMeta", "title"));
    }

    private String subtitle() {
        return item.all("contentMeta", "headline").stream().filter(G2Item::isSubtitle).map(XmlTree::words).findFirst()
                .orElse("");
    }

    private static boolean isSubtitle(XmlTree headline) {
        return headline.attribute("role").matches("(?i).*(sub|deck|standfirst|second).*");
    }

    /** What describes the content; of a picture, its caption. */
    List<String> descriptions() {
        return item.allWords("contentMeta", "description");
    }

    /** The headlines of what a package refers to. */
    List<String> references() {
        return item.inside("itemRef").stream()
                .map(reference -> Stream.of("headline", "title", "description").map(reference::words)
                        .filter(words -> !words.isEmpty()).findFirst().orElse(""))
                .filter(words -> !words.isEmpty()).toList();
    }

    List<XmlTree> contents() {
        return item.at("contentSet").map(set -> set.children().toList()).orElse(List.of());
    }

    /** The identifier that its publisher gave it, without what makes it unique in the world. */
    String shortId() {
        return item.attribute("guid").replaceFirst(".*[:/](?=.)", "");
    }

    void find(DeclaredProperties found) {
        found.offer(PropertyName.TITLE, title());
        found.offer(PropertyName.SUBTITLE, subtitle());
        found.offer(PropertyName.BYLINE, byline());
        Stream.of(name(item.at("itemMeta", "provider")), item.words("contentMeta", "creditline"),
                name(item.at("contentMeta", "infoSource")), name(item.at("rightsInfo", "copyrightHolder")))
                .filter(name -> !name.isEmpty()).findFirst()
                .ifPresent(name -> found.offer(PropertyName.SOURCE, name));
        var version = item.words("itemMeta", "versionCreated");
        Stream.of(item.words("itemMeta", "firstCreated"), item.words("contentMeta", "contentCreated"), version)
                .forEach(date -> found.offerDate(PropertyName.PUBLISHED, date));
        Stream.of(item.words("contentMeta", "contentModified"), version)
                .filter(date -> !Dates.iso(date).equals(found.first(PropertyName.PUBLISHED)))
                .forEach(date -> found.offerDate(PropertyName.MODIFIED, date));
        found.offer(PropertyName.LANGUAGE, language());
        found.offer(PropertyName.TAG, tags());
        found.offer(PropertyName.LICENCE, String.join(" \u2014 ", Stream
                .concat(item.allWords("rightsInfo", "copyrightNotice").stream(),
                        item.allWords("rightsInfo", "usageTerms").stream())
                .distinct().toList()));
    }

    private List<String> byline() {
        var by = item.words("contentMeta", "by");
        return by.isEmpty()
                ? item.all("contentMeta", "creator").stream().map(creator -> name(Optional.of(creator)))
                        .filter(name -> !name.isEmpty()).toList()
                : Bylines.of(by);
    }

    private String language() {
        return Stream
                .concat(item.all("contentMeta", "language").stream().map(language -> language.attribute("tag")),
                        Stream.of(item.attribute("xml:lang")))
                .map(LanguageTags::of).filter(tag -> !tag.isEmpty()).findFirst().orElse("");
    }

    private List<String> tags() {
        var tags = new ArrayList<String>();
        for (var kind : List.of("subject", "keyword", "genre")) {
            for (var tag : item.all("contentMeta", kind)) {
                var name = name(Optional.of(tag));
                if (!name.isEmpty()) {
                    tags.add(name);
                }
            }
        }
        return tags;
    }

    void describe(Metadata metadata) {
        add(metadata, "guid", item.attribute("guid"));
        add(metadata, "version", item.attribute("version"));
        for (var name : List.of("itemClass", "provider", "pubStatus", "service", "profile", "urgency", "creator",
                "contributor", "infoSource", "located", "subject", "genre", "audience", "copyrightHolder", "altId")) {
            for (var part : List.of("itemMeta", "contentMeta", "rightsInfo")) {
                item.all(part, name).forEach(value -> add(metadata, name, full(value)));
            }
        }
        for (var name : List.of("versionCreated", "firstCreated", "embargoed", "edNote", "slugline", "headline", "by",
                "dateline", "creditline", "description", "contentCreated", "contentModified", "copyrightNotice",
                "usageTerms", "keyword", "title")) {
            for (var part : List.of("itemMeta", "contentMeta", "rightsInfo")) {
                item.allWords(part, name).forEach(value -> add(metadata, name, value));
            }
        }
        item.all("contentSet", "remoteContent").forEach(remote -> add(metadata, "remoteContent",
                remote.attribute("href")));
    }

    private static void add(Metadata metadata, String name, String value) {
        if (!value.isEmpty()) {
            metadata.add("newsml:" + name, value);
        }
    }

    /** Code and name. */
    private static String full(XmlTree value) {
        var name = value.words("name");
        var code = value.attribute("qcode");
        var words = name.isEmpty() ? value.words() : name;
        return (code + " " + (words.isEmpty() ? value.attribute("literal") : words)).strip();
    }

    private static String name(Optional<XmlTree> value) {
        if (value.isEmpty()) {
            return "";
        }
        var tree = value.get();
        return Stream.of(tree.words("name"), tree.children().findAny().isPresent() ? "" : tree.words(),
                tree.attribute("literal"), tree.attribute("qcode").replaceFirst("^[^:]*:", ""))
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
    }
}
