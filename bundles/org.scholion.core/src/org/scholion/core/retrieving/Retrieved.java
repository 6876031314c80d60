package org.scholion.core.retrieving;

import java.time.Instant;
import java.util.List;

import org.scholion.core.reading.ExtractedDocument.Metadatum;

/**
 * A document that came.
 *
 * @param address from which it came in the end, without credentials and fragment
 * @param when the answer began
 * @param contentType as the server declared it, with its parameters, or empty
 * @param headers of the answer that say something of the document, named {@code http:…}
 * @param redirects the addresses that led to another one, in order
 * @param validators for asking again
 * @param unchanged whether it is still as the validators of the request say; then nothing was written
 * @param warnings one sentence each
 */
public record Retrieved(String address, Instant when, String contentType, List<Metadatum> headers,
        List<String> redirects, Validators validators, boolean unchanged, List<String> warnings) {

    public Retrieved {
        headers = List.copyOf(headers);
        redirects = List.copyOf(redirects);
        warnings = List.copyOf(warnings);
    }
}
