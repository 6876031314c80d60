package org.scholion.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.scholion.cli.output.Output;
import org.scholion.core.check.CheckFinding;
import org.scholion.core.check.CheckOperation;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that a casebook is whole. */
@Command(name = "check", mixinStandardHelpOptions = true, description = {
        "Checks that a casebook is whole.", "",
        "Every file can be read, originals and texts are those that were imported, every annotation stands at its words, "
                + "what report texts refer to is there. Nothing is changed without --repair." },
        footer = { "",
                "The exit status is 1 when something is wrong and was not repaired.",
                "With --json, an array of objects: file, message, repaired, information (true for annotations that wait for "
                        + "a place in a new version: nothing is wrong with them)." })
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--repair",
            description = "Move annotations whose words stand elsewhere in the text, in one place only.")
    private boolean repair;

    @Mixin
    private JsonOption json;

    private final Output output;

    public CheckCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException {
        try (var store = repair ? casebook.openForWriting() : casebook.open()) {
            var check = new CheckOperation(store, repair);
            var findings = check.execute(output.monitor());
            if (json.isSet()) {
                output.json(generator -> write(generator, findings, check.information()));
            } else {
                findings.forEach(finding -> output.line(line(finding)));
                check.information().forEach(note -> output.line(note.file() + ": " + note.message()));
                output.line(summary(store.articles().size(), findings));
            }
            return ExitStatus.of(findings.stream().allMatch(CheckFinding::repaired));
        }
    }

    private static void write(JsonGenerator json, List<CheckFinding> findings, List<CheckFinding> information)
            throws IOException {
        json.writeStartArray();
        for (var finding : findings) {
            write(json, finding, false);
        }
        for (var note : information) {
            write(json, note, true);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, CheckFinding finding, boolean information) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", finding.file());
        json.writeStringField("message", finding.message());
        json.writeBooleanField("repaired", finding.repaired());
        json.writeBooleanField("information", information);
        json.writeEndObject();
    }

    private static String line(CheckFinding finding) {
        return finding.file() + ": " + finding.message() + (finding.repaired() ? " Repaired." : "");
    }

    static String summary(int articles, List<CheckFinding> findings) {
        var checked = Counted.of(articles, "article") + " checked, ";
        long repaired = findings.stream().filter(CheckFinding::repaired).count();
        return checked
                + (findings.isEmpty() ? "nothing is wrong." : findings.size() + " found, " + repaired + " repaired.");
    }
}
