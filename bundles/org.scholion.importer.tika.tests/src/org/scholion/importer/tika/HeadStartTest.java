package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.scholion.core.reading.ReadLimits;

@Timeout(120)
class HeadStartTest {

    private static final ReadLimits OTHER = new ReadLimits(Duration.ofSeconds(30), 96, 1_000_000, 100, 5);

    @TempDir
    Path folder;

    private final Set<Long> before = children();
    private TikaDocumentReader reader;

    @BeforeEach
    void open() throws Exception {
        reader = new TikaDocumentReader(FrameworkUtil.getBundle(TikaDocumentReader.class).getBundleContext());
    }

    @AfterEach
    void stop() {
        reader.close();
    }

    @Test
    void sessionTakesTheProcessThatWasBegun() throws Exception {
        try (var begun = reader.headStart(Workers.LIMITS, 2)) {
            var child = awaitChild();
            try (var session = (WorkerSession) reader.open(Workers.LIMITS, 2)) {
                assertThat(session.workers()).extracting(WorkerProcess::pid).containsExactly(child.pid());
                assertThat(
                        session.read(Samples.text(folder, "a.txt", "All is well."), new NullProgressMonitor()).text())
                        .isEqualTo("All is well.");
                begun.close();
                assertThat(child.isAlive()).as("it is the session's now").isTrue();
            }
            assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void secondStartLikeTheFirstIsTheSame() throws Exception {
        try (var early = reader.headStart(Workers.LIMITS, 2)) {
            var child = awaitChild();
            try (var again = reader.headStart(Workers.LIMITS, 2);
                    var session = (WorkerSession) reader.open(Workers.LIMITS, 2)) {
                assertThat(session.workers()).extracting(WorkerProcess::pid).containsExactly(child.pid());
            }
        }
    }

    @Test
    void whatNoSessionTookIsEnded() throws Exception {
        var begun = reader.headStart(Workers.LIMITS, 1);
        var child = awaitChild();
        try (var session = (WorkerSession) reader.open(OTHER, 1)) {
            assertThat(session.workers()).as("of another size").isEmpty();
        }
        assertThat(child.isAlive()).isTrue();

        begun.close();

        assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    /** The process that was started last. */
    private ProcessHandle awaitChild() throws InterruptedException {
        var poll = new CountDownLatch(1);
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            var child = ProcessHandle.current().children().filter(process -> !before.contains(process.pid()))
                    .findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            poll.await(10, TimeUnit.MILLISECONDS);
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
