package org.scholion.report.docx.write;

import java.io.IOException;

/** What stands in a paragraph. */
@FunctionalInterface
public interface Content {

    void write(Line line) throws IOException;

    /** Plain text. */
    static Content of(String text) {
        return line -> line.say(text);
    }
}
