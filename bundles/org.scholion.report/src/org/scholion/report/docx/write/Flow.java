package org.scholion.report.docx.write;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the paragraphs, tables and sections of one part of a document in their order. */
public final class Flow implements Closeable {

    private final WordXml xml;
    private final StyleIds styles;
    private final PageLayout layout;
    private final Line line;
    private final List<Heading> headings = new ArrayList<>();
    private int ofSecondLevel;
    private boolean newPage;
    private int sections;
    private boolean landscape;

    public Flow(WordXml xml, StyleIds styles, PageLayout layout, ExternalLinks links, Bookmarks bookmarks) {
        this.xml = xml;
        this.styles = styles;
        this.layout = layout;
        this.line = new Line(xml, styles, links, bookmarks);
    }

    public void paragraph(Style style, String text) throws IOException {
        paragraph(ParagraphLook.of(style, text), Content.of(text));
    }

    public void paragraph(Style style, Content content) throws IOException {
        paragraph(ParagraphLook.of(style), content);
    }

    public void paragraph(ParagraphLook look, Content content) throws IOException {
        xml.open("p");
        properties(look);
        content.write(line);
        xml.end();
    }

    /** A heading, kept for the contents, with a bookmark where they can list it. */
    public void heading(int level, String text, Content content) throws IOException {
        var heading = new Heading(level, text, "heading_" + (headings.size() + 1));
        headings.add(heading);
        if (level == 2) {
            ofSecondLevel++;
        }
        var style = List.of(Style.HEADING_1, Style.HEADING_2, Style.HEADING_3).get(Math.clamp(level, 1, 3) - 1);
        var look = ParagraphLook.of(style, text);
        paragraph(newPage && headings.size() == 1 ? look.onNewPage() : look,
                level == 1 || level == 2 && ofSecondLevel <= Heading.MOST_OF_SECOND_LEVEL
                        ? line -> line.bookmark(heading.bookmark(), content)
                        : content);
    }

    public void heading(int level, String text) throws IOException {
        heading(level, text, Content.of(text));
    }

    /** Lets the first heading begin a page. */
    public void beginOnNewPage() {
        newPage = true;
    }

    public List<Heading> headings() {
        return headings;
    }

    /**
     * A table; the rows are written to it and ended by {@link TableRows#end}.
     *
     * @param continued the caption where a long table goes on in another one
     */
    public TableRows table(WordTable table, Content continued) throws IOException {
        return new TableRows(this, table, width(), continued);
    }

    /** A line between two thoughts. */
    public void rule() throws IOException {
        xml.open("p").open("pPr");
        xml.value("pStyle", styles.of(Style.BODY));
        xml.open("pBdr").empty("bottom", "val", "single", "sz", "4", "space", "1", "color", "A6A6A6").end();
        xml.end().end();
    }

    /** The width of the text on the current pages, in twentieths of a point. */
    public int width() {
        return landscape ? layout.landscapeWidth() : layout.width();
    }

    public PageLayout layout() {
        return layout;
    }

    /** Turns the pages from here on; nothing happens where they are as wanted. */
    public void turn(boolean toLandscape) throws IOException {
        if (landscape == toLandscape) {
            return;
        }
        xml.open("p").open("pPr");
        xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        xml.raw(sections == 0 ? layout.first() : landscape ? layout.landscape() : layout.upright());
        xml.end().end();
        sections++;
        landscape = toLandscape;
    }

    /** How many sections have ended in it. */
    public int sections() {
        return sections;
    }

    public boolean isLandscape() {
        return landscape;
    }

    public Line line() {
        return line;
    }

    public WordXml xml() {
        return xml;
    }

    String id(Style style) {
        return styles.of(style);
    }

    private void properties(ParagraphLook look) throws IOException {
        xml.open("pPr"); // the order of what follows is that of the standard
        xml.value("pStyle", styles.of(look.style()));
        if (look.newPage()) {
            xml.empty("pageBreakBefore");
        }
        if (look.numbering() != 0) {
            xml.open("numPr").value("ilvl", Integer.toString(look.level()))
                    .value("numId", Integer.toString(look.numbering())).end();
        }
        if (look.rightToLeft()) {
            xml.empty("bidi");
        }
        if (look.indent() != 0) {
            xml.empty("ind", "left", Integer.toString(look.indent()));
        }
        xml.end();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
