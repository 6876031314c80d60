/** The parts of a report as they stand in a Word document. */
package org.scholion.report.docx.parts;
