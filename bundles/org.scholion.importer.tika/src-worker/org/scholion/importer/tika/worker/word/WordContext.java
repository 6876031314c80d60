package org.scholion.importer.tika.worker.word;

import org.scholion.importer.tika.worker.parts.OfficeSource;

/** What all stories of a Word document that is made of parts share. */
final class WordContext extends WordShared {

    final OfficeSource source;
    final WordStyles styles = new WordStyles();

    WordContext(OfficeSource source) {
        this.source = source;
    }
}
