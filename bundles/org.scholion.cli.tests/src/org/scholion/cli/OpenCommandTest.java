package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.link.LinkInbox;

/** Links of reports on the command line. */
class OpenCommandTest extends CommandLineTest {

    private static final String LINK = "scholion:article/a1/annotation/b2#3-9";

    @TempDir
    private Path folder;

    @Test
    void linkIsLeftForTheNextWorkbenchWhereNoneIsOpen() throws Exception {
        var run = run("open", LINK, "--data", folder);
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).contains("No workbench is open");
        assertThat(new LinkInbox(folder).take()).containsExactly(LINK);
    }

    @Test
    void openWorkbenchIsGivenTheLink() throws Exception {
        var lock = Files.createDirectories(folder.resolve(".metadata")).resolve(".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(run("open", LINK, "--data", folder).status()).isZero();
        }
        assertThat(new LinkInbox(folder).take()).containsExactly(LINK);
    }

    @Test
    void whatIsNoLinkIsRefusedAndNothingIsLeft() throws Exception {
        for (var wrong : new String[] { "https://example.com", "scholion:article/../../x", "scholion:" }) {
            var run = run("open", wrong, "--data", folder);
            assertThat(run.status()).as(wrong).isEqualTo(2);
            assertThat(run.err()).contains("is no link of a report");
        }
        assertThat(new LinkInbox(folder).take()).isEmpty();
    }
}
