package org.scholion.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.importing.Receipt;
import org.scholion.core.importing.ReceivedDocument;
import org.scholion.core.reading.Sent;

/**
 * A document to read: a file that was named, or a page that was fetched.
 *
 * @param receipt how a page came, null for a file
 */
record FetchedInput(Input input, Receipt receipt) {

    /** The files in their order, then the pages. */
    static List<FetchedInput> of(List<Input> named, List<ReceivedDocument> pages) {
        var inputs = new ArrayList<FetchedInput>();
        named.stream().filter(input -> !input.isAddress()).forEach(input -> inputs.add(new FetchedInput(input, null)));
        for (var page : pages) {
            var input = page.error().isEmpty() ? new Input(page.shown(), page.file(), "")
                    : new Input(page.shown(), null, page.error());
            inputs.add(new FetchedInput(input, page.receipt()));
        }
        return inputs;
    }

    Sent sent() {
        return receipt == null ? Sent.NOTHING : new Sent(receipt.contentType(), receipt.address());
    }
}
