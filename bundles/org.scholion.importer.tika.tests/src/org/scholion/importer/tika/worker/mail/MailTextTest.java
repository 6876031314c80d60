package org.scholion.importer.tika.worker.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.importer.tika.protocol.ContainerType;

class MailTextTest {

    @TempDir
    private Path folder;

    @Test
    void mailOfAStoreIsReadAsItWasWritten() throws Exception {
        assertThat(read(mail().bytes())).contains("Subject: F\u00e4hre nach Sundby",
                "From: J\u00f6rg Lind <joerg@lind.example>", "text/plain: Die F\u00e4hre legt ab.",
                "text/html: <p>Die F\u00e4hre legt ab.</p>");
    }

    @Test
    void sameMailGivesTheSameBytes() {
        assertThat(mail().bytes()).isEqualTo(mail().bytes());
    }

    @Test
    void attachmentsAndMailsInsideAreFoundAgain() throws Exception {
        var inner = mail();
        inner.attach("a.txt", "text/plain", "", "inside".getBytes(UTF_8));
        var outer = mail();
        outer.attach("Bericht M\u00e4rz.txt", "text/plain", null, "Der Bericht".getBytes(UTF_8));
        outer.attachMail(inner.bytes());

        var read = read(outer.bytes());

        assertThat(read).contains("Content-Disposition: attachment; filename=\"Bericht M\u00e4rz.txt\"",
                "text/plain: Der Bericht", "text/plain: inside");
        assertThat(ContainerType.of(Files.write(folder.resolve("outer"), outer.bytes())))
                .contains(ContainerType.MAIL);
    }

    @Test
    void headersCannotBeBrokenByWhatTheyHold() {
        var mail = new MailText();
        mail.header("Subject", "one\r\nBcc: two@lind.example");
        mail.address("From", "x\r\nBcc: y", "z@lind.example\r\nBcc: w");
        mail.body("text", "", "");

        assertThat(new String(mail.bytes(), UTF_8).lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void richTextIsTheBodyOnlyWhereThereIsNoOther() throws Exception {
        var rich = new MailText();
        rich.body("", "", "{\\rtf1 The ferry leaves.}");
        assertThat(read(rich.bytes())).contains("text/rtf: {\\rtf1 The ferry leaves.}");
        var both = new MailText();
        both.body("The ferry leaves.", "", "{\\rtf1 The ferry leaves.}");
        assertThat(read(both.bytes())).contains("text/plain: The ferry leaves.")
                .noneMatch(part -> part.contains("rtf"));
    }

    private static MailText mail() {
        var mail = new MailText();
        mail.address("From", "J\u00f6rg Lind", "joerg@lind.example");
        mail.address("To", "", "ana@ledger.example");
        mail.header("Subject", "F\u00e4hre nach Sundby");
        mail.body("Die F\u00e4hre legt ab.", "<p>Die F\u00e4hre legt ab.</p>", "");
        return mail;
    }

    /** Headers, and bodies with their types. */
    private static List<String> read(byte[] mail) throws Exception {
        var read = new ArrayList<String>();
        var tokens = new MimeTokenStream();
        tokens.parse(new ByteArrayInputStream(mail));
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            if (state == EntityState.T_FIELD) {
                read.add(tokens.getField().getName() + ": " + DecoderUtil
                        .decodeEncodedWords(tokens.getField().getBody().strip(), DecodeMonitor.SILENT));
            } else if (state == EntityState.T_BODY) {
                read.add(tokens.getBodyDescriptor().getMimeType() + ": "
                        + new String(tokens.getDecodedInputStream().readAllBytes(), UTF_8));
            }
        }
        return read;
    }
}
