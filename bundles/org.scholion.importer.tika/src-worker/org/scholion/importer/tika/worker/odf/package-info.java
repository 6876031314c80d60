/** What OpenDocument files hold, read from their own parts. */
package org.scholion.importer.tika.worker.odf;
