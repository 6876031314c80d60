package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the signs of each page; what is done with them is told by {@link #page}. */
abstract class PageReader extends PDFTextStripper {

    /** Scaled by a third and back again, a size is not quite what it was. */
    private static final double ROUNDING = .05;
    /** Text that is set askew, as watermarks are. */
    private static final int ASKEW = 1000;
    private static final double STRAIGHT = .03;

    private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
    private Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private final BulletShapes bullets = new BulletShapes();
    private PageLinks links;
    private boolean spaced;

    PageReader() {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
        bullets.listenTo(this);
    }

    /** Takes the signs of the next page. */
    abstract void page(PageGlyphs page) throws IOException;

    /** A page, counted from 1, could not be read to its end. */
    abstract void damaged(int number);

    @Override
    public void processPage(PDPage page) throws IOException {
        byDirection = new TreeMap<>();
        links = new PageLinks(page);
        bullets.clear();
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) { // what follows on other pages can be read all the same
            collect();
            damaged(getCurrentPageNo());
        }
        page(glyphs(page));
    }

    @Override
    protected void writePage() {
        collect();
    }

    private void collect() {
        for (var article : charactersByArticle) {
            article.forEach(this::collect);
            article.clear();
        }
    }

    private void collect(TextPosition position) {
        var text = position.getFont() instanceof PDType3Font ? Presentation.ofTex(position.getUnicode())
                : position.getUnicode();
        if (text == null || text.isBlank()) {
            spaced = true;
            return;
        }
        // its size "in pt" leaves out that the coordinates of the page may be scaled, as browsers do when they print
        double size = Math.floor(Math.abs(position.getYScale()) + ROUNDING);
        if (!Double.isFinite(position.getXDirAdj()) || !Double.isFinite(position.getYDirAdj())) {
            return;
        }
        int direction = direction(position);
        double[] place = direction <= 360
                ? new double[] { position.getXDirAdj(), position.getYDirAdj(), Math.max(0, position.getWidthDirAdj()) }
                : place(position);
        var glyph = new Glyph(Presentation.plain(text), place[0], place[1], place[2],
                size > .5 ? size : Math.max(1, position.getHeightDir()),
                position.getWidthOfSpace(), isBold(position.getFont()), spaced, links.target(position));
        spaced = false;
        byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
    }

    /** In degrees, or {@link #ASKEW} and the degrees. */
    private static int direction(TextPosition position) {
        var matrix = position.getTextMatrix();
        double along = Math.abs(matrix.getScaleX());
        double across = Math.abs(matrix.getShearY());
        boolean straight = Math.min(along, across) <= STRAIGHT * Math.max(along, across);
        return straight ? (int) position.getDir() : ASKEW + (int) Math.round(Math.toDegrees(angle(position)));
    }

    private static double angle(TextPosition position) {
        return Math.atan2(position.getTextMatrix().getShearY(), position.getTextMatrix().getScaleX());
    }

    /** Where a sign is on a page that is turned until its text is level, and how wide it is. */
    private static double[] place(TextPosition position) {
        double angle = angle(position);
        double x = position.getTextMatrix().getTranslateX();
        double y = position.getTextMatrix().getTranslateY();
        return new double[] { x * Math.cos(angle) + y * Math.sin(angle), x * Math.sin(angle) - y * Math.cos(angle),
                Math.abs(position.getWidthDirAdj() / Math.cos(angle)) };
    }

    private boolean isBold(PDFont font) {
        return font != null && bold.computeIfAbsent(font, BoldFonts::isBold);
    }

    private PageGlyphs glyphs(PDPage page) {
        var main = new ArrayList<Glyph>();
        int direction = 0;
        for (var entry : byDirection.entrySet()) {
            if (entry.getKey() <= 360 && entry.getValue().size() > main.size()) {
                direction = entry.getKey();
                main = new ArrayList<>(entry.getValue());
            }
        }
        var others = new HashMap<>(byDirection);
        others.remove(direction);
        boolean upright = (page.getRotation() + direction) % 180 == 0;
        var box = page.getCropBox();
        var marked = page.getRotation() == 0 && direction == 0
                ? bullets.with(main, box.getLowerLeftX(), box.getUpperRightY())
                : main;
        return new PageGlyphs(marked, List.copyOf(others.values()), upright ? box.getHeight() : box.getWidth(),
                main.isEmpty() && PagePictures.areLarge(page));
    }
}
