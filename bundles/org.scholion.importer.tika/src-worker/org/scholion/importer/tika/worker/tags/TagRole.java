package org.scholion.importer.tika.worker.tags;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a tag says of the text in it: the types of structure of ISO 32000, as far as readers treat them differently. */
public enum TagRole {
    TITLE, HEADING, PARAGRAPH, LIST, ITEM, LABEL, BODY, TABLE, ROW, CELL, CAPTION, QUOTE, NOTE, CONTENTS, FIGURE,
    /** Is no block: its text belongs to the block around it. */
    INLINE,
    /** Says nothing of its text but that it belongs together. */
    CONTAINER,
    /** Is no part of the text. */
    ARTIFACT;

    private static final Map<String, TagRole> ROLES = new HashMap<>();

    static {
        put(TITLE, "Title");
        put(HEADING, "H", "H1", "H2", "H3", "H4", "H5", "H6");
        put(PARAGRAPH, "P");
        put(LIST, "L");
        put(ITEM, "LI");
        put(LABEL, "Lbl");
        put(BODY, "LBody");
        put(TABLE, "Table");
        put(ROW, "TR");
        put(CELL, "TH", "TD");
        put(CAPTION, "Caption");
        put(QUOTE, "BlockQuote");
        put(NOTE, "Note", "FENote");
        put(CONTENTS, "TOC", "TOCI");
        put(FIGURE, "Figure");
        put(INLINE, "Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP",
                "Warichu", "WT", "WP", "Em", "Strong", "Sub", "Formula", "Form");
        put(CONTAINER, "Document", "DocumentFragment", "Part", "Art", "Sect", "Div", "Aside", "Index", "NonStruct",
                "Private", "THead", "TBody", "TFoot");
        put(ARTIFACT, "Artifact");
    }

    private static void put(TagRole role, String... types) {
        for (var type : types) {
            ROLES.put(type, role);
        }
    }

    /** @return {@code null} for a type that is none of the standard's */
    static TagRole of(String type) {
        var role = ROLES.get(type);
        return role == null && level(type) > 0 ? HEADING : role;
    }

    /** Of {@code H1} and so on; 0 for others. */
    static int level(String type) {
        return type.length() == 2 && type.charAt(0) == 'H' && type.charAt(1) >= '1' && type.charAt(1) <= '9'
                ? type.charAt(1) - '0'
                : 0;
    }

    /** Whether the name of a type or style, which the standard maps to less, says that it is for the title of all. */
    static boolean isTitle(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        return name.equals("title") || name.equals("titel") || name.equals("titre");
    }
}
