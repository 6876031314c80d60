package org.scholion.report.docx.write;

import java.io.IOException;

import org.scholion.report.docx.write.Stretch.Script;

/** Writes what stands in paragraphs: words in their looks and languages, links, fields. */
public final class Line {

    private static final char POP_DIRECTION = '\u202C';
    private static final char POP_ISOLATE = '\u2069';

    private final WordXml xml;
    private final StyleIds styles;
    private final ExternalLinks links;
    private final Bookmarks bookmarks;

    Line(WordXml xml, StyleIds styles, ExternalLinks links, Bookmarks bookmarks) {
        this.xml = xml;
        this.styles = styles;
        this.links = links;
        this.bookmarks = bookmarks;
    }

    public Line say(String text) throws IOException {
        return say(text, WordLook.PLAIN);
    }

    public Line say(String text, WordLook look) throws IOException {
        return say(text, look, "");
    }

    /** @param language BCP 47, or empty for that of the document */
    public Line say(String text, WordLook look, String language) throws IOException {
        for (var stretch : Stretch.of(text)) {
            xml.open("r");
            properties(look, stretch.script(), language);
            xml.text(stretch.text()).end();
        }
        return this;
    }

    /** Ends what characters of the text have begun that turn the direction of all that follows in the paragraph. */
    public Line isolate(String text) throws IOException {
        var open = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '\u202A' && c <= '\u202E' && c != POP_DIRECTION) {
                open.append(POP_DIRECTION);
            } else if (c >= '\u2066' && c <= '\u2068') {
                open.append(POP_ISOLATE);
            } else if (!open.isEmpty() && c == open.charAt(open.length() - 1)) {
                open.setLength(open.length() - 1);
            }
        }
        if (!open.isEmpty()) {
            xml.open("r").text(open.reverse().toString()).end();
        }
        return this;
    }

    public Line lineBreak() throws IOException {
        xml.open("r").empty("br").end();
        return this;
    }

    public Line picture(Picture picture) throws IOException {
        xml.open("r").raw(picture.markup());
        xml.end();
        return this;
    }

    public Line pageBreak() throws IOException {
        xml.open("r").empty("br", "type", "page").end();
        return this;
    }

    public Line tab() throws IOException {
        xml.open("r").empty("tab").end();
        return this;
    }

    /** Words that lead to an address outside of the document; the words alone where Word takes no such address. */
    public Line external(String address, Content words) throws IOException {
        var id = links.of(address);
        if (id.isEmpty()) {
            words.write(this);
            return this;
        }
        xml.open("hyperlink").relation("id", id);
        words.write(this);
        xml.end();
        return this;
    }

    /** Words that lead to a bookmark; the words alone where the name is empty. */
    public Line internal(String bookmark, Content words) throws IOException {
        if (bookmark.isEmpty()) {
            words.write(this);
            return this;
        }
        xml.open("hyperlink", "anchor", bookmark, "history", "1");
        words.write(this);
        xml.end();
        return this;
    }

    /** Words to which links lead. */
    public Line bookmark(String name, Content words) throws IOException {
        int id = beginBookmark(name);
        words.write(this);
        return endBookmark(id);
    }

    public int beginBookmark(String name) throws IOException {
        int id = bookmarks.next();
        xml.empty("bookmarkStart", "id", Integer.toString(id), "name", name);
        return id;
    }

    public Line endBookmark(int id) throws IOException {
        xml.empty("bookmarkEnd", "id", Integer.toString(id));
        return this;
    }

    /** A field with what Word shows of it until it works it out itself. */
    public Line field(String code, String result, WordLook look) throws IOException {
        xml.open("fldSimple", "instr", " " + code + " ");
        say(result, look);
        xml.end();
        return this;
    }

    /** The beginning, middle or end of a field. */
    public Line fieldCharacter(String type, WordLook look) throws IOException {
        xml.open("r");
        properties(look, Script.BASE, "");
        xml.empty("fldChar", "fldCharType", type).end();
        return this;
    }

    /** The code of a field between its beginning and its middle. */
    public Line fieldCode(String code) throws IOException {
        xml.open("r").instruction(" " + code + " ").end();
        return this;
    }

    /** The sign of a footnote in the text. */
    public Line footnote(int id) throws IOException {
        xml.open("r");
        properties(WordLook.of(Style.FOOTNOTE_REFERENCE), Script.BASE, "");
        xml.empty("footnoteReference", "id", Integer.toString(id)).end();
        return this;
    }

    /** The sign of a footnote at its own beginning. */
    public Line footnoteSign() throws IOException {
        xml.open("r");
        properties(WordLook.of(Style.FOOTNOTE_REFERENCE), Script.BASE, "");
        xml.empty("footnoteRef").end();
        return this;
    }

    WordXml xml() {
        return xml;
    }

    private void properties(WordLook look, Script script, String language) throws IOException {
        var tag = WordLanguage.of(language, script);
        if (look.isPlain() && script == Script.BASE && tag.isEmpty()) {
            return;
        }
        xml.open("rPr"); // the order of what follows is that of the standard
        if (look.style() != Style.PLAIN) {
            xml.value("rStyle", styles.of(look.style()));
        }
        if (script == Script.EAST_ASIAN) {
            xml.empty("rFonts", "hint", "eastAsia");
        }
        if (look.bold()) {
            xml.empty("b").empty("bCs");
        }
        if (look.italic()) {
            xml.empty("i").empty("iCs");
        }
        if (look.struck()) {
            xml.empty("strike");
        }
        if (!look.shade().isEmpty()) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", look.shade());
        }
        if (script == Script.RIGHT_TO_LEFT) {
            xml.empty("rtl");
        }
        if (!tag.isEmpty()) {
            xml.empty("lang", attribute(script), tag);
        }
        xml.end();
    }

    private static String attribute(Script script) {
        return switch (script) {
            case EAST_ASIAN -> "eastAsia";
            case RIGHT_TO_LEFT -> "bidi";
            default -> "val";
        };
    }
}
