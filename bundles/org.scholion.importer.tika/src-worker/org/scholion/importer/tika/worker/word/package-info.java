/** What the files of word processors hold, read from their own parts. */
package org.scholion.importer.tika.worker.word;
