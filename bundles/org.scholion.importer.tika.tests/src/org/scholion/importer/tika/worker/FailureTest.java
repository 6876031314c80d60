package org.scholion.importer.tika.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.importer.tika.protocol.Outcome;
import org.xml.sax.SAXParseException;

class FailureTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "Truncated archive; it ends early",
            "Unexpected end of ZLIB input stream; it ends early", "Invalid CRC of block 7; its checksum is wrong",
            "Missing root object specification in trailer.; the list of its pages is missing",
            "Element type \"w:p\" must be followed by either attribute specifications; its XML is not well-formed",
            "Can't read content types part !; parts that belong to it are missing",
            "The central directory is empty; its index is wrong",
            "Index 7 out of bounds for length 3; ''", "@3f5c; ''", "0x7fe3 at org.example.Parser.read; ''" })
    void wordsOfAParserBecomeThoseOfAnAnalystOrNone(String message, String words) {
        var failure = Failure.of(new TikaException("Unexpected RuntimeException", new IOException(message)));
        assertThat(failure).isEqualTo(new Failure(Outcome.DAMAGED, words));
    }

    @Test
    void causeSaysMoreThanWhatIsAroundIt() {
        assertThat(Failure.of(new TikaException("Error parsing the header", new EOFException())).detail())
                .isEqualTo("it ends early");
        assertThat(Failure.of(new TikaException("failed", new SAXParseException(null, null))).detail())
                .isEqualTo("its XML is not well-formed");
        assertThat(Failure.of(new NullPointerException())).isEqualTo(new Failure(Outcome.DAMAGED, ""));
    }

    @Test
    void passwordsDeniedFilesAndUnknownPackingsAreNoDamage() {
        assertThat(Failure.of(new EncryptedDocumentException("x")).outcome()).isEqualTo(Outcome.ENCRYPTED);
        assertThat(Failure.of(new AccessDeniedException("/secret/file")))
                .isEqualTo(new Failure(Outcome.UNREADABLE, "access is denied"));
        assertThat(Failure.of(new IOException("Unsupported compression method 98")).outcome())
                .isEqualTo(Outcome.UNSUPPORTED);
    }
}
