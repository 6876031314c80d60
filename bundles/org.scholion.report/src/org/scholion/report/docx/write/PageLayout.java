package org.scholion.report.docx.write;

/**
 * The pages of a section.
 *
 * @param width of the text on an upright page, in twentieths of a point
 * @param landscapeWidth of the text on a page turned by 90 degrees
 * @param height of the text on an upright page
 * @param upright properties of a section of upright pages that follows others, as XML
 * @param landscape properties of a section of turned pages, as XML
 * @param first properties of the first section of the report, as XML
 */
public record PageLayout(int width, int landscapeWidth, int height, String upright, String landscape, String first) {
}
