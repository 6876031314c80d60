package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest extends CommandLineTest {

    @Test
    void helpListsEveryCommandOnStandardOutput() {
        var run = run("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("demo", "new", "import", "list", "show", "extract", "stories", "annotate",
                "report",
                "check");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "demo", "new", "import", "feed", "list", "show", "extract", "stories", "annotate", "carry",
                    "comments", "history",
                    "report",
                    "check", "prepare" })
    void everyCommandHasHelpThatSaysHowToUseIt(String command) {
        var run = run(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: scholion " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void versionIsThatOfTheBundle() {
        assertThat(run("--version").out()).isEqualTo("Scholion 1.2.3\n");
    }

    @Test
    void noArgumentsAreWrongUsageAndShowHelp() {
        var run = run();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: scholion");
    }

    @ParameterizedTest
    @CsvSource({ "frobnicate,There is no command \"frobnicate\"", "list,Missing required parameter: 'CASEBOOK'",
            "list a b,Unmatched argument at index 1: 'b'", "list --colour a,Unknown option: '--colour'",
            "import a,Missing required parameter: 'PATH|URL'", "import a b --jobs 0,--jobs is a number from 1 to 256",
            "import a b --jobs many,Invalid value for option '--jobs'",
            "extract a --limit time=1,--limit has no time. There are timeSeconds",
            "import a b --limit memoryMegabytes=1,--limit memoryMegabytes cannot be 1; usually it is 512.",
            "extract,Missing required parameter: 'PATH|URL|ARTICLE'",
            "show a,Missing required parameter: 'ARTICLE'", "show a b --text --main,are mutually exclusive",
            "annotate a b --quote c,Missing required option: '--layer=L'", "report a,Which format",
            "report a --format html --date yesterday,Invalid value for option '--date'",
            "new a --codebook none,no codebook" })
    void wrongUsageSaysWhatIsWrongAndEndsWithTwo(String arguments, String message) {
        var run = run((Object[]) arguments.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void argumentThatTheLocaleHasMangledIsNotTakenForAName() {
        var run = run("list", "caf\uFFFD");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void argumentWithAtSignIsAFileNotAListOfArguments() {
        var run = run("list", "@casebook");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("@casebook is not a casebook");
    }

    @Test
    void closedPipeEndsQuietly() throws IOException {
        var casebook = casebookOfBrief();
        var run = runner.run(failing("Broken pipe"), new ByteArrayOutputStream(), CommandLineRunner.bundles(), "list",
                casebook);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void fullDiskBehindStandardOutputIsAFailure() throws IOException {
        var casebook = casebookOfBrief();
        var run = runner.run(failing("No space left on device"), new ByteArrayOutputStream(),
                CommandLineRunner.bundles(), "list",
                casebook, "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Standard output cannot be written: No space left on device");
    }

    static OutputStream failing(String reason) {
        return new FilterOutputStream(OutputStream.nullOutputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = { "list", "check", "show", "report" })
    void missingCasebookEndsWithThree(String command) {
        Path missing = folder.resolve("missing.casebook");
        var run = switch (command) {
            case "show" -> run("show", missing, "abcd");
            case "report" -> run("report", missing, "--format", "md");
            default -> run(command, missing);
        };
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.casebook is not a casebook");
    }
}
