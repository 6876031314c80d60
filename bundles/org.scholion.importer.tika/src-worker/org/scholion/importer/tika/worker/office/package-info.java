/**
 * The parsers of office documents: those that read the parts themselves, and those that add to Tika's events what these leave
 * out of the documents.
 */
package org.scholion.importer.tika.worker.office;
