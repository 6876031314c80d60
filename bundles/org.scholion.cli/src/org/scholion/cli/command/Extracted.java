package org.scholion.cli.command;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.importing.Receipt;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedLink;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.ReadingSession;

/**
 * What became of a document.
 *
 * @param main the text without boilerplate
 * @param body the same without title and captions
 * @param links of the text
 * @param error why there is no text, else empty
 */
record Extracted(String file, ArticleProperties properties, String main, String body, String text,
        List<ExtractedLink> links,
        List<String> warnings, String error) {

    /** Reads a document; a failure is an outcome too. */
    static Extracted read(FetchedInput fetched, ReadingSession session, Passwords passwords,
            IProgressMonitor monitor) {
        var input = fetched.input();
        var problem = problem(input);
        if (!problem.isEmpty() || monitor.isCanceled()) {
            return failed(input, problem.isEmpty() ? "cancelled" : problem);
        }
        try {
            var document = session.read(input.path(), fetched.sent(), passwords.forDocument(input.name()),
                    monitor);
            return new Extracted(input.name(), properties(document.properties(), fetched.receipt()),
                    MainText.of(document.text(), document.segments()),
                    MainText.body(document.text(), document.segments()), document.text(),
                    document.links(), warnings(document.extraction().warnings(), fetched.receipt()), "");
        } catch (CoreException e) {
            return failed(input, e.getMessage());
        } catch (OperationCanceledException e) {
            return failed(input, "cancelled");
        } catch (RuntimeException e) { // one document must not end the others, whatever it found in the code
            ILog.of(Extracted.class).error("Reading " + input.name() + " failed.", e);
            return failed(input, "an error inside the program: " + e);
        }
    }

    private static ArticleProperties properties(ArticleProperties read, Receipt receipt) {
        return receipt == null ? read : read.or(receipt.otherwise());
    }

    private static List<String> warnings(List<String> read, Receipt receipt) {
        return receipt == null ? read : Stream.concat(receipt.warnings().stream(), read.stream()).toList();
    }

    private static Extracted failed(Input input, String error) {
        return new Extracted(input.name(), ArticleProperties.UNKNOWN, "", "", "", List.of(), List.of(), error);
    }

    private static String problem(Input input) {
        if (!input.isUsable()) {
            return input.problem();
        }
        if (!Files.exists(input.path())) {
            return "there is no such file";
        }
        if (!Files.isRegularFile(input.path())) {
            return "this is not a file"; // a device or pipe might never end
        }
        return Files.isReadable(input.path()) ? "" : "access to the file is denied";
    }
}
