package org.scholion.ui.clipboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.importing.Receipt;
import org.scholion.core.importing.ReceivedDocument;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.web.ReceivedFiles;
import org.scholion.ui.wizards.AddressInput;
import org.scholion.ui.wizards.ImportJob;

/**
 * Text or a page that another program handed over.
 *
 * @param bytes as they came; they become the article's original
 * @param name of the original
 * @param shown what it is, in words for the analyst
 * @param contentType with the encoding
 * @param source address from which it was copied, or empty
 * @param addresses where the text is nothing else but addresses: their pages are meant
 */
public record Pasted(byte[] bytes, String name, String shown, String contentType, String source,
        List<String> addresses) {

    /** Text; that of addresses alone stands for their pages. */
    public static Pasted text(String text) {
        var addresses = new AddressInput(text);
        return new Pasted(text.getBytes(StandardCharsets.UTF_8), "pasted.txt", Messages.Pasted_text,
                "text/plain; charset=utf-8", "", addresses.isAllAddresses() ? addresses.addresses() : List.of());
    }

    /**
     * A page, or a part of one.
     *
     * @param source address that the program named beside the page, or empty
     */
    public static Pasted html(byte[] raw, String source) {
        var page = ClipboardPage.of(raw, source);
        return new Pasted(page.bytes(), "pasted.html", Messages.Pasted_html,
                "text/html; charset=" + page.charset().name().toLowerCase(Locale.ROOT),
                RetrievalRequest.isAddress(page.source()) ? page.source() : "", List.of());
    }

    /** Starts the import. For the UI thread. */
    public ImportJob importInto(IWorkbenchWindow window, CasebookStore store) {
        if (!addresses.isEmpty()) {
            return ImportJob.scheduleAddresses(window, store, addresses);
        }
        var files = new ReceivedFiles();
        return ImportJob.schedule(window, store, ImportSelection.of(monitor -> List.of(document(files))), files::close);
    }

    private ReceivedDocument document(ReceivedFiles files) throws CoreException {
        var file = files.next();
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CoreException(Status.error("What was pasted cannot be kept: " + e.getMessage(), e));
        }
        var origin = List.of(new Metadatum(Receipt.PASTED, contentType));
        var receipt = new Receipt(source, Instant.now(), contentType, origin, ArticleProperties.UNKNOWN, List.of());
        return new ReceivedDocument(file, name, source.isEmpty() ? shown : source, receipt, "");
    }
}
