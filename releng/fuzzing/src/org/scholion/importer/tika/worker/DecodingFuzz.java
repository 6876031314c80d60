package org.scholion.importer.tika.worker;

import java.io.IOException;

import org.apache.tika.config.TikaConfig;
import org.scholion.importer.tika.worker.decoding.TextDecoding;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The encoding of texts and pages. */
class DecodingFuzz {

    private static final TikaConfig CONFIG = Pipeline.parsers().context().get(TikaConfig.class);

    @FuzzTest
    void decoding(byte[] bytes) throws IOException {
        boolean markup = bytes.length > 0 && bytes[0] % 2 == 0;
        TextDecoding.decode(bytes, markup, CONFIG.getEncodingDetector());
    }
}
