package org.scholion.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLogTest {

    @TempDir
    private Path folder;

    @Test
    void whatGoesWrongIsInTheFileWithItsCause() throws Exception {
        var file = folder.resolve("100% of it.log");
        System.setProperty(FileLog.FILE, file.toString());
        try {
            new FileLog(FileLogTest.class).error("The casebook was not closed.",
                    new IllegalStateException("still open"));
        } finally {
            System.clearProperty(FileLog.FILE);
        }

        assertThat(Files.readString(file)).contains("FileLogTest", "The casebook was not closed.",
                "IllegalStateException: still open");
    }

    @Test
    void onThePlatformItIsThePlatformsLog() {
        assertThat(Logs.of(Logs.class).getBundle().getSymbolicName()).isEqualTo("org.scholion.core");
    }
}
