package org.scholion.importer.tika.worker;

import org.scholion.importer.tika.worker.text.TextParser;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Plain text: headline, paragraphs, quoted replies, signatures and advertising at the end. */
class TextFuzz {

    @FuzzTest
    void text(byte[] bytes) {
        Pipeline.read(new TextParser(), "text/plain", bytes);
    }
}
