/** What word processors' documents say of their paragraphs and Tika's events leave out. */
package org.scholion.importer.tika.worker.office;
