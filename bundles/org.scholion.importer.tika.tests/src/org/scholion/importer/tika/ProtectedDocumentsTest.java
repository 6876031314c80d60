package org.scholion.importer.tika;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.Passwords.Answer;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;

import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** The documents in the folder "locked" have a sentence each and one password. */
class ProtectedDocumentsTest {

    private static final String PASSWORD = "m\u00f6we 1848";
    private static final String SENTENCE = "The harbour of Nordhaven reopens on Wednesday.";

    @TempDir
    private Path folder;

    private WorkerSession session;

    @BeforeEach
    void open() throws Exception {
        session = Workers.open(folder, Workers.LIMITS.with("memoryMegabytes", "256"), 1);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "pdf", "docx", "xlsx", "pptx", "xls", "ppt", "odt", "ods", "odp",
            "1.1.odt", "1.1.ods", "1.1.odp", "whole.odt" })
    void rightOneOfSeveralPasswordsOpensADocument(String format) throws Exception {
        var document = read(locked(format), Passwords.of(List.of("wrong", PASSWORD, "other")));

        assertThat(document.text()).endsWith(SENTENCE);
        assertThat(document.extraction().options()).contains(ReadingSession.PASSWORD_OPTION)
                .noneMatch(option -> option.contains(PASSWORD));
        assertThat(document.extraction().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "pdf", "docx", "xlsx", "pptx", "xls", "ppt", "odt", "ods", "odp",
            "1.1.odt", "1.1.ods", "1.1.odp", "whole.odt" })
    void withoutThePasswordTheReasonSaysSo(String format) throws Exception {
        var file = locked(format);

        assertThatThrownBy(() -> read(file, Passwords.none())).isInstanceOf(CoreException.class)
                .hasMessage("password-protected");
        assertThatThrownBy(() -> read(file, Passwords.of(List.of("wrong", "m\u00f6we"))))
                .isInstanceOf(CoreException.class)
                .hasMessage("password-protected, and none of the passwords opens it");
    }

    @Test
    void pagesOfAProtectedDocumentAreShownWithThePasswordThatWasSaidOnce() throws Exception {
        var file = locked("pdf");
        var asked = new ArrayList<Boolean>();
        var answers = List.of(new Answer("wrong", false), new Answer(PASSWORD, false)).iterator();
        var passwords = Passwords.asked((document, wrong, monitor) -> {
            asked.add(wrong);
            return answers.next();
        }).forDocument("locked.pdf");

        assertThat(session.pages(file, passwords, new NullProgressMonitor()).words()).isNotEmpty();
        assertThat(session.picture(file, 0, 1, passwords, new NullProgressMonitor())).isNotEmpty();
        assertThat(asked).containsExactly(false, true);
        assertThatThrownBy(() -> session.pages(file, new NullProgressMonitor())).hasMessage("password-protected");
        assertThatThrownBy(() -> session.pages(file, Passwords.of(List.of("wrong")).forDocument("locked.pdf"),
                new NullProgressMonitor())).hasMessage("password-protected, and none of the passwords opens it");
    }

    @Test
    void somebodyIsAskedUntilThePasswordIsRightAndNotForTheNextDocument() throws Exception {
        var asked = new ArrayList<String>();
        var answers = List.of(new Answer("wrong", true), new Answer(PASSWORD, true)).iterator();
        var passwords = Passwords.asked((document, wrong, monitor) -> {
            asked.add(document + " " + wrong);
            return answers.next();
        });

        assertThat(read(locked("pdf"), passwords).text()).isEqualTo(SENTENCE);
        assertThat(read(locked("docx"), passwords).text()).isEqualTo(SENTENCE);
        assertThat(read(Samples.text(folder, "open.txt", "All is well."), passwords).extraction().options())
                .doesNotContain(ReadingSession.PASSWORD_OPTION);
        assertThat(asked).containsExactly("locked.pdf false", "locked.pdf true");
    }

    @ParameterizedTest
    @EnumSource(value = EncryptionMethod.class, names = { "AES", "ZIP_STANDARD" })
    void protectedEntriesOfAZipAreUnpackedAndRead(EncryptionMethod method) throws Exception {
        var zip = zip(method);

        assertThat(read(zip, Passwords.of(List.of("wrong", PASSWORD))).text()).contains("Known to all.", SENTENCE);
        var unpacked = unpack(zip, Passwords.of(List.of("wrong", PASSWORD)));
        assertThat(unpacked.entries()).extracting(entry -> entry.path() + ": " + entry.error())
                .containsExactlyInAnyOrder("open.txt: ", "may/secret.txt: ");
        assertThat(unpacked.entries()).filteredOn(entry -> entry.path().equals("may/secret.txt"))
                .extracting(Entry::file).allSatisfy(file -> assertThat(file).hasContent(SENTENCE));
    }

    @Test
    void protectedEntriesOfAnOldZipHaveTheirNames() throws Exception {
        var file = folder.resolve("old.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), PASSWORD.toCharArray(),
                Charset.forName("IBM866"))) {
            entry(zip, "Новости/Гавань.txt", SENTENCE, EncryptionMethod.ZIP_STANDARD);
        }

        var unpacked = unpack(file, Passwords.of(List.of(PASSWORD)));

        assertThat(unpacked.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.path()).isEqualTo("Новости/Гавань.txt");
            assertThat(entry.file()).hasContent(SENTENCE);
        });
        assertThat(unpacked.note()).contains("IBM866");
    }

    @Test
    void entriesThatNoPasswordOpensAreNamedAndTheOthersAreThere() throws Exception {
        var zip = zip(EncryptionMethod.AES);

        assertThat(unpack(zip, Passwords.of(List.of("wrong"))).entries())
                .extracting(entry -> entry.path() + ": " + entry.error()).containsExactlyInAnyOrder("open.txt: ",
                        "may/secret.txt: password-protected, and none of the passwords opens it");
        var read = read(zip, Passwords.none());
        assertThat(read.text()).contains("Known to all.").doesNotContain("Nordhaven");
        assertThat(read.extraction().truncated()).isTrue();
        assertThat(read.extraction().warnings()).singleElement().asString().contains("password-protected");
    }

    @Test
    void protectedSevenZipIsUnpackedAndRead() throws Exception {
        var file = folder.resolve("secret.7z");
        try (var out = new SevenZOutputFile(file.toFile(), PASSWORD.toCharArray())) {
            out.putArchiveEntry(out.createArchiveEntry(locked("pdf"), "secret.txt"));
            out.write(SENTENCE.getBytes(UTF_8));
            out.closeArchiveEntry();
        }

        var unpacked = unpack(file, Passwords.of(List.of("wrong", PASSWORD)));
        assertThat(unpacked.entries()).singleElement().satisfies(entry -> assertThat(entry.file())
                .hasContent(SENTENCE));
        assertThat(read(file, Passwords.of(List.of("wrong", PASSWORD))).text()).contains(SENTENCE);
        assertThatThrownBy(() -> read(file, Passwords.of(List.of("wrong"))))
                .hasMessage("password-protected, and none of the passwords opens it");
    }

    @Test
    void protectedAttachmentIsOpenedToo() throws Exception {
        var zip = Samples.zip(folder, "attached.zip", "note.txt", "See the attachment.", "secret.pdf",
                Files.readAllBytes(locked("pdf")), "deep.zip", Files.readAllBytes(zip(EncryptionMethod.AES)));

        var opened = read(zip, Passwords.of(List.of(PASSWORD)));
        assertThat(opened.text().split(SENTENCE, -1)).hasSize(3);
        assertThat(opened.extraction().options()).contains(ReadingSession.PASSWORD_OPTION);
        assertThat(opened.extraction().warnings()).isEmpty();
        assertThat(read(zip, Passwords.none()).extraction().warnings()).contains(
                "\u201csecret.pdf\u201d inside the document is password-protected and was left out.");
    }

    private ExtractedDocument read(Path file, Passwords passwords) throws CoreException {
        return session.read(file, "", passwords.forDocument(file.getFileName().toString()),
                new NullProgressMonitor());
    }

    private UnpackedContainer unpack(Path file, Passwords passwords) throws CoreException, IOException {
        return session.unpack(file, Files.createTempDirectory(folder, "target"),
                passwords.forDocument(file.toString()), new NullProgressMonitor()).orElseThrow();
    }

    private Path locked(String format) throws IOException {
        try (var in = ProtectedDocumentsTest.class.getResourceAsStream("locked/protected." + format)) {
            return Files.write(folder.resolve("locked." + format), in.readAllBytes());
        }
    }

    private Path zip(EncryptionMethod method) throws IOException {
        var file = folder.resolve("secret.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), PASSWORD.toCharArray())) {
            entry(zip, "open.txt", "Known to all.", EncryptionMethod.NONE);
            entry(zip, "may/secret.txt", SENTENCE, method);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text, EncryptionMethod method)
            throws IOException {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setEncryptFiles(method != EncryptionMethod.NONE);
        parameters.setEncryptionMethod(method);
        zip.putNextEntry(parameters);
        new ByteArrayInputStream(text.getBytes(UTF_8)).transferTo(zip);
        zip.closeEntry();
    }
}
