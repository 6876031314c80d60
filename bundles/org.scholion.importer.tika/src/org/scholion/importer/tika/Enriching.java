package org.scholion.importer.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.pages.RichText;
import org.scholion.core.span.ArticleText;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** What a worker has said about the look of a web page. */
final class Enriching {

    private static final int DEEPEST = 6;

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private final List<RichText.Run> runs = new ArrayList<>();

    /** @param limit most characters */
    Enriching(int limit) {
        this.limit = limit;
    }

    void accept(Message message) {
        var words = message.type() == MessageType.RUN ? ArticleText.normalize(message.field(0)) : "";
        if (words.isEmpty() || text.length() + words.length() > limit) {
            return;
        }
        int begin = text.length();
        text.append(words);
        boolean bold = Boolean.parseBoolean(message.field(1));
        boolean italic = Boolean.parseBoolean(message.field(2));
        int heading = message.field(3).matches("[1-6]") ? Math.min(DEEPEST, Integer.parseInt(message.field(3))) : 0;
        if (bold || italic || heading > 0 || !message.field(4).isEmpty()) {
            runs.add(new RichText.Run(begin, text.length(), bold, italic, heading, message.field(4)));
        }
    }

    RichText result(Optional<Trouble> trouble) throws CoreException {
        if (trouble.isPresent() && text.isEmpty()) {
            throw new CoreException(Status.error(trouble.get().reason()));
        }
        return new RichText(text.toString(), runs);
    }
}
