/** The report as a PDF for print: pages, contents with page numbers, bookmarks, notes with links to the marked words. */
package org.scholion.report.pdf;
