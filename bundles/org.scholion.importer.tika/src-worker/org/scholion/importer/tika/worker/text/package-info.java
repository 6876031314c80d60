/** Plain texts: paragraphs, headings, mails, verse and transcripts told by how they are set. */
package org.scholion.importer.tika.worker.text;
