package org.scholion.core.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument.Metadatum;

/**
 * How a document came that is no file of the analyst's: from the web, through a feed, from the clipboard.
 *
 * @param address from which it came in the end, after redirections; empty where none is known
 * @param received when it came, to the second
 * @param contentType of the document as its sender declared it, with the encoding; empty where it was not declared
 * @param metadata what was said of it on its way, as it stands there
 * @param otherwise what is known of the article where the document itself says nothing
 * @param warnings one sentence each
 */
public record Receipt(String address, Instant received, String contentType, List<Metadatum> metadata,
        ArticleProperties otherwise, List<String> warnings) {

    /** The name under which the metadata of what was pasted say so; its value is the type that the other program gave. */
    public static final String PASTED = "scholion:clipboard";

    public Receipt {
        metadata = List.copyOf(metadata);
        warnings = List.copyOf(warnings);
    }

    /** The same with more that was said of the document, and what is known better of the article. */
    public Receipt with(List<Metadatum> more, ArticleProperties known) {
        var all = new ArrayList<>(metadata);
        all.addAll(more);
        return new Receipt(address, received, contentType, all, known.or(otherwise), warnings);
    }

    /** Whether the analyst pasted it: the name of its file is ours then, and says nothing. */
    boolean isPasted() {
        return metadata.stream().anyMatch(entry -> entry.name().equals(PASTED));
    }
}
