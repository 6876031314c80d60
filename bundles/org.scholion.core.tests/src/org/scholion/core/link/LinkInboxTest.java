package org.scholion.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkInboxTest {

    private static final String LINK = "scholion:article/a1/annotation/b2#3-9";

    @TempDir
    private Path settings;

    @Test
    void whatIsSentIsTakenOnceInItsOrder() throws Exception {
        var inbox = new LinkInbox(settings);
        assertThat(inbox.take()).isEmpty();
        inbox.send(LINK);
        Files.writeString(inbox.folder().resolve("99999999999999999999-x.link"), "last\n");
        assertThat(inbox.take()).containsExactly(LINK, "last");
        assertThat(inbox.take()).isEmpty();
    }

    @Test
    void whatIsTooLongOrHalfWrittenIsNoLink() throws Exception {
        var inbox = new LinkInbox(settings);
        inbox.send("x".repeat(2_001));
        Files.writeString(inbox.folder().resolve("half"), LINK);
        assertThat(inbox.take()).isEmpty();
        try (var left = Files.list(inbox.folder())) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactly("half");
        }
    }

    @Test
    void lockedSettingsAreThoseOfAWorkbenchThatRuns() throws Exception {
        var inbox = new LinkInbox(settings);
        assertThat(inbox.isAwaited()).isFalse();
        var lock = Files.createDirectories(settings.resolve(".metadata")).resolve(".lock");
        Files.createFile(lock);
        assertThat(inbox.isAwaited()).isFalse();
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE); var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(inbox.isAwaited()).isTrue();
        }
        assertThat(inbox.isAwaited()).isFalse();
    }

    @Test
    void watchTellsOfWhatWasThereAndOfWhatComes() throws Exception {
        var inbox = new LinkInbox(settings);
        inbox.send("before");
        var found = new LinkedBlockingQueue<String>();
        try (var watch = new LinkWatch(inbox, found::add)) {
            assertThat(watch).isNotNull();
            assertThat(found.poll(30, TimeUnit.SECONDS)).isEqualTo("before");
            inbox.send("after");
            assertThat(found.poll(30, TimeUnit.SECONDS)).isEqualTo("after");
        }
    }
}
