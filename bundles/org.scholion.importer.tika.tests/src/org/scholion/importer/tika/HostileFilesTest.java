package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ReadLimits;

/**
 * Reads malformed and hostile documents that others have collected. All that a worker would open through Java's sockets
 * goes to a proxy that nobody may call; releng/benchmark/hostile tries the whole product, without any network.
 */
class HostileFilesTest {

    /** What only a programmer understands. */
    private static final Pattern PARSER_SPEAK = Pattern
            .compile("Exception|\\bnull\\b|0x|@[0-9a-f]{4}|\\b(org|java|com)\\.|[a-z][A-Z]|\\bclass\\b|#\\d|offset");
    private static final long SLACK_MILLIS = 3_000;

    private final Path documents = Path.of(System.getProperty("scholion.data", "absent"), "documents/hostile");

    @TempDir
    Path folder;

    @Test
    void eachHostileFileHasTextOrAReasonAndHarmsNothing() throws Exception {
        assumeTrue(Files.isDirectory(documents), "There are no hostile documents at " + documents);
        var limits = ReadLimits.DEFAULT.with("timeSeconds", "20");
        var before = contents(documents);
        var reasons = new TreeMap<String, Integer>();
        try (var proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var session = session(limits, proxy.getLocalPort())) {
            for (var file : before.keySet()) {
                long began = System.nanoTime();
                var reason = reason(session, file);
                assertThat((System.nanoTime() - began) / 1_000_000).as(file.toString())
                        .isLessThan(2 * limits.time().toMillis() + SLACK_MILLIS);
                assertThat(reason).as(file.toString()).doesNotContainPattern(PARSER_SPEAK);
                reasons.merge(reason, 1, Integer::sum);
            }
            assertThat(session.workers()).hasSizeLessThanOrEqualTo(1).allSatisfy(worker -> assertThat(
                    ProcessHandle.of(worker.pid()).stream().flatMap(ProcessHandle::descendants)).isEmpty());
            assertThat(isCalled(proxy)).as("a connection").isFalse();
        }
        reasons.forEach((reason, count) -> System.out.printf("%4d %s%n", count, reason));
        assertThat(contents(documents)).isEqualTo(before);
        assertThat(folder.resolve("workers")).isEmptyDirectory();
    }

    private WorkerSession session(ReadLimits limits, int proxyPort) throws CoreException, IOException {
        var options = List.of("-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=" + proxyPort);
        return new WorkerSession(
                new WorkerSession.Setup(Workers.program(folder), Workers.folders(folder), () -> options, "test",
                        Runnable::run),
                limits, 1);
    }

    /** Why there is no text, or a word that there is some. */
    private String reason(WorkerSession session, Path file) throws IOException {
        try {
            var target = Files.createTempDirectory(folder, "entries");
            var unpacked = session.unpack(file, target, new NullProgressMonitor());
            if (unpacked.isPresent()) {
                assertThat(unpacked.get().entries()).allSatisfy(entry -> assertThat(
                        entry.error().isEmpty() ? entry.file().getParent() : target).isEqualTo(target));
                return unpacked.get().problem().isEmpty() ? "unpacked" : unpacked.get().problem();
            }
            return Workers.read(session, file).text().isEmpty() ? "no text in it" : "text";
        } catch (CoreException e) {
            return e.getMessage();
        }
    }

    private static boolean isCalled(ServerSocket proxy) throws IOException {
        proxy.setSoTimeout(1);
        try (var call = proxy.accept()) {
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Each file with its size and time. */
    private static Map<Path, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<Path, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return contents;
    }
}
