package org.scholion.importer.tika.worker.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.tika.metadata.Metadata;
import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.metadata.Bylines;
import org.scholion.importer.tika.worker.metadata.LanguageTags;

/** An article in the News Industry Text Format (IPTC): what it says of itself, and its body as a page would have it. */
record Nitf(XmlTree root) {

    /** The class of what stands below every article of an agency. */
    static final String TAIL = "scholion-tail";

    private static final Map<String, String> PAGE_NAMES = Map.ofEntries(Map.entry("hl1", "h1"), Map.entry("hl2", "h2"),
            Map.entry("bq", "blockquote"), Map.entry("block", "div"), Map.entry("media", "figure"),
            Map.entry("media-caption", "figcaption"), Map.entry("media-producer", "figcaption"),
            Map.entry("note", "div"), Map.entry("fn", "div"), Map.entry("abstract", "div"),
            Map.entry("dateline", "p"), Map.entry("tagline", "p"), Map.entry("bibliography", "p"),
            Map.entry("nitf-table", "div"), Map.entry("credit", "div"), Map.entry("nitf-caption", "caption"));
    private static final Set<String> NO_TEXT = Set.of("media-reference", "media-metadata", "media-object",
            "nitf-table-metadata", "nitf-colgroup", "custom-table");
    /** What pages have too; every other element marks words inside a line. */
    private static final Set<String> KEPT = Set.of("p", "table", "tr", "td", "th", "thead", "tbody", "tfoot", "caption",
            "ul", "ol", "li", "dl", "dt", "dd", "pre", "hr", "br", "a");

    String title() {
        var headline = root.words("body", "body.head", "hedline", "hl1");
        return headline.isEmpty() ? root.words("head", "title") : headline;
    }

    void find(DeclaredProperties found) {
        found.offer(PropertyName.TITLE, title());
        found.offer(PropertyName.SUBTITLE, root.words("body", "body.head", "hedline", "hl2"));
        found.offer(PropertyName.BYLINE, byline());
        Stream.of(publication("name"), root.words("body", "body.head", "distributor"), copyrightHolder())
                .forEach(name -> found.offer(PropertyName.SOURCE, name));
        Stream.of(docdata("date.issue", "norm"), publication("date.publication"), docdata("date.release", "norm"),
                root.at("body", "body.head", "dateline", "story.date").map(date -> date.attribute("norm")).orElse(""))
                .forEach(date -> found.offerDate(PropertyName.PUBLISHED, date));
        root.all("head", "revision-history").stream().map(revision -> revision.attribute("norm"))
                .forEach(date -> found.offerDate(PropertyName.MODIFIED, date));
        found.offer(PropertyName.SECTION, publication("position.section"));
        found.offer(PropertyName.LANGUAGE, LanguageTags.of(root.attribute("xml:lang")));
        found.offer(PropertyName.TAG, tags());
        found.offer(PropertyName.LICENCE, copyright());
    }

    private List<String> byline() {
        var byline = root.at("body", "body.head", "byline");
        var persons = byline.map(line -> line.allWords("person")).orElse(List.of());
        return persons.isEmpty() ? Bylines.of(byline.map(XmlTree::words).orElse("")) : persons;
    }

    private List<String> tags() {
        var tags = new ArrayList<String>();
        for (var subject : root.all("head", "tobject", "tobject.subject")) {
            Stream.of("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type")
                    .map(subject::attribute).filter(name -> !name.isEmpty()).findFirst().ifPresent(tags::add);
        }
        root.all("head", "docdata", "key-list", "keyword").stream().map(keyword -> keyword.attribute("key"))
                .forEach(tags::add);
        for (var kind : List.of("classifier", "person", "org", "location", "event")) {
            root.all("head", "docdata", "identified-content", kind).stream()
                    .map(named -> named.words().isEmpty() ? named.attribute("value") : named.words())
                    .forEach(tags::add);
        }
        return tags.stream().filter(tag -> !tag.isEmpty()).toList();
    }

    private String copyright() {
        var holder = copyrightHolder();
        var year = docdata("doc.copyright", "year");
        return holder.isEmpty() ? root.words("body", "body.head", "rights") : "\u00a9 " + (year + " " + holder).strip();
    }

    private String copyrightHolder() {
        return docdata("doc.copyright", "holder");
    }

    private String docdata(String name, String attribute) {
        return root.at("head", "docdata", name).map(found -> found.attribute(attribute)).orElse("");
    }

    private String publication(String attribute) {
        return root.at("head", "pubdata").map(found -> found.attribute(attribute)).orElse("");
    }

    /** Everything in the head, and what stands over the text. */
    void describe(Metadata metadata) {
        root.at("head").ifPresent(head -> head.element().getAllElements().forEach(element -> {
            var name = XmlTree.localName(element);
            element.attributes().forEach(attribute -> metadata.add("nitf:" + name + "." + attribute.getKey(),
                    attribute.getValue()));
            if (!element.ownText().isBlank()) {
                metadata.add("nitf:" + name, element.ownText());
            }
        }));
        for (var name : List.of("byline", "distributor", "dateline")) {
            root.allWords("body", "body.head", name).forEach(words -> metadata.add("nitf:" + name, words));
        }
    }

    /** What there is to read, in the elements of a page; without the headline. */
    Element page() {
        var page = new Element("div");
        root.all("body", "body.head", "hedline", "hl2").forEach(line -> page.appendChild(line.element().clone()));
        root.all("body", "body.head", "abstract").forEach(part -> page.appendChild(part.element().clone()));
        root.all("body", "body.head", "dateline").forEach(part -> page.appendChild(part.element().clone()));
        root.all("body", "body.content").forEach(part -> page.appendChild(part.element().clone().tagName("div")));
        root.all("body", "body.end").forEach(part -> page.appendChild(
                part.element().clone().tagName("div").attr("class", TAIL)));
        for (var element : page.getAllElements()) {
            rename(element);
        }
        return page;
    }

    private static void rename(Element element) {
        var name = XmlTree.localName(element);
        if (NO_TEXT.contains(name)) {
            element.remove();
        } else if (!name.equals("div")) {
            element.tagName(PAGE_NAMES.getOrDefault(name, KEPT.contains(name) ? name : "span"));
        }
    }
}
