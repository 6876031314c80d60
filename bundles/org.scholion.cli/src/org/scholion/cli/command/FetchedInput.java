package org.scholion.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.importing.InputDocuments;
import org.scholion.core.importing.InputDocuments.InputDocument;
import org.scholion.core.importing.ReceivedDocument;

/**
 * What was named: a file, or a page that was fetched.
 *
 * @param page null for a file
 */
record FetchedInput(Input input, ReceivedDocument page) {

    /** The files in their order, then the pages. */
    static List<FetchedInput> of(List<Input> named, List<ReceivedDocument> pages) {
        var inputs = new ArrayList<FetchedInput>();
        named.stream().filter(input -> !input.isAddress()).forEach(input -> inputs.add(new FetchedInput(input, null)));
        for (var page : pages) {
            inputs.add(new FetchedInput(new Input(page.shown(), page.file(), ""), page));
        }
        return inputs;
    }

    /** The documents that it stands for; not to be asked of one that stands for none. */
    List<InputDocument> documents(InputDocuments documents, boolean asIs) throws CoreException {
        return page == null ? documents.of(input.path(), asIs) : documents.of(page, asIs);
    }
}
