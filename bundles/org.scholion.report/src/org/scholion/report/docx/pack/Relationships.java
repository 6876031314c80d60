package org.scholion.report.docx.pack;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part refers to. */
public final class Relationships {

    private static final String NONE = "<Relationships xmlns=\"" + WordNames.RELATIONSHIPS + "\"/>";

    private final String part;
    private final Document document;

    Relationships(String part, Document document) throws IOException {
        this.part = part;
        this.document = document == null ? PartXml.parse(NONE.getBytes(StandardCharsets.UTF_8)) : document;
    }

    /** The part that has them. */
    public String part() {
        return part;
    }

    public Document document() {
        return document;
    }

    public List<Element> all() {
        return PartXml.children(document.getDocumentElement());
    }

    /** The names of the parts that are referred to. */
    public List<String> targets() {
        return all().stream().filter(relation -> !isExternal(relation)).map(this::target).toList();
    }

    /** The name of the part of the first relationship of a kind, as in {@code styles}. */
    public Optional<String> target(String kind) {
        return all().stream().filter(relation -> isOf(relation, kind) && !isExternal(relation)).map(this::target)
                .findFirst();
    }

    /** Adds a relationship to a part, named from the root, unless there is one of this kind. */
    public String targetOrAdd(String kind, String name) {
        return target(kind).orElseGet(() -> {
            add(WordNames.relation(kind), "/" + name);
            return name;
        });
    }

    /** @return its identifier */
    public String add(String type, String target) {
        var taken = all().stream().map(relation -> relation.getAttribute("Id")).toList();
        int number = 1;
        while (taken.contains("part" + number)) {
            number++;
        }
        var id = "part" + number;
        var relation = document.createElementNS(WordNames.RELATIONSHIPS, "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", type);
        relation.setAttribute("Target", target);
        document.getDocumentElement().appendChild(relation);
        return id;
    }

    /** The word, made longer where an identifier begins with it already. */
    public String freePrefix(String word) {
        var taken = all().stream().map(relation -> relation.getAttribute("Id")).toList();
        var prefix = word;
        for (boolean free = false; !free;) {
            var candidate = prefix;
            free = taken.stream().noneMatch(id -> id.startsWith(candidate));
            prefix += free ? "" : "x";
        }
        return prefix;
    }

    public static boolean isExternal(Element relation) {
        return relation.getAttribute("TargetMode").equals("External");
    }

    /** Whether a relationship is of a kind, as in {@code styles}. */
    public static boolean isOf(Element relation, String kind) {
        return relation.getAttribute("Type").endsWith("/" + kind);
    }

    /** The name of the part to which a relationship leads. */
    public String target(Element relation) {
        var base = part.isEmpty() ? "/" : "/" + part;
        try {
            return URI.create(base).resolve(relation.getAttribute("Target")).getPath().substring(1);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notAName) { // nothing has such a name
            return relation.getAttribute("Target");
        }
    }
}
