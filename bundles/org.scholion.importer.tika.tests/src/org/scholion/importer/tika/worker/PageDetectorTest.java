package org.scholion.importer.tika.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            a.html  | <!DOCTYPE html><html xmlns="https://www.w3.org/1999/xhtml">              | 1
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

    /** It says of pages what the detector for all documents says, though it does not ask. */
    @ParameterizedTest
    @ValueSource(strings = { "<html xmlns='http://www.w3.org/1999/xhtml' lang=\"de\">",
            "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
            " <!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n"
                    + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"de\" lang=\"de\" dir=\"ltr\" >",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html class='a b' xmlns:og=\"http://ogp.me/ns#\"\n"
                    + " xmlns=\"http://www.w3.org/1999/xhtml\">" })
    void knowsWhatBeginsAsXhtml(String text) throws Exception {
        assertThat(detected(text, detector)).isEqualTo(detected(text, everything()))
                .hasToString("application/xhtml+xml");
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!doctype html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">",
            "<HTML xmlns=\"http://www.w3.org/1999/xhtml\">", "<html xmlns=http://www.w3.org/1999/xhtml>",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"lang=\"de\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"de\" lang=\"de\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" og:x=\"y\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" title=\"A & B\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" hidden>", "<html xmlns:xml=\"http://www.w3.org/1999/xhtml\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:og=\"\">",
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:og=\"http://www.w3.org/2000/xmlns/\">",
            "<!DOCTYPE html><html lang=\"de\" xmlns=\"http://www.w3.org/TR/REC-html40\">" })
    void asksWhereThatIsNotClear(String text) throws Exception {
        assertThat(detected(text, detector)).isEqualTo(MediaType.TEXT_PLAIN);
        assertThat(asked).hasValue(1);
    }

    /** Their bytes are not all of the encoding that XML has where none is declared. */
    private static MediaType detected(String text, Detector detector) throws Exception {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "a.html");
        var page = text + "<head><title>\u00c4pfel</title></head>" + "<p>\u00dcber</p>".repeat(900);
        return detector.detect(new ByteArrayInputStream(page.getBytes(StandardCharsets.ISO_8859_1)), metadata);
    }

    private static Detector everything() {
        return MimeTypes.getDefaultMimeTypes();
    }
}
