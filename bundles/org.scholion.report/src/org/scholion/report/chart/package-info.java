/**
 * Charts of a report, painted once as a drawing of few kinds of marks. A drawing becomes SVG where a format shows vectors,
 * and is painted by Java 2D where it does not (images) or has a Graphics2D of its own (PDF).
 *
 * The drawing is our own because the libraries at hand do not fit: the SVG export of XChart fails, Batik is larger than
 * all that a report needs, and jsvg sets right-to-left text letter by letter in the wrong order.
 */
package org.scholion.report.chart;
