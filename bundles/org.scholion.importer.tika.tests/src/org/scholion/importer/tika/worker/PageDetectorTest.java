package org.scholion.importer.tika.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDetectorTest {

    private String beginning = "";
    private final AtomicInteger asked = new AtomicInteger();
    private final PageDetector detector = new PageDetector((in, metadata) -> {
        asked.incrementAndGet();
        assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).startsWith(beginning);
        return MediaType.TEXT_PLAIN;
    });

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.html  | <!DOCTYPE html><html lang=en><head>                                      | 0
            a.HTM   | <HTML><head><meta charset=x>                                             | 0
            a.html  | <!doctype html><html xmlns:og="http://ogp.me/ns#" lang="de">             | 0
            a.xhtml | <!DOCTYPE html><html lang=en><head>                                      | 1
            a.html  | <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">               | 1
            a.html  | <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>      | 1
            a.html  | <?xml version="1.0"?><html>                                              | 1
            a.html  | From: <html>                                                             | 1
            a.html  | <!DOCTYPE html><head>                                                    | 1
            """)
    void onlyWhatIsClearlyAPageIsNotLookedAtMoreClosely(String name, String text, int looks) throws Exception {
        beginning = text;
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var in = new ByteArrayInputStream((text + "x".repeat(5000)).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(detector.detect(in, metadata)).isEqualTo(looks == 0 ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN);
        assertThat(asked).hasValue(looks);
        assertThat(in.available()).isEqualTo(looks == 0 ? text.length() + 5000 : 0);
    }
}
