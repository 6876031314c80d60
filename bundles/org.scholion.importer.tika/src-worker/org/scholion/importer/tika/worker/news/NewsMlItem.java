package org.scholion.importer.tika.worker.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.tika.metadata.Metadata;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.document.DeclaredProperties;
import org.scholion.importer.tika.worker.document.XmlTree;
import org.scholion.importer.tika.worker.metadata.Bylines;
import org.scholion.importer.tika.worker.metadata.LanguageTags;

/** An item of NewsML 1, the format of agencies before NewsML-G2: what it says of itself, and where its text is. */
record NewsMlItem(XmlTree item) {

    private static final String FORMAL_NAME = "FormalName";

    /** The items in a document. */
    static List<NewsMlItem> in(XmlTree root) {
        return root.inside("NewsItem").stream().map(NewsMlItem::new).toList();
    }

    String title() {
        return line("HeadLine");
    }

    void find(DeclaredProperties found) {
        found.offer(PropertyName.TITLE, title());
        found.offer(PropertyName.SUBTITLE, line("SubHeadLine"));
        found.offer(PropertyName.BYLINE, Bylines.of(line("ByLine")));
        for (var role : List.of("Provider", "Source", "Creator")) {
            found.offer(PropertyName.SOURCE, party(role));
        }
        found.offerDate(PropertyName.PUBLISHED, management("FirstCreated"));
        var revised = management("ThisRevisionCreated");
        found.offerDate(PropertyName.PUBLISHED, revised);
        if (!revised.equals(management("FirstCreated"))) {
            found.offerDate(PropertyName.MODIFIED, revised);
        }
        found.offer(PropertyName.LANGUAGE, Stream.concat(formalNames("Language"), Stream.of(item.attribute("xml:lang")))
                .map(LanguageTags::of).filter(tag -> !tag.isEmpty()).findFirst().orElse(""));
        var tags = new ArrayList<String>();
        item.inside("KeywordLine").stream().map(XmlTree::words).forEach(tags::add);
        formalNames("Genre").forEach(tags::add);
        found.offer(PropertyName.TAG, tags.stream().filter(tag -> !tag.isEmpty()).toList());
        found.offer(PropertyName.LICENCE, line("CopyrightLine"));
    }

    /** All that stands in lines, and its identifiers. */
    void describe(Metadata metadata) {
        for (var lines : item.inside("NewsLines")) {
            lines.children().filter(line -> !line.words().isEmpty())
                    .forEach(line -> metadata.add("newsml:" + line.name(), line.words()));
        }
        for (var identifier : item.inside("NewsIdentifier")) {
            identifier.children().filter(part -> !part.words().isEmpty())
                    .forEach(part -> metadata.add("newsml:" + part.name(), part.words()));
        }
    }

    /** What its texts are in: NITF, other elements, or plain text. */
    List<XmlTree> contents() {
        return item.inside("DataContent");
    }

    /** Whether the content is what its sender encoded for the way. */
    static boolean isEncoded(XmlTree content) {
        var parent = content.element().parent();
        return parent != null && XmlTree.localName(parent).equals("Encoding")
                && parent.attr("Notation").toLowerCase(Locale.ROOT).contains("base64");
    }

    String dateline() {
        return line("DateLine");
    }

    private String line(String name) {
        return first(item.inside("NewsLines").stream().flatMap(lines -> lines.children(name).stream())
                .map(XmlTree::words));
    }

    private String management(String name) {
        return item.words("NewsManagement", name);
    }

    private String party(String role) {
        return first(item.inside(role).stream().flatMap(place -> place.children("Party").stream())
                .map(party -> party.attribute(FORMAL_NAME)));
    }

    private Stream<String> formalNames(String name) {
        return item.inside(name).stream().map(found -> found.attribute(FORMAL_NAME));
    }

    private static String first(Stream<String> words) {
        return words.filter(found -> !found.isEmpty()).findFirst().orElse("");
    }
}
