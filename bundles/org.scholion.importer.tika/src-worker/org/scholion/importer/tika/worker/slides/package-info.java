/** What presentations hold, read from their own parts. */
package org.scholion.importer.tika.worker.slides;
