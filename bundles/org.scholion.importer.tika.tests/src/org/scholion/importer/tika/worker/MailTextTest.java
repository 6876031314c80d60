package org.scholion.importer.tika.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.importer.tika.protocol.ContainerType;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageReader;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

class MailTextTest {

    @TempDir
    private Path folder;

    @Test
    void mailOfAStoreIsReadAsItWasWritten() throws Exception {
        var file = Files.write(folder.resolve("mail.eml"), mail().bytes());

        var said = read(file);

        assertThat(texts(said)).contains("Die Fähre legt ab.", "Zweiter Absatz.");
        assertThat(said).contains(Message.of(MessageType.PROPERTY, "TITLE", "Fähre nach Sundby"),
                Message.of(MessageType.PROPERTY, "BYLINE", "Jörg Lind"),
                Message.of(MessageType.PROPERTY, "PUBLISHED", "2026-03-04T08:00:00Z"));
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
        outer.attach("Bericht März.txt", "text/plain", null, "Der Bericht".getBytes(UTF_8));
        outer.attach("logo.png", "image/png", "logo@lind.example", new byte[] { 1, 2, 3 });
        outer.attachMail(inner.bytes());
        var file = Files.write(folder.resolve("mail.eml"), outer.bytes());
        var target = Files.createDirectories(folder.resolve("target"));

        var reply = new ByteArrayOutputStream();
        var writer = new MessageWriter(reply);
        new UnpackTask(Message.of(MessageType.UNPACK, file, target, 100, 1 << 20), new Reply(writer, 0), new Parsers())
                .run();
        writer.flush();

        assertThat(ContainerType.of(file)).contains(ContainerType.MAIL);
        assertThat(messages(reply)).extracting(message -> message.field(1)).containsExactly("Bericht März.txt",
                "mail.eml");
        assertThat(target.resolve("1.txt")).hasContent("Der Bericht");
        assertThat(ContainerType.of(target.resolve("2.eml"))).contains(ContainerType.MAIL);
    }

    @Test
    void headersCannotBeBrokenByWhatTheyHold() {
        var mail = new MailText();
        mail.header("Subject", "one\r\nBcc: two@lind.example");
        mail.address("From", "x\r\nBcc: y", "z@lind.example\r\nBcc: w");
        mail.body("text", "");

        assertThat(new String(mail.bytes(), UTF_8).lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    private static MailText mail() {
        var mail = new MailText();
        mail.address("From", "Jörg Lind", "joerg@lind.example");
        mail.address("To", "", "ana@ledger.example");
        mail.header("Subject", "Fähre nach Sundby");
        mail.header("Date", "Wed, 4 Mar 2026 08:00:00 GMT");
        mail.body("Die Fähre legt ab.\r\n\r\nZweiter Absatz.", "<p>Die Fähre legt ab.</p><p>Zweiter Absatz.</p>");
        return mail;
    }

    private static List<Message> read(Path file) throws Exception {
        var reply = new ByteArrayOutputStream();
        var writer = new MessageWriter(reply);
        var answer = new Reply(writer, 10_000);
        new DocumentTask(Message.of(MessageType.READ, file, 10_000, 10, 5, ""), answer, new Parsers(), new Languages())
                .run();
        answer.flush();
        return messages(reply);
    }

    private static String texts(List<Message> messages) {
        return messages.stream().filter(message -> message.type() == MessageType.TEXT)
                .map(message -> message.field(0)).collect(Collectors.joining("\n"));
    }

    private static List<Message> messages(ByteArrayOutputStream reply) throws Exception {
        var messages = new ArrayList<Message>();
        var reader = new MessageReader(new ByteArrayInputStream(reply.toByteArray()));
        try {
            while (true) {
                messages.add(reader.read());
            }
        } catch (EOFException e) {
            return messages;
        }
    }
}
