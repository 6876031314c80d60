package org.scholion.cli.command;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.importing.InputDocuments.InputDocument;
import org.scholion.core.log.Logs;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedLink;

/**
 * What became of a document.
 *
 * @param main the text without boilerplate
 * @param body the same without title and captions
 * @param links of the text
 * @param error why there is no text, else empty
 */
record Extracted(String file, ArticleProperties properties, String main, String body, String text,
        List<ExtractedLink> links, List<String> warnings, String error) {

    /** Reads a document; a failure is an outcome too. */
    static Extracted read(InputDocument input, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            return failed(input.name(), "cancelled");
        }
        try {
            var document = input.read();
            return new Extracted(input.name(), document.properties(),
                    MainText.of(document.text(), document.segments()),
                    MainText.body(document.text(), document.segments()), document.text(), document.links(),
                    input.warnings(document), "");
        } catch (CoreException e) {
            return failed(input.name(), e.getMessage());
        } catch (OperationCanceledException e) {
            return failed(input.name(), "cancelled");
        } catch (RuntimeException e) { // one document must not end the others, whatever it found in the code
            Logs.of(Extracted.class).error("Reading " + input.name() + " failed.", e);
            return failed(input.name(), "an error inside the program: " + e);
        }
    }

    static Extracted failed(String file, String error) {
        return new Extracted(file, ArticleProperties.UNKNOWN, "", "", "", List.of(), List.of(), error);
    }
}
