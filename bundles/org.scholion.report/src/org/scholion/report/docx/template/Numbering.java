package org.scholion.report.docx.template;

import java.util.List;

import org.scholion.report.docx.pack.PartXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a document, to which those of the product and one for each numbered list of the text are added. */
public final class Numbering {

    /** Of the numbered list in the product's template. */
    private static final String PRODUCT_NUMBERS = "2";

    private final Document own;
    private final Document product;
    private String numbers = "";

    Numbering(Document own, Document product) {
        this.own = own;
        this.product = product;
    }

    Document document() {
        return own;
    }

    /**
     * A new list.
     *
     * @param start its first number
     * @param depth at which its items stand, from 0
     * @return its number in the document
     */
    public int list(int start, int depth) {
        if (numbers.isEmpty()) {
            numbers = abstractOf(own, Integer.toString(adopt(PRODUCT_NUMBERS)));
        }
        var list = add(numbers);
        for (int level = 0; level < 9; level++) {
            var override = PartXml.append(list, "lvlOverride", "ilvl", Integer.toString(level));
            PartXml.append(override, "startOverride", "val", Integer.toString(level == depth ? start : 1));
        }
        return Integer.parseInt(PartXml.attribute(list, "numId"));
    }

    /** Takes over a list of the product. @return its number here */
    int adopt(String productList) {
        var wanted = abstractOf(product, productList);
        var source = PartXml.children(product.getDocumentElement(), "abstractNum").stream()
                .filter(list -> PartXml.attribute(list, "abstractNumId").equals(wanted)).findFirst().orElseThrow();
        var copy = (Element) own.importNode(source, true);
        var id = Integer.toString(next("abstractNum", "abstractNumId"));
        copy.setAttributeNS(source.getNamespaceURI(), "w:abstractNumId", id);
        var lists = PartXml.children(own.getDocumentElement(), "num");
        own.getDocumentElement().insertBefore(copy, lists.isEmpty() ? end() : lists.getFirst());
        return Integer.parseInt(PartXml.attribute(add(id), "numId"));
    }

    private Element add(String abstractId) {
        var list = PartXml.create(own, "num", "numId", Integer.toString(next("num", "numId")));
        PartXml.append(list, "abstractNumId", "val", abstractId);
        own.getDocumentElement().insertBefore(list, end());
        return list;
    }

    /** What must stay behind all lists, or null. */
    private Element end() {
        return PartXml.child(own.getDocumentElement(), "numIdMacAtCleanup").orElse(null);
    }

    private int next(String name, String attribute) {
        return 1 + numbers(PartXml.children(own.getDocumentElement(), name), attribute);
    }

    private static int numbers(List<Element> elements, String attribute) {
        return elements.stream().map(element -> PartXml.attribute(element, attribute))
                .filter(id -> id.matches("\\d{1,9}")).mapToInt(Integer::parseInt).max().orElse(0);
    }

    private static String abstractOf(Document document, String list) {
        return PartXml.children(document.getDocumentElement(), "num").stream()
                .filter(num -> PartXml.attribute(num, "numId").equals(list))
                .map(num -> PartXml.value(num, "abstractNumId")).findFirst().orElseThrow();
    }
}
