package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ReadingSession;

import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;

/** Documents that are not damaged and that no password opens. Those in the folder "sealed" were made by OpenSSL. */
class SealedDocumentsTest extends SessionTest {

    private static final String SENTENCE = "The harbour of Nordhaven reopens on Wednesday.";
    private static final int SMALLEST_PART = 1 << 16;

    @Test
    void whatIsEncryptedForItsRecipientsSaysSo() throws Exception {
        var file = sealed("smime.p7m");
        assertThatThrownBy(() -> read(file))
                .hasMessage("this kind of document cannot be read: it is encrypted for its recipients (S/MIME)");
        assertThat(read(sealed("encrypted.eml")).extraction().warnings()).contains("\u201csmime.p7m\u201d inside the "
                + "document cannot be read: it is encrypted for its recipients (S/MIME).");
    }

    @ParameterizedTest
    @ValueSource(strings = { "signed.eml", "clear-signed.eml" })
    void signedMailIsReadLikeAnyOther(String name) throws Exception {
        var mail = read(sealed(name));
        assertThat(mail.text()).isEqualTo("Harbour reopens\n\n" + SENTENCE);
        assertThat(mail.extraction().warnings()).isEmpty();
    }

    @Test
    void whatIsAttachedToASignedMailIsTakenOutAsOfAnyMail() throws Exception {
        var mail = sealed("signed-attachment.eml");
        var unpacked = session.unpack(mail, Files.createTempDirectory(folder, "target"), new NullProgressMonitor())
                .orElseThrow();
        assertThat(unpacked.isDocument()).isTrue();
        assertThat(unpacked.entries()).extracting(entry -> entry.path()).containsExactly("berths.txt");
        assertThat(unpacked.entries().get(0).file()).hasContent("Forty berths are open.");

        var apart = session.read(mail, ReadingSession.MAIL_WITHOUT_ATTACHMENTS, new NullProgressMonitor());
        assertThat(apart.text()).isEqualTo("Harbour reopens\n\n" + SENTENCE + "\n\nAttachment: berths.txt");
        assertThat(read(mail).text()).contains(SENTENCE, "Forty berths are open.");
    }

    @Test
    void signedDocumentIsTheDocument() throws Exception {
        assertThat(read(sealed("contract.txt.p7m")).text()).isEqualTo(SENTENCE);
    }

    @Test
    void mailInOpenPgpShowsNoCipher() throws Exception {
        var mail = read(Samples.text(folder, "pgp.eml", """
                From: Mara Lind <mara@harbour.example>
                Subject: Harbour reopens
                MIME-Version: 1.0
                Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="cut"

                --cut
                Content-Type: application/pgp-encrypted

                Version: 1

                --cut
                Content-Type: application/octet-stream; name="encrypted.asc"

                -----BEGIN PGP MESSAGE-----

                hF4D0Xb4kTzGm2YSAQdAnRkqz5bY2hIY8zG1m0w6yq9m5o2M8c9n2o3b1eYw
                =abcd
                -----END PGP MESSAGE-----

                --cut--
                """));
        assertThat(mail.text()).doesNotContain("Version", "PGP", "hF4D");
        assertThat(mail.extraction().warnings())
                .contains("The mail is encrypted for its recipients (OpenPGP): what it says cannot be read.");
    }

    @Test
    void partsOfASplitArchiveSayWhatTheyAre() throws Exception {
        var bytes = new byte[3 * SMALLEST_PART];
        new Random(1848).nextBytes(bytes);
        var content = Files.write(folder.resolve("noise.bin"), bytes);
        try (var zip = new ZipFile(folder.resolve("split.zip").toFile())) {
            zip.createSplitZipFile(List.of(content.toFile()), new ZipParameters(), true, SMALLEST_PART);
        }
        for (var name : List.of("split.zip", "split.z01")) {
            var part = folder.resolve(name);
            assertThat(session.unpack(part, Files.createTempDirectory(folder, "target"), new NullProgressMonitor()))
                    .isEmpty();
            assertThatThrownBy(() -> read(part)).as(name).hasMessage("this kind of document cannot be read: "
                    + "it is one part of an archive that was split, which must be joined first");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "split.z02", "split.7z.002", "split.zip.003", "split.002", "split.r00" })
    void partsBetweenTheFirstAndTheLastAreToldByTheirNames(String name) throws Exception {
        var bytes = new byte[3000];
        new Random(1897).nextBytes(bytes);
        var part = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> read(part)).hasMessage("this kind of document cannot be read: as its name says, it is "
                + "one part of an archive that was split, which must be joined first");
    }

    @ParameterizedTest
    @ValueSource(strings = { "526172211a0700cf90731100000d00000000000000",
            "526172211a0701003392b5e5 0a 01 05 06 01 05 01 01 80 80 00" })
    void partsOfARarArchiveSayWhatTheyAre(String head) throws Exception {
        var bytes = Arrays.copyOf(HexFormat.of().parseHex(head.replace(" ", "")), 3000);
        var part = Files.write(folder.resolve("volume.rar"), bytes);
        assertThatThrownBy(() -> read(part)).hasMessage("this kind of document cannot be read: "
                + "it is one part of an archive that was split, which must be joined first");
    }

    private static Path sealed(String name) throws IOException {
        try (var in = SealedDocumentsTest.class.getResourceAsStream("sealed/" + name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }
}
