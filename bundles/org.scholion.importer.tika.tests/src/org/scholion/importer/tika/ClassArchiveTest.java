package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

class ClassArchiveTest {

    private static final int JAVA = Runtime.version().feature();

    @TempDir
    Path folder;

    @Test
    void archiveIsBuiltAndUsedByWorkers() throws Exception {
        var program = program();
        var archive = new ClassArchive(program, folder.resolve("cache"), JAVA);
        assertThat(archive.options()).isEmpty();
        assertThat(archive.build(Workers.folders(folder))).isTrue();
        assertThat(archive.options()).isNotEmpty();
        assertThat(folder.resolve("workers")).isEmptyDirectory();
        try (var files = Files.list(folder.resolve("cache"))) {
            assertThat(files).hasSize(2);
        }
        assertReads(program, archive);
    }

    @Test
    void damagedArchiveDoesNoHarm() throws Exception {
        var program = program();
        var archive = new ClassArchive(program, folder, JAVA);
        for (var name : List.of(".aot", ".jsa", ".languages")) {
            Files.writeString(folder.resolve("worker-" + ClassArchive.key(program) + name), "not an archive");
        }
        assertThat(archive.options()).isNotEmpty();
        assertReads(program, archive);
    }

    @Test
    void archivesOfManyOtherVersionsGoInTime() throws Exception {
        var old = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        for (int i = 0; i < 12; i++) {
            Files.setLastModifiedTime(Files.writeString(folder.resolve("worker-" + i + ".aot"), ""), old);
            Files.writeString(folder.resolve("worker-new-" + i + ".aot"), "");
        }
        var archive = new ClassArchive(program(), folder, JAVA);
        assertThat(archive.build(Workers.folders(folder.resolve("temporary")))).isTrue();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(12 + 2);
        }
    }

    @Test
    void archiveThatCannotBeBuiltIsNotThere() throws Exception {
        var broken = new WorkerProgram(List.of(folder.resolve("absent.jar")), WorkerProgram.WORKER_MAIN);
        var archive = new ClassArchive(broken, folder.resolve("cache"), JAVA);
        assertThat(archive.build(Workers.folders(folder))).isFalse();
        assertThat(archive.options()).isEmpty();
        assertThat(folder.resolve("cache")).isEmptyDirectory();
    }

    @Test
    void cacheFolderIsWhereTheSystemKeepsSuchThings() {
        var linux = Map.of("user.home", "/home/a", "os.name", "Linux");
        var mac = Map.of("user.home", "/Users/a", "os.name", "Mac OS X");
        assertThat(CacheFolder.of(linux::get, Map.of("XDG_CACHE_HOME", "/cache")::get))
                .isEqualTo(Path.of("/cache/scholion"));
        assertThat(CacheFolder.of(linux::get, Map.of("XDG_CACHE_HOME", "relative")::get))
                .isEqualTo(Path.of("/home/a/.cache/scholion"));
        assertThat(CacheFolder.of(mac::get, Map.<String, String>of()::get))
                .isEqualTo(Path.of("/Users/a/Library/Caches/Scholion"));
    }

    private void assertReads(WorkerProgram program, ClassArchive archive) throws Exception {
        var setup = new WorkerSession.Setup(program, Workers.folders(folder), archive::options, "test", Runnable::run);
        try (var session = new WorkerSession(setup, Workers.LIMITS, 1)) {
            assertThat(Workers.read(session, Samples.text(folder, "a.txt", "All is well.")).text())
                    .isEqualTo("All is well.");
        }
    }

    private static WorkerProgram program() throws Exception {
        var installation = WorkerInstallation.of(FrameworkUtil.getBundle(WorkerSession.class));
        return new WorkerProgram(installation.classPath(), WorkerProgram.WORKER_MAIN);
    }
}
