package org.scholion.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings as bookmarks, nested like them. */
final class Bookmarks {

    private final Outline outline;
    private final Anchors anchors;

    Bookmarks(Outline outline, Anchors anchors) {
        this.outline = outline;
        this.anchors = anchors;
    }

    void addTo(PDDocument pdf) {
        var root = new PDDocumentOutline();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, root));
        for (var heading : outline.headings()) {
            anchors.place(heading.anchor()).ifPresent(place -> {
                while (open.peek().level() >= heading.level()) {
                    open.pop();
                }
                var item = new PDOutlineItem();
                item.setTitle(heading.words());
                item.getCOSObject().setItem(COSName.DEST, place.destination());
                open.peek().node().addLast(item);
                open.push(new Open(heading.level(), item));
            });
        }
        if (root.hasChildren()) {
            pdf.getDocumentCatalog().setDocumentOutline(root);
            pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }

    private record Open(int level, PDOutlineNode node) {
    }
}
