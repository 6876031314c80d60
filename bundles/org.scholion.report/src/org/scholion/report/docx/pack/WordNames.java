package org.scholion.report.docx.pack;

/** Names that Office Open XML (ECMA-376, transitional) fixes. */
public final class WordNames {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    public static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static final String CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/relationships/"
            + "metadata/core-properties";

    /** What a content type of a part of WordprocessingML begins with; {@code main+xml} and the like follows. */
    public static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordNames() {
    }

    /** The type of a relationship: {@code styles}, {@code hyperlink}. */
    public static String relation(String kind) {
        return R + "/" + kind;
    }
}
