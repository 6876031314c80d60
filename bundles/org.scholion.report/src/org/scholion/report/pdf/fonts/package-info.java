/** Fonts of a PDF: those that come along, those of the machine, and which of them shows which character. */
package org.scholion.report.pdf.fonts;
