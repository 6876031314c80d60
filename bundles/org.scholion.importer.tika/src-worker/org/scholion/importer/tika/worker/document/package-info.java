/** What every parser is given of the document that it reads, and how it hands on what it finds. */
package org.scholion.importer.tika.worker.document;
