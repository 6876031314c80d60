/** Reads the pages of a PDF as their author wrote them: columns in order, lines joined to paragraphs, running heads apart. */
package org.scholion.importer.tika.worker.pdf;
