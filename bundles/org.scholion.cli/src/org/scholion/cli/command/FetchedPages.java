package org.scholion.cli.command;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.importing.DocumentSource;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.web.WebPages;

/** The pages that were named on the command line. Where there are none, nothing that fetches is even looked up. */
final class FetchedPages implements AutoCloseable {

    private final List<String> addresses;
    private final WebPages pages;

    FetchedPages(Environment environment, RetrievalRules rules, List<Input> inputs) throws CoreException {
        addresses = inputs.stream().filter(Input::isAddress).map(Input::name).toList();
        pages = addresses.isEmpty() ? null : new WebPages(environment.services().web(rules));
    }

    DocumentSource source() {
        return pages == null ? DocumentSource.NONE : pages.source(addresses);
    }

    @Override
    public void close() {
        if (pages != null) {
            pages.close();
        }
    }
}
