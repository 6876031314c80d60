package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.scholion.importer.tika.worker.tags.TagReader;
import org.scholion.importer.tika.worker.tags.TagTree;
import org.xml.sax.SAXException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Trees of tags of any shape over signs anywhere on pages: none that is text is lost, none is told twice. */
class TagsFuzz {

    private static final String[] TYPES = { "Document", "Sect", "Div", "NonStruct", "P", "P", "H1", "H2", "H", "Title",
            "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "Caption", "Figure", "BlockQuote", "Note",
            "TOC", "TOCI", "Span", "Link", "Artifact", "Formula", "Story", "" };
    private static final int PAGES = 3;
    private static final int MARKS = 40;

    @FuzzTest
    void tags(FuzzedDataProvider data) throws IOException, SAXException {
        var contents = new ArrayList<COSDictionary>();
        int pages = data.consumeInt(1, PAGES);
        for (int i = 0; i < pages; i++) {
            contents.add(new COSDictionary());
        }
        var tree = tree(data, contents);
        var layout = new LayoutFuzz();
        var told = new LayoutFuzz.Told();
        var document = new Document(told, tree);
        for (var content : contents) {
            document.add(marked(layout.page(data), tree, content, data));
            if (data.consumeBoolean()) {
                document.tell(false);
            }
        }
        document.tell(true);
        told.check(layout.expected);
    }

    private static TagTree tree(FuzzedDataProvider data, List<COSDictionary> contents) throws IOException {
        try (var pdf = new PDDocument()) {
            var root = new COSDictionary();
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
            var elements = new ArrayList<>(List.of(root));
            int steps = data.consumeInt(0, 150);
            for (int i = 0; i < steps; i++) {
                grow(data, elements, contents);
            }
            return TagReader.read(pdf);
        }
    }

    private static void grow(FuzzedDataProvider data, List<COSDictionary> elements, List<COSDictionary> contents) {
        // mostly to one of the last: deep trees in order
        var parent = elements.get(Math.max(0, elements.size() - 1 - data.consumeInt(0, 3)));
        var kids = parent.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            parent.setItem(COSName.K, kids);
        }
        switch (data.consumeInt(0, 9)) {
            case 0 -> kids.add(data.pickValue(elements)); // may be around itself
            case 1 -> parent.setItem(COSName.PG, data.pickValue(contents));
            case 2, 3, 4 -> kids.add(COSInteger.get(data.consumeInt(-1, MARKS)));
            case 5 -> {
                var reference = new COSDictionary();
                reference.setInt(COSName.MCID, data.consumeInt(0, MARKS));
                reference.setItem(COSName.PG, data.pickValue(contents));
                kids.add(reference);
            }
            case 6 -> {
                var attributes = new COSDictionary();
                attributes.setInt("ColSpan", data.consumeInt(-1, 300));
                attributes.setInt("RowSpan", data.consumeInt(-1, 300));
                parent.setItem(COSName.A, attributes);
            }
            default -> {
                var element = new COSDictionary();
                element.setName(COSName.S, data.pickValue(TYPES));
                element.setItem(COSName.PG, data.pickValue(contents));
                kids.add(element);
                elements.add(element);
            }
        }
    }

    /** The page with signs that belong to marks of its own, some to none, some to what is no text. */
    private static PageGlyphs marked(PageGlyphs page, TagTree tree, COSDictionary content, FuzzedDataProvider data) {
        var marks = tree == null ? List.<Integer>of() : List.copyOf(tree.marks(content).values());
        var main = marked(page.glyphs(), marks, data);
        var aside = page.aside().stream().map(group -> marked(group, marks, data)).toList();
        return new PageGlyphs(main, aside, page.height(), page.picture(), List.of());
    }

    private static List<Glyph> marked(List<Glyph> glyphs, List<Integer> marks, FuzzedDataProvider data) {
        var marked = new ArrayList<Glyph>();
        int mark = marks.isEmpty() ? Glyph.UNMARKED : marks.get(0);
        for (int i = 0; i < glyphs.size(); i++) {
            if (i % 8 == 0 && !marks.isEmpty() && data.consumeBoolean()) {
                int choice = data.consumeInt(0, marks.size() + 1);
                mark = choice < marks.size() ? marks.get(choice)
                        : choice == marks.size() ? Glyph.UNMARKED : Glyph.ARTIFACT;
            }
            var glyph = glyphs.get(i);
            marked.add(new Glyph(glyph.text(), glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.space(),
                    glyph.bold(), glyph.spaced(), glyph.target(), mark));
        }
        return marked;
    }
}
