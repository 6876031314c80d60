package org.scholion.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.scholion.core.reading.DocumentReader;

@Timeout(120)
class StartPlanTest {

    private static final BundleContext PROGRAM = FrameworkUtil.getBundle(StartPlan.class).getBundleContext();

    @TempDir
    private Path folder;
    private Path plan;

    @BeforeEach
    void want() {
        plan = folder.resolve("a plan \"here\"").resolve("commands.options");
        System.setProperty(StartPlan.WANTED, plan.toString());
    }

    @AfterEach
    void wantNoMore() {
        System.clearProperty(StartPlan.WANTED);
    }

    /** What a process did. */
    private record Run(int status, String out, String err) {
    }

    private Run run(Path options, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable", "@" + options));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var process = new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Run(process.exitValue(), text(out), text(err));
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    @Test
    void commandsWorkWithoutThePlatformAsItIsPlanned() throws Exception {
        Files.createDirectories(plan.getParent());
        StartPlan.note(PROGRAM, "1.2.3");

        assertThat(run(plan, "--version")).isEqualTo(new Run(0, "Scholion 1.2.3\n", ""));
        var article = Files.writeString(folder.resolve("harbour.txt"),
                "The harbour of Lund\n\nIt opens in May, she said.\n");
        var casebook = folder.resolve("a.casebook").toString();
        assertThat(run(plan, "new", casebook).status()).isZero();
        var imported = run(plan, "import", casebook, article.toString());
        assertThat(imported.err()).contains("1 imported");
        assertThat(run(plan, "list", casebook).out()).contains("The harbour of Lund");
        assertThat(run(plan, "import", casebook, folder.resolve("none.txt").toString()).status()).isNotZero();
    }

    @Test
    void withoutWhatReadsDocumentsACommandSaysSo() throws Exception {
        Files.createDirectories(plan.getParent());
        StartPlan.note(PROGRAM, "1.2.3");
        var lacking = folder.resolve("lacking.options");
        Files.writeString(lacking, Files.readString(plan).replaceFirst("-Dscholion.reader=[^\"]*",
                "-Dscholion.reader=" + folder + "/"));

        var run = run(lacking, "extract", plan.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nothing to read documents with").doesNotContain("Exception");
    }

    @Test
    void whereAnotherBundleReadsDocumentsThereIsNoPlan() throws Exception {
        Files.createDirectories(plan.getParent());
        var other = (DocumentReader) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { DocumentReader.class }, (proxy, method, arguments) -> null);
        var registration = PROGRAM.registerService(DocumentReader.class, other, null);
        try {
            StartPlan.note(PROGRAM, "1.2.3");
        } finally {
            registration.unregister();
        }

        assertThat(plan).doesNotExist();
    }
}
