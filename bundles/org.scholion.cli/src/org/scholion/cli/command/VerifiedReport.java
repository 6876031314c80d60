package org.scholion.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.cli.output.Output;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.core.report.verify.Verification;
import org.scholion.core.report.verify.VerifyReportOperation;
import org.scholion.core.report.verify.WrongPassage;
import org.scholion.core.report.verify.WrongPassage.Fault;

import com.fasterxml.jackson.core.JsonGenerator;

/** Checks a finished report and says what is wrong with it. */
final class VerifiedReport {

    private final Path file;
    private final Output output;
    private final boolean json;

    VerifiedReport(Path file, Output output, boolean json) {
        this.file = file;
        this.output = output;
        this.json = json;
    }

    /** The reader for the file, by its extension. */
    ReportReader reader(List<ReportReader> readers) throws UsageException {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return readers.stream().filter(reader -> reader.format().equals(extension)).findFirst()
                .orElseThrow(() -> new UsageException("No report can be checked by the name " + file
                        + ". The formats are: "
                        + AnnotateCommand.names(readers.stream().map(ReportReader::format).toList()) + "."));
    }

    int check(CasebookStore store, ReportReader reader, IProgressMonitor monitor) throws CoreException {
        var found = new VerifyReportOperation(store, reader).execute(file, monitor);
        if (json) {
            output.json(generator -> write(generator, found));
        } else {
            found.wrong().forEach(this::show);
            output.line(summary(found));
        }
        found.problems().forEach(output::message);
        return ExitStatus.of(found.isRight());
    }

    private void show(WrongPassage wrong) {
        var passage = wrong.passage();
        var span = passage.address().span();
        output.line(passage.place() + ": " + wrong.fault().words() + ".");
        output.line("  report   \"" + passage.words() + "\"");
        if (wrong.fault() == Fault.OTHER_WORDS) {
            output.line("  article  \"" + wrong.inArticle() + "\"");
        }
        wrong.elsewhere().ifPresent(place -> output
                .line("  The article has the words of the report at " + place.begin() + "–" + place.end() + "."));
        output.line(String.format("  in       %.8s%s, %d–%d", passage.address().article(),
                wrong.title().isEmpty() ? "" : " (" + wrong.title() + ")", span.begin(), span.end()));
    }

    private String summary(Verification found) {
        int right = found.passages() - found.wrong().size();
        return Counted.of(found.passages(), "quoted passage") + ": " + right + " right"
                + (found.cut() > 0 ? " (" + found.cut() + " of them cut by the format)" : "") + ", "
                + found.wrong().size() + " wrong.";
    }

    private void write(JsonGenerator generator, Verification found) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("file", file.toString());
        generator.writeNumberField("passages", found.passages());
        generator.writeNumberField("cut", found.cut());
        generator.writeArrayFieldStart("wrong");
        for (var wrong : found.wrong()) {
            write(generator, wrong);
        }
        generator.writeEndArray();
        JsonValues.strings(generator, "problems", found.problems());
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, WrongPassage wrong) throws IOException {
        var address = wrong.passage().address();
        generator.writeStartObject();
        generator.writeStringField("place", wrong.passage().place());
        generator.writeStringField("fault", wrong.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        generator.writeStringField("article", address.article());
        JsonValues.known(generator, "title", wrong.title());
        generator.writeStringField("annotation", address.annotation());
        generator.writeNumberField("begin", address.span().begin());
        generator.writeNumberField("end", address.span().end());
        generator.writeStringField("words", wrong.passage().words());
        JsonValues.known(generator, "articleWords", wrong.inArticle());
        if (wrong.elsewhere().isPresent()) {
            generator.writeObjectFieldStart("elsewhere");
            generator.writeNumberField("begin", wrong.elsewhere().get().begin());
            generator.writeNumberField("end", wrong.elsewhere().get().end());
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }
}
