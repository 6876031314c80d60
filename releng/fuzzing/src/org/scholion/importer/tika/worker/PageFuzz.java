package org.scholion.importer.tika.worker;

import org.scholion.importer.tika.worker.page.HtmlParser;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Pages: the markup, the main content, the metadata. */
class PageFuzz {

    @FuzzTest
    void page(byte[] bytes) {
        Pipeline.read(new HtmlParser(), "text/html", bytes);
    }
}
