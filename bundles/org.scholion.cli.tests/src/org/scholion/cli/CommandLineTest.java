package org.scholion.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.cli.CommandLineRunner.Run;

/** What tests of commands begin with: a runner and a folder for documents and casebooks. */
abstract class CommandLineTest {

    static final String BRIEF = """
            Lead of open model team steps down

            The lead of the team, Renée, has stepped down, announced in a short post. There are rumours.

            AD Get your own daily briefing

            The team released over 100 models. 👩‍👩‍👧 A second post followed; the post is gone.
            """;

    @TempDir
    Path folder;

    CommandLineRunner runner;

    @BeforeEach
    void startRunner() {
        runner = new CommandLineRunner();
    }

    @AfterEach
    void closeRunner() {
        runner.close();
    }

    Run run(Object... arguments) {
        return runner.run(arguments);
    }

    Path document(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A casebook with the brief as its only article. */
    Path casebookOfBrief() throws IOException {
        return runner.casebookOf(folder, document("brief.txt", BRIEF));
    }

    /** The identifier of the only article. */
    String idIn(Path casebook) {
        return run("list", casebook, "--json").json().get(0).get("id").asText();
    }
}
