package org.scholion.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Output output(boolean terminal) {
        return new Output(out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal);
    }

    @Test
    void jsonIsOnItsReadersSideAtOnceAsUtf8() {
        var output = output(false);
        output.json(json -> json.writeString("Ä 👩‍👩‍👧"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"Ä 👩‍👩‍👧\"\n");
    }

    @Test
    void halfASurrogatePairDoesNotBreakTheJson() {
        var output = output(false);
        output.json(json -> json.writeString("\uD83D!"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"?!\"\n");
    }

    @Test
    void progressIsForTerminalsOnly() {
        var quiet = output(false).monitor();
        quiet.beginTask("Importing", 2);
        assertThat(err.size()).isZero();
        var monitor = output(true).monitor();
        monitor.beginTask("Importing", 2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\rImporting 0 %");
    }

    @Test
    void progressGivesWayToMessagesAndResults() {
        var output = output(true);
        output.monitor().beginTask("Reading", 1);
        output.message("a.txt: encrypted");
        var shown = err.toString(StandardCharsets.UTF_8);
        assertThat(shown).startsWith("\rReading 0 %\r").endsWith("\ra.txt: encrypted" + System.lineSeparator());
        assertThat(shown.substring(1)).contains("\r" + " ".repeat("Reading 0 %".length()));
        assertThat(out.size()).isZero();
    }

    @Test
    void messagesCannotSteerTheTerminal() {
        output(false).message("evil\u001b[2J.txt: \u202Efdp");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("evil [2J.txt:  fdp" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({ "/dev/pts/3,true", "/dev/tty1,true", "/dev/console,true", "pipe:[1234],false", "/dev/null,false",
            "/tmp/log,false" })
    void terminalIsToldFromFilesAndPipes(String device, boolean terminal) {
        assertThat(Terminal.isTerminal(device)).isEqualTo(terminal);
    }
}
