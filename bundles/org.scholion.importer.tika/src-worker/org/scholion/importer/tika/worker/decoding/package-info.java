/** Which encoding the bytes of a document are in, and what they say in it. */
package org.scholion.importer.tika.worker.decoding;
