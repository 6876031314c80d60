package org.scholion.report.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The structure of a document for those who hear it (PDF/UA). The renderer makes a tree for each chunk; as objects of the
 * library the trees of all chunks would take more memory than all else. So each is stored in a file at once, with its
 * links, and what is in the file is written behind the rest of the document.
 */
final class Tags implements Closeable {

    private static final COSName PARENT_TREE_KEY = COSName.getPDFName("StructParents");

    private final PDDocument pdf;
    private final Anchors anchors;
    private final String language;
    private final ObjectStore store = new ObjectStore();
    private final HeadingLevels levels = new HeadingLevels();
    private final int root = store.next();
    private final int document = store.next();
    private final int parents = store.next();
    private final List<List<Integer>> parts = new ArrayList<>();
    private final List<Integer> parentLeaves = new ArrayList<>();
    private final Map<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<NumberedLinks> links = new ArrayList<>();
    private COSDictionary roles = new COSDictionary();
    private int nextKey;

    /** @param anchors which are complete when the document is written */
    Tags(PDDocument pdf, Anchors anchors, String language) throws IOException {
        this.pdf = pdf;
        this.anchors = anchors;
        this.language = language;
    }

    /** Takes the tree that the renderer has made of the pages that it added, and their links. */
    void take(List<PDPage> added) {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        pdf.getDocumentCatalog().setStructureTreeRoot(null);
        var linkNumbers = new IdentityHashMap<COSBase, Integer>();
        for (var page : added) {
            numbers.put(page.getCOSObject(), pages.size());
            pages.add(page.getCOSObject());
            var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                var link = (COSDictionary) annotations.getObject(i);
                link.setItem(COSName.P, page.getCOSObject());
                linkNumbers.put(link, store.next());
            }
        }
        var stored = new TagTree(store, levels, numbers::get, linkNumbers);
        if (tree == null) {
            parts.add(List.of());
        } else {
            roles = tree.getCOSObject().getCOSDictionary(COSName.ROLE_MAP);
            var top = (COSDictionary) TagTree.kids(tree.getCOSObject()).getFirst();
            top.setString(COSName.LANG, language);
            parts.add(stored.store(top, document));
        }
        storeParents(added, stored, linkNumbers);
    }

    /** The elements of texts and links by the numbers that pages and links have for them, as a leaf of their tree. */
    private void storeParents(List<PDPage> added, TagTree tree, Map<COSBase, Integer> linkNumbers) {
        int first = nextKey;
        var out = new Syntax();
        for (var page : added) {
            page.getCOSObject().setInt(PARENT_TREE_KEY, nextKey);
            out.add(" " + nextKey++ + "[");
            for (var element : tree.textsOf(numbers.get(page.getCOSObject()))) {
                out.add(element == null ? " null" : " " + element + " 0 R");
            }
            out.add("]");
            var annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            if (annotations == null) {
                continue;
            }
            var keys = new int[annotations.size()];
            for (int i = 0; i < keys.length; i++) {
                var element = tree.elementOf(linkNumbers.get(annotations.getObject(i)));
                keys[i] = element == null ? NumberedLinks.NO_KEY : nextKey;
                if (element != null) {
                    out.add(" " + nextKey++ + " " + element + " 0 R");
                }
            }
            links.add(new NumberedLinks(annotations, anchors, linkNumbers.get(annotations.getObject(0)), keys));
            page.getCOSObject().setItem(COSName.ANNOTS, links.getLast());
        }
        if (nextKey > first) {
            int leaf = store.next();
            store.add(leaf,
                    new Syntax().add("<</Limits[" + first + " " + (nextKey - 1) + "]/Nums[").add(out).add("]>>"));
            parentLeaves.add(leaf);
        }
    }

    /** What was taken last is read behind what was taken first. */
    void moveLastBehindFirst() {
        parts.add(1, parts.removeLast());
    }

    /** Writes the document with its tags. */
    void write(OutputStream out) throws IOException {
        var catalog = pdf.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new Reference(root));
        store.add(root, new Syntax().add("<</Type/StructTreeRoot/RoleMap").add(roles).add("/K ").reference(document)
                .add("/ParentTree ").reference(parents).add("/ParentTreeNextKey " + nextKey + ">>"));
        var kids = new Syntax();
        parts.forEach(part -> part.forEach(number -> kids.add(" ").reference(number)));
        store.add(document, new Syntax().add("<</S/Document/P ").reference(root).add("/Lang")
                .add(new COSString(language)).add("/K[").add(kids).add("]>>"));
        var leaves = new Syntax();
        parentLeaves.forEach(leaf -> leaves.add(" ").reference(leaf));
        store.add(parents, new Syntax().add("<</Kids[").add(leaves).add("]>>"));
        new TaggedWriter(out, store, pages, links).write(pdf);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
