package org.scholion.report.pdf;

import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The structure of a document for those who hear it (PDF/UA). The renderer makes a tree for each chunk, numbered from 0;
 * they are put together here. A long report has no tags: they would be larger than all the rest of it.
 */
final class Tags {

    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");
    private static final COSName STRUCT_PARENTS = COSName.getPDFName("StructParents");
    private static final COSName MARK_INFO = COSName.getPDFName("MarkInfo");
    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final PDDocument pdf;
    private final boolean kept;
    private final COSArray kids = new COSArray();
    private final COSArray parents = new COSArray();
    private COSDictionary root;
    private COSDictionary document;
    private int next;

    /** @param kept whether the document is to have tags */
    Tags(PDDocument pdf, boolean kept) {
        this.pdf = pdf;
        this.kept = kept;
    }

    /** Takes the tree that the renderer has made of the pages that it added. */
    void take(List<PDPage> pages) {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        pdf.getDocumentCatalog().setStructureTreeRoot(null);
        if (tree == null || !kept) {
            return;
        }
        if (root == null) {
            root = tree.getCOSObject();
            document = firstKid(root);
        }
        for (var kid : list(firstKid(tree.getCOSObject()).getDictionaryObject(COSName.K))) {
            ((COSDictionary) dereferenced(kid)).setItem(COSName.P, document);
            kids.add(kid);
        }
        takeParents(tree, pages);
    }

    private void takeParents(PDStructureTreeRoot tree, List<PDPage> pages) {
        var numbers = tree.getCOSObject().getCOSDictionary(PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.add(COSInteger.get(next + numbers.getInt(i)));
            parents.add(numbers.get(i + 1));
        }
        for (var page : pages) {
            shift(page.getCOSObject(), STRUCT_PARENTS);
            list(page.getCOSObject().getDictionaryObject(COSName.ANNOTS))
                    .forEach(link -> shift((COSDictionary) dereferenced(link), STRUCT_PARENT));
        }
        next += numbers.size() / 2;
    }

    private void shift(COSDictionary item, COSName key) {
        if (item.containsKey(key)) {
            item.setInt(key, next + item.getInt(key));
        }
    }

    /** Gives the document the tree of all its pages. */
    void finish() {
        if (root != null) {
            document.setItem(COSName.K, kids);
            var tree = new COSDictionary();
            tree.setItem(COSName.NUMS, parents);
            root.setItem(PARENT_TREE, tree);
            root.setInt(NEXT_KEY, next);
            pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
        } else {
            pdf.getDocumentCatalog().getCOSObject().removeItem(MARK_INFO); // the renderer says of any that it has tags
        }
    }

    private static COSDictionary firstKid(COSDictionary element) {
        return (COSDictionary) dereferenced(list(element.getDictionaryObject(COSName.K)).get(0));
    }

    private static COSArray list(COSBase base) {
        if (base instanceof COSArray array) {
            return array;
        }
        var list = new COSArray();
        if (base != null) {
            list.add(base);
        }
        return list;
    }

    private static COSBase dereferenced(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }
}
