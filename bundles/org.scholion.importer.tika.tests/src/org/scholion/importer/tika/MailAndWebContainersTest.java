package org.scholion.importer.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;
import org.scholion.core.reading.UnpackedContainer.Origin;
import org.scholion.model.SegmentKind;

class MailAndWebContainersTest {

    private static final String MAIL = """
            From: Ana Ferro <ana@ledger.example>
            To: bo@ledger.example
            Subject: Pier report
            Date: Wed, 4 Mar 2026 08:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="m"

            --m
            Content-Type: text/plain

            The report is attached.
            --m
            Content-Type: text/plain; name="report.txt"
            Content-Disposition: attachment; filename="report.txt"

            Forty berths are open.
            --m
            Content-Type: text/x-vcard; name="ana.vcf"
            Content-Disposition: attachment; filename="ana.vcf"

            BEGIN:VCARD
            --m
            Content-Type: image/png
            Content-Disposition: attachment; filename="../../logo.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --m
            Content-Type: message/rfc822

            From: Bo Lind <bo@ledger.example>
            Subject: Earlier
            Content-Type: text/plain

            Please send the report.
            --m--
            """;

    @TempDir
    private Path folder;

    private Path target;
    private WorkerSession session;

    @BeforeEach
    void open() throws Exception {
        target = Files.createDirectories(folder.resolve("target"));
        session = Workers.open(folder, Workers.LIMITS, 1);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void documentsAttachedToAMailAreTakenOutAndNothingElseIs() throws Exception {
        var unpacked = unpack(Files.writeString(folder.resolve("mail"), MAIL));

        assertThat(unpacked.isDocument()).isTrue();
        assertThat(unpacked.problem()).isEmpty();
        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("report.txt", "mail.eml");
        assertThat(unpacked.entries().get(0).file()).content().contains("Forty berths are open.");
        var forwarded = Workers.read(session, unpacked.entries().get(1).file());
        assertThat(forwarded.properties().title()).isEqualTo("Earlier");
        assertThat(forwarded.text()).contains("Please send the report.");
    }

    @Test
    void mailReadWithoutItsAttachmentsNamesThem() throws Exception {
        var mail = Files.writeString(folder.resolve("mail.eml"), MAIL);

        var apart = session.read(mail, ReadingSession.MAIL_WITHOUT_ATTACHMENTS, new NullProgressMonitor());
        var whole = Workers.read(session, mail);

        assertThat(apart.text()).contains("The report is attached.", "Attachment: report.txt")
                .doesNotContain("Forty berths", "Please send");
        assertThat(apart.segments().getLast().kind()).isEqualTo(SegmentKind.BOILERPLATE);
        assertThat(apart.extraction().options())
                .contains(ReadingSession.CONTENT_TYPE_OPTION + ReadingSession.MAIL_WITHOUT_ATTACHMENTS);
        assertThat(whole.text()).contains("Forty berths are open.", "Please send the report.");
    }

    @Test
    void mailWithNothingAttachedIsNoContainer() throws Exception {
        var mail = Files.writeString(folder.resolve("plain.eml"), """
                From: Ana Ferro <ana@ledger.example>
                Subject: Pier
                Content-Type: multipart/mixed; boundary="m"

                --m
                Content-Type: text/plain

                Only text.
                --m--
                """);

        assertThat(session.unpack(mail, target, new NullProgressMonitor())).isEmpty();
    }

    @Test
    void webArchiveBecomesThePagesThatServersSent() throws Exception {
        var archive = new ByteArrayOutputStream();
        archive.write(record("warcinfo", "", "application/warc-fields", "software: test\r\n".getBytes(UTF_8)));
        archive.write(response("https://gazette.example/pier", "200 OK", "text/html; charset=windows-1252",
                "Content-Encoding: gzip\r\n", gzip("<title>Pier</title><p>Caf\u00e9s reopen at the pier.</p>"
                        .getBytes(ISO_8859_1))));
        archive.write(response("https://gazette.example/chunks.html?page=2", "200 OK", "text/html",
                "Transfer-Encoding: chunked\r\n",
                "17\r\n<title>Tug</title><p>A \r\n10\r\ntug is back.</p>\r\n0\r\n\r\n".getBytes(UTF_8)));
        archive.write(response("https://gazette.example/old", "301 Moved", "text/html", "", "moved".getBytes(UTF_8)));
        archive.write(response("https://gazette.example/gone", "404 Not Found", "text/html", "",
                "gone".getBytes(UTF_8)));
        archive.write(response("https://gazette.example/a.css", "200 OK", "text/css", "", "p {}".getBytes(UTF_8)));
        archive.write(response("https://gazette.example/a.png", "200 OK", "image/png", "", new byte[] { 1, 2 }));
        var file = Files.write(folder.resolve("crawl.warc.gz"), gzip(archive.toByteArray()));

        var unpacked = unpack(file);

        assertThat(unpacked.isDocument()).isFalse();
        assertThat(unpacked.problem()).isEmpty();
        assertThat(unpacked.entries()).extracting(Entry::path).containsExactly("gazette.example/pier.html",
                "gazette.example/chunks.html_page=2.html");
        assertThat(unpacked.entries()).extracting(Entry::origin).first().isEqualTo(new Origin(
                "https://gazette.example/pier", Instant.parse("2026-03-04T08:00:00Z"),
                "text/html; charset=windows-1252"));
        assertThat(unpacked.note()).isEqualTo("Passed over in it: 1 redirect, 1 answer without a page, "
                + "2 pictures, scripts and other parts of pages, 1 record about the archive.");
        var page = unpacked.entries().get(0);
        assertThat(session.read(page.file(), page.origin().contentType(), new NullProgressMonitor()).text())
                .contains("Caf\u00e9s reopen");
        assertThat(unpacked.entries().get(1).file()).hasContent("<title>Tug</title><p>A tug is back.</p>");
    }

    @Test
    void webArchiveThatEndsEarlyKeepsWhatIsWhole() throws Exception {
        var archive = new ByteArrayOutputStream();
        archive.write(response("https://gazette.example/one.html", "200 OK", "text/html", "",
                "<p>One.</p>".getBytes(UTF_8)));
        archive.write(response("https://gazette.example/two.html", "200 OK", "text/html", "",
                "<p>Two.</p>".repeat(500).getBytes(UTF_8)));
        var cut = Arrays.copyOf(archive.toByteArray(), archive.size() - 3000);

        var unpacked = unpack(Files.write(folder.resolve("cut.warc"), cut));

        assertThat(unpacked.entries()).extracting(Entry::path).contains("gazette.example/one.html");
        assertThat(unpacked.entries().get(0).file()).hasContent("<p>One.</p>");
        assertThat(unpacked.entries().get(1).error() + unpacked.problem()).isNotEmpty();
    }

    @Test
    void webArchiveWithoutPagesSaysWhatIsInIt() throws Exception {
        var file = Files.write(folder.resolve("style.warc"), response("https://gazette.example/a.css", "200 OK",
                "text/css", "", "p {}".getBytes(UTF_8)));

        var unpacked = unpack(file);

        assertThat(unpacked.entries()).isEmpty();
        assertThat(unpacked.note()).contains("1 picture, script or other part of a page");
    }

    @Test
    void outlookStoreThatIsDamagedSaysSo() throws Exception {
        var store = Files.write(folder.resolve("old.pst"), Arrays.copyOf("!BDN".getBytes(UTF_8), 4096));

        assertThat(session.unpack(store, target, new NullProgressMonitor())).isEmpty();
        assertThat(catchThrowable(() -> Workers.read(session, store)))
                .isInstanceOf(CoreException.class).hasMessageContaining("damaged");
    }

    private UnpackedContainer unpack(Path file) throws CoreException {
        return session.unpack(file, target, new NullProgressMonitor()).orElseThrow();
    }

    private static byte[] response(String address, String status, String type, String headers, byte[] body)
            throws IOException {
        var answer = new ByteArrayOutputStream();
        answer.write(("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers + "\r\n").getBytes(UTF_8));
        answer.write(body);
        return record("response", "WARC-Target-URI: " + address + "\r\n", "application/http; msgtype=response",
                answer.toByteArray());
    }

    private static byte[] record(String kind, String headers, String type, byte[] block) throws IOException {
        var record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: " + kind + "\r\n" + headers
                + "WARC-Date: 2026-03-04T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:6b9cf8ba-0000-4000-8000-00000000000"
                + block.length % 10 + ">\r\nContent-Type: " + type + "\r\nContent-Length: " + block.length
                + "\r\n\r\n").getBytes(UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(UTF_8));
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
