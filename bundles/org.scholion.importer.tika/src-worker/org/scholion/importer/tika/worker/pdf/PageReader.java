package org.scholion.importer.tika.worker.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.scholion.importer.tika.worker.tags.TagTree;

/** Collects the signs of each page; what is done with them is told by {@link #page}. */
abstract class PageReader extends PDFTextStripper {

    /** Scaled by a third and back again, a size is not quite what it was. */
    private static final double ROUNDING = .05;
    /** Text that is set askew, as watermarks are. */
    private static final int ASKEW = 1000;
    private static final double STRAIGHT = .03;
    /** A page of text has more; a stamp or the number of the page on a scan are fewer. */
    private static final int FEWEST_SIGNS = 60;
    private static final int RUNNING = 2 * ASKEW;

    private final Map<PDFont, FontLooks> fonts = new IdentityHashMap<>();
    private final TagTree tree;
    private final MarkedContent content;
    private final Overprints overprints = new Overprints();
    private PDFont lastFont;
    private FontLooks lastLooks;
    private Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    /** What the file says to run over the pages. */
    private final List<Glyph> running = new ArrayList<>();
    private final BulletShapes bullets = new BulletShapes();
    private final PagePictures pictures = new PagePictures(this);
    private PageLinks links;
    private boolean spaced;
    /** Where the sign before is. */
    private List<Glyph> last;

    /** @param tree of the document's tags, or {@code null} */
    PageReader(TagTree tree) {
        this.tree = tree;
        content = new MarkedContent(tree);
        setShouldSeparateByBeads(false);
        bullets.listenTo(this);
        addOperator(pictures);
    }

    /** Takes the signs of the next page. */
    abstract void page(PageGlyphs page) throws IOException;

    /** A page, counted from 1, could not be read to its end. */
    abstract void damaged(int number);

    @Override
    public void processPage(PDPage page) throws IOException {
        byDirection = new TreeMap<>();
        last = null;
        running.clear();
        links = new PageLinks(page);
        bullets.clear();
        pictures.clear();
        content.clear(page.getCOSObject());
        overprints.clear();
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) { // what follows on other pages can be read all the same
            damaged(getCurrentPageNo());
        }
        page(glyphs(page));
    }

    @Override
    protected void writePage() {
        // the signs were taken as they came
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        content.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        content.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        var outer = content.enter(form.getCOSObject());
        try {
            super.showForm(form);
        } finally {
            content.leave(outer);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        var outer = content.enter(form.getCOSObject());
        try {
            super.showTransparencyGroup(form);
        } finally {
            content.leave(outer);
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        var font = looks(position.getFont());
        var text = content.replacement();
        if (text == null) {
            text = font.text(position);
            if (!text.isBlank() && overprints.isOne(text, position)) {
                return;
            }
        }
        if (text.isEmpty()) {
            widen(position);
        } else if (text.isBlank()) {
            spaced = true;
        } else if (Double.isFinite(position.getXDirAdj()) && Double.isFinite(position.getYDirAdj())) {
            var plain = Presentation.plain(text);
            if (!plain.isEmpty()) {
                add(position, plain, font.isBold());
            }
        }
    }

    private void add(TextPosition position, String text, boolean bold) {
        // its size "in pt" leaves out that the coordinates of the page may be scaled, as browsers do when they print
        double size = Math.floor(Math.abs(position.getYScale()) + ROUNDING);
        int direction = direction(position);
        double[] place = direction <= 360
                ? new double[] { position.getXDirAdj(), position.getYDirAdj(), Math.max(0, position.getWidthDirAdj()) }
                : place(position);
        last = content.isRunning() && direction <= 360 ? running
                : byDirection.computeIfAbsent(direction, d -> new ArrayList<>());
        last.add(new Glyph(text, place[0], place[1], place[2],
                size > .5 ? size : Math.max(1, position.getHeightDir()),
                position.getWidthOfSpace(), bold, spaced, links.target(position), content.mark()));
        spaced = false;
    }

    /** Several shapes make up one sign, or what it stands for: it is where they are. */
    private void widen(TextPosition position) {
        var sign = last == null ? null : last.get(last.size() - 1);
        if (sign != null && direction(position) <= 360
                && Math.abs(position.getYDirAdj() - sign.y()) <= sign.size()) {
            double left = Math.min(sign.x(), position.getXDirAdj());
            double right = Math.max(sign.right(), position.getXDirAdj() + Math.max(0, position.getWidthDirAdj()));
            last.set(last.size() - 1, sign.at(left, right));
        }
    }

    private FontLooks looks(PDFont font) {
        if (font != lastFont || lastLooks == null) {
            lastFont = font;
            lastLooks = fonts.computeIfAbsent(font, FontLooks::new);
        }
        return lastLooks;
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

    private PageGlyphs.Picture picture(PDPage page, int signs) {
        if (signs == 0 && PagePictures.areLarge(page)) {
            return PageGlyphs.Picture.ALL;
        }
        return signs > 0 && signs < FEWEST_SIGNS && pictures.cover(page) ? PageGlyphs.Picture.NEARLY_ALL
                : PageGlyphs.Picture.NONE;
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
        if (running.size() < main.size()) {
            others.put(RUNNING, List.copyOf(running));
        } else { // not all that is said is true
            main.addAll(running);
        }
        var box = page.getCropBox();
        boolean upright = (page.getRotation() + direction) % 180 == 0;
        double height = upright ? box.getHeight() : box.getWidth();
        if (direction == 0 && VerticalText.is(main)) {
            double width = upright ? box.getWidth() : box.getHeight();
            var turned = new ArrayList<>(VerticalText.turned(main, width));
            var lying = others.remove(VerticalText.DIRECTION);
            turned.addAll(lying == null ? List.of() : lying);
            others.put(0, VerticalText.level(main));
            return new PageGlyphs(turned, List.copyOf(others.values()), width, PageGlyphs.Picture.NONE,
                    described(page));
        }
        var marked = page.getRotation() == 0 && direction == 0
                ? bullets.with(main, box.getLowerLeftX(), box.getUpperRightY())
                : main;
        return new PageGlyphs(marked, List.copyOf(others.values()), height, picture(page, main.size()),
                described(page));
    }

    private List<TagTree.Picture> described(PDPage page) {
        return tree == null ? List.of() : tree.pictures(page.getCOSObject());
    }
}
