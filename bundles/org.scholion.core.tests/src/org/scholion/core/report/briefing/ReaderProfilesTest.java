package org.scholion.core.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.testing.CasebookFixture;

class ReaderProfilesTest {

    private static final ReaderProfile PROFILE = new ReaderProfile("Head of procurement", "Head of \"procurement\"",
            "Shipping", List.of("export controls", "Zölle"), List.of("Tessaline"), 7, "de");

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ReaderProfiles profiles;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
        profiles = new ReaderProfiles(casebook.store());
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private Path file(String name) {
        return casebook.folder().resolve("profiles").resolve(name + ".json");
    }

    @Test
    void profileIsReadAsItWasWrittenWhateverTheCaseOfItsName() throws CoreException {
        profiles.write(PROFILE);

        assertThat(profiles.read(" head OF procurement ")).isEqualTo(PROFILE);
        assertThat(profiles.names()).containsExactly("Head of procurement");
    }

    @Test
    void fileHasOneValueALineForVersionControl() throws Exception {
        profiles.write(PROFILE);

        assertThat(file("Head of procurement")).hasContent("""
                {
                  "role" : "Head of \\"procurement\\"",
                  "industry" : "Shipping",
                  "topics" : [
                    "export controls",
                    "Zölle"
                  ],
                  "entities" : [
                    "Tessaline"
                  ],
                  "items" : 7,
                  "language" : "de"
                }
                """);
        try (var files = Files.list(casebook.folder().resolve("profiles"))) {
            assertThat(files).as("no temporary file stays").hasSize(1);
        }
    }

    @Test
    void whatAProfileDoesNotSayIsAsUsual() throws Exception {
        Files.createDirectories(file("x").getParent());
        Files.writeString(file("x"), "{ \"topics\": [\"chips\", \" chips \", \"\"] }");

        assertThat(profiles.read("x"))
                .isEqualTo(new ReaderProfile("x", "", "", List.of("chips"), List.of(), 6, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {\\n"role": "a"\\n"industry": "b"}              | line 3: | was expecting comma
            {\\n\\n"topic": []}                             | line 3: | There is no "topic"; a profile has role
            {"role": 5}                                     | line 1: | "role" is a text in quotation marks
            {"items": 0}                                    | line 1: | "items" is a number from 1 to 20
            {"items": 2.5}                                  | line 1: | "items" is a number from 1 to 20
            {\\n"language": "tlh"}                          | line 2: | no headings in "tlh", but in en, de, fr, es
            {"topics": "chips"}                             | line 1: | "topics" is a list of texts in brackets
            {"topics": [["chips"]]}                         | line 1: | Each of "topics" is a text
            []                                              | line 1: | A reader profile is an object
            {} {}                                           | line 1: | There is more behind the profile
            {"role": "a                                     | line 1: | Unexpected end-of-input
            """)
    void brokenFileIsNamedWithLineAndReason(String content, String line, String reason) throws Exception {
        Files.createDirectories(file("x").getParent());
        Files.writeString(file("x"), content.replace("\\n", "\n"));

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> profiles.read("x"))
                .withMessageContaining(file("x") + ", " + line).withMessageContaining(reason)
                .withMessageContaining("Correct the file");
    }

    @Test
    void emptyFileIsBrokenToo() throws Exception {
        Files.createDirectories(file("x").getParent());
        Files.writeString(file("x"), "");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> profiles.read("x"))
                .withMessageContaining("x.json, line 1: A reader profile is an object");
    }

    @Test
    void unknownProfileIsRefusedWithThoseThatThereAre() throws CoreException {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> profiles.read("board"))
                .withMessageContaining("no reader profile \"board\"").withMessageContaining("There is none yet.");

        profiles.write(PROFILE);
        profiles.write(PROFILE.named("Ärzte"));
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> profiles.read("board"))
                .withMessageContaining("There are: Head of procurement, Ärzte.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "../escape", "a/b", "a\\b", ".hidden", "con", "LPT1.x", "trailing.", "trailing ", "a:b",
            "new\nline", "*" })
    void nameThatIsNoFileNameEverywhereIsRefused(String name) {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> profiles.write(PROFILE.named(name)))
                .withMessageContaining("cannot be the name of a file everywhere");
        assertThat(casebook.folder().resolve("profiles")).doesNotExist();
    }

    @Test
    void renamedProfileHasOneFile() throws CoreException {
        profiles.write(PROFILE);
        profiles.rename("Head of procurement", PROFILE.named("Procurement"));
        assertThat(profiles.names()).containsExactly("Procurement");

        profiles.rename("Procurement", PROFILE.named("PROCUREMENT"));
        assertThat(profiles.names()).containsExactly("PROCUREMENT");

        profiles.write(PROFILE);
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> profiles.rename("Procurement", PROFILE.named("head of procurement")))
                .withMessageContaining("already");
        assertThat(profiles.names()).containsExactly("Head of procurement", "PROCUREMENT");

        profiles.delete("procurement");
        assertThat(profiles.names()).containsExactly("Head of procurement");
    }
}
