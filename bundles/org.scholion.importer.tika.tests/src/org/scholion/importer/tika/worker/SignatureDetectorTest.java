package org.scholion.importer.tika.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureDetectorTest {

    private static final String ZIP_HEADER = "PK\u0003\u0004" + "\u0014\u0000\u0000\u0000\b\u0000"
            + "\u0001".repeat(16) + "\u0013\u0000\u0000\u0000";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final SignatureDetector detector = new SignatureDetector(types);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-",
            textBlock = """
                            %PDF-1.7                     | a.pdf      | -                        | application/pdf
                            %PDF-1.7                     | a.docx     | text/html                | application/pdf
                            %PDF-1.7                     | a.ai       | -                        | application/illustrator
                            {\\rtf1\\ansi                | a.doc      | -                        | application/rtf
                            {\\rtf1\\ansi                | -          | text/rtf                 | application/rtf
                            PNG                          | -          | image/png                | image/png
                            PNG                          | a.apng     | -                        | image/png
                            JPEG                         | a          | image/pjpeg              | image/jpeg
                            ZIP [Content_Types].xml      | a.docx     | -                        | DOCX
                            ZIP [Content_Types].xml      | image1     | application/octet-stream | application/x-tika-ooxml
                            ZIP [Content_Types].xml      | a.zip      | -                        | application/zip
                    ZIP [Content_Types].xml      | a.docx     | application/zip          | DOCX
                    ZIP [Content_Types].xml      | -          | application/zip          | application/zip
                            ZIP mimetype                 | a.odt      | -                        | application/vnd.oasis.opendocument.text
                            ZIP other                    | a.docx     | -                        | DOCX
                            no signature                 | a.pdf      | -                        | text/plain
                            no signature                 | -          | -                        | text/plain
                            """)
    void whatIsKnownByItsFirstBytesIsWhatAllFormatsComparedWouldSay(String beginning, String name, String declared,
            String expected) throws Exception {
        var content = bytes(beginning);
        var metadata = new Metadata();
        if (name != null) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        if (declared != null) {
            metadata.set(Metadata.CONTENT_TYPE, declared);
        }
        var in = new ByteArrayInputStream(content);
        var found = detector.detect(in, metadata);
        assertThat(found).isEqualTo(types.detect(new ByteArrayInputStream(content), metadata));
        assertThat(found).hasToString(expected.equals("DOCX")
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : expected);
        assertThat(in.readAllBytes()).isEqualTo(content);
    }

    /** What an opened container is, whoever opened it says; its name may say more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OLE       | a.doc | application/msword
            OLE       | a     | application/x-tika-msoffice
            OLE       | a.pdf | application/x-tika-msoffice
            ZIP other | a.jar | application/java-archive
            ZIP other | a.doc | application/zip
            """)
    void ofAnOpenedContainerOnlyTheNameIsLookedAt(String beginning, String name, String expected) throws Exception {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = TikaInputStream.get(bytes(beginning))) {
            var compared = detector.detect(in, metadata);
            in.setOpenContainer("a container");
            assertThat(detector.detect(in, metadata)).isEqualTo(compared).hasToString(expected);
        }
    }

    private static byte[] bytes(String beginning) {
        var all = beginning.replaceFirst("^ZIP ", ZIP_HEADER).replaceFirst("^PNG$", "\u0089PNG\r\n\u001a\n")
                .replaceFirst("^OLE$", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")
                .replaceFirst("^JPEG$", "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF");
        return (all + " and so on".repeat(300)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
