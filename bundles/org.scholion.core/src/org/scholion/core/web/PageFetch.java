package org.scholion.core.web;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.importing.Receipt;
import org.scholion.core.importing.ReceivedDocument;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalSession;
import org.scholion.core.retrieving.Retrieved;

/** Gets single documents from the web. */
public final class PageFetch {

    private final RetrievalSession session;
    private final ReceivedFiles files;

    public PageFetch(RetrievalSession session, ReceivedFiles files) {
        this.session = session;
        this.files = files;
    }

    ReceivedFiles files() {
        return files;
    }

    /** The document at an address; one with an error when it does not come. */
    ReceivedDocument get(String address, IProgressMonitor monitor) throws CoreException {
        var file = files.next();
        try {
            var retrieved = session.retrieve(RetrievalRequest.of(address), file, monitor);
            return new ReceivedDocument(file, ArrivalName.of(retrieved.address(), retrieved.contentType()), address,
                    receipt(address, retrieved), "");
        } catch (CoreException e) {
            return ReceivedDocument.missing(file, address, e.getMessage());
        }
    }

    private static Receipt receipt(String requested, Retrieved retrieved) {
        var metadata = new ArrayList<Metadatum>();
        if (!requested.equals(retrieved.address())) {
            metadata.add(new Metadatum("scholion:requestedAddress", withoutCredentials(requested)));
        }
        retrieved.redirects().forEach(address -> metadata.add(new Metadatum("scholion:redirectedFrom", address)));
        metadata.addAll(retrieved.headers());
        return new Receipt(retrieved.address(), retrieved.when(), retrieved.contentType(), List.copyOf(metadata),
                ArticleProperties.builder().source(host(retrieved.address())).build(), retrieved.warnings());
    }

    /** The outlet of a page that does not name one. */
    private static String host(String address) {
        return address.replaceFirst("(?i)^https?://(?:www\\.)?([^/?#]*?)(?::\\d+)?(?:[/?#].*)?$", "$1");
    }

    private static String withoutCredentials(String address) {
        return address.replaceFirst("(?i)^(https?://)[^/?#]*@", "$1");
    }
}
