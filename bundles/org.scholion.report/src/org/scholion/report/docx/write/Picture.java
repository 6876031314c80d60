package org.scholion.report.docx.write;

import org.scholion.core.report.content.VisibleText;
import org.scholion.report.docx.pack.WordNames;

/**
 * A picture in a line of text.
 *
 * @param number among the pictures of the document, from 1
 * @param description for those who cannot see it
 * @param image relationship of its pixels
 * @param drawing relationship of its lines, which Word prefers; empty where it has none
 * @param width in twentieths of a point
 * @param height in twentieths of a point
 */
public record Picture(int number, String title, String description, String image, String drawing, int width,
        int height) {

    private static final int EMU_PER_TWIP = 635;

    /** As WordprocessingML, without its run. */
    String markup() {
        var extent = " cx=\"" + (long) width * EMU_PER_TWIP + "\" cy=\"" + (long) height * EMU_PER_TWIP + "\"";
        var properties = " id=\"" + number + "\" name=\"" + attribute(title) + "\" descr=\"" + attribute(description)
                + "\"";
        return """
                <w:drawing><wp:inline xmlns:wp="%s" distT="0" distB="0" distL="0" distR="0"><wp:extent%s/>\
                <wp:docPr%s/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="%s" noChangeAspect="1"/>\
                </wp:cNvGraphicFramePr><a:graphic xmlns:a="%s"><a:graphicData uri="%s"><pic:pic xmlns:pic="%s">\
                <pic:nvPicPr><pic:cNvPr%s/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="%s">%s</a:blip>\
                <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext%s/>\
                </a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
                </a:graphic></wp:inline></w:drawing>""".formatted(WordNames.WP, extent, properties, WordNames.A,
                WordNames.A, WordNames.PIC, WordNames.PIC, properties, image, lines(), extent);
    }

    private String lines() {
        return drawing.isEmpty() ? "" : """
                <a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="%s" \
                r:embed="%s"/></a:ext></a:extLst>""".formatted(WordNames.SVG, drawing);
    }

    private static String attribute(String text) {
        return VisibleText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                .replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
