/** Books, chapter by chapter. */
package org.scholion.importer.tika.worker.books;
