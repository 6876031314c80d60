package org.scholion.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Stores the tree of tags that the renderer has made of some pages (ISO 32000-1, 14.7), without what says nothing: empty
 * elements, spans within what holds text itself, languages that are those around.
 */
final class TagTree {

    private static final String SPAN = "Span";
    /** Elements that may hold text, so that a span within them is not needed for it. */
    private static final Set<String> HOLD_TEXT = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", SPAN, "Link", "TD",
            "TH",
            "LBody", "Lbl", "Caption");
    private static final Set<String> SAY_NOTHING_EMPTY = Set.of(SPAN, "Div", "P", "Sect", "THead", "TBody", "TFoot");
    private static final COSName LANGUAGE = COSName.LANG;
    private static final List<COSName> OF_ITS_OWN = List.of(COSName.ALT, COSName.E, COSName.ACTUAL_TEXT, COSName.A);

    private final ObjectStore store;
    private final HeadingLevels levels;
    private final ToIntFunction<COSBase> pages;
    private final Map<COSBase, Integer> links;
    private final Map<Integer, List<Integer>> texts = new HashMap<>();
    private final Map<Integer, Integer> linked = new HashMap<>();

    /**
     * @param pages the index of a page among all pages
     * @param links the numbers of the links of the new pages
     */
    TagTree(ObjectStore store, HeadingLevels levels, ToIntFunction<COSBase> pages, Map<COSBase, Integer> links) {
        this.store = store;
        this.levels = levels;
        this.pages = pages;
        this.links = links;
    }

    /** Stores what is within an element, below another that is stored already; returns the numbers of its parts. */
    List<Integer> store(COSDictionary element, int parent) {
        var numbers = new ArrayList<Integer>();
        for (var kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S) && !isEmpty(inner)) {
                numbers.add(element(inner, parent, element.getString(LANGUAGE, "")));
            }
        }
        return numbers;
    }

    /** The elements of the texts on a page in their order; null where a text has none. */
    List<Integer> textsOf(int page) {
        return texts.getOrDefault(page, List.of());
    }

    /** The element of a link, or null. */
    Integer elementOf(int link) {
        return linked.get(link);
    }

    private int element(COSDictionary element, int parent, String language) {
        int number = store.next();
        var own = element.getString(LANGUAGE, language);
        var out = new Syntax().add("<</S/").add(type(element)).add("/P ").reference(parent);
        int page = page(element, -1);
        if (page >= 0) {
            out.add("/Pg ").page(page);
        }
        if (!own.equals(language)) {
            out.add("/Lang").add(element.getDictionaryObject(LANGUAGE));
        }
        for (var name : OF_ITS_OWN) {
            if (says(element, name)) {
                out.add(name).add(" ").add(element.getDictionaryObject(name));
            }
        }
        var kids = new Syntax();
        addKids(element, number, page, own, kids);
        store.add(number, kids.isEmpty() ? out.add(">>") : out.add("/K[").add(kids).add("]>>"));
        return number;
    }

    private String type(COSDictionary element) {
        var type = element.getNameAsString(COSName.S);
        return type.matches("H[1-6]") ? "H" + levels.of(type.charAt(1) - '0') : type;
    }

    /** @param owner the stored element that gets what is in this one, which may be one around it */
    private void addKids(COSDictionary element, int owner, int page, String language, Syntax out) {
        for (var kid : kids(element)) {
            if (kid instanceof COSInteger text) {
                addText(text.intValue(), page(element, page), owner, page, out);
            } else if (kid instanceof COSDictionary inner) {
                var type = inner.getNameAsString(COSName.TYPE, "");
                if (type.equals("MCR")) {
                    addText(inner.getInt(COSName.MCID), page(inner, page), owner, page, out);
                } else if (type.equals("OBJR")) {
                    addLink(dereferenced(inner.getItem(COSName.OBJ)), owner, out);
                } else if (isSpanWithin(element, inner, language)) {
                    addKids(inner, owner, page, language, out);
                } else if (!isEmpty(inner)) {
                    out.add(" ").reference(element(inner, owner, language));
                }
            }
        }
    }

    private void addText(int text, int page, int owner, int ownerPage, Syntax out) {
        if (page == ownerPage) {
            out.add(" " + text);
        } else {
            out.add("<</Type/MCR/Pg ").page(page).add("/MCID " + text + ">>");
        }
        var elements = texts.computeIfAbsent(page, p -> new ArrayList<>());
        while (elements.size() <= text) {
            elements.add(null);
        }
        elements.set(text, owner);
    }

    private void addLink(COSBase link, int owner, Syntax out) {
        var number = links.get(link);
        if (number != null) {
            out.link(number, pages.applyAsInt(((COSDictionary) link).getDictionaryObject(COSName.P)));
            linked.put(number, owner);
        }
    }

    private static boolean isSpanWithin(COSDictionary around, COSDictionary element, String language) {
        return SPAN.equals(element.getNameAsString(COSName.S)) && HOLD_TEXT.contains(around.getNameAsString(COSName.S))
                && element.getString(LANGUAGE, language).equals(language)
                && OF_ITS_OWN.stream().noneMatch(name -> says(element, name));
    }

    private static boolean isEmpty(COSDictionary element) {
        return SAY_NOTHING_EMPTY.contains(element.getNameAsString(COSName.S)) && OF_ITS_OWN.stream()
                .noneMatch(name -> says(element, name))
                && kids(element).stream().allMatch(
                        kid -> kid instanceof COSDictionary inner && inner.containsKey(COSName.S) && isEmpty(inner));
    }

    private static boolean says(COSDictionary element, COSName name) {
        return element.containsKey(name) && !(name != COSName.A && element.getString(name, "").isEmpty());
    }

    private int page(COSDictionary element, int other) {
        var page = element.getDictionaryObject(COSName.PG);
        return page == null ? other : pages.applyAsInt(page);
    }

    static List<COSBase> kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            var list = new ArrayList<COSBase>(array.size());
            array.forEach(kid -> list.add(dereferenced(kid)));
            return list;
        }
        return kids == null ? List.of() : List.of(kids);
    }

    private static COSBase dereferenced(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }
}
