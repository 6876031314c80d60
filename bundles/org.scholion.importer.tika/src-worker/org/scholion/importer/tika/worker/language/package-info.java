/** In which language a text is written, told by its sequences of letters. */
package org.scholion.importer.tika.worker.language;
