package org.scholion.importer.tika;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;
import org.scholion.core.reading.ReadLimits;
import org.scholion.importer.tika.protocol.MessageReader;

/** What a workbench makes of the bytes that a worker has sent. */
public final class Replies {

    private Replies() {
    }

    /** Takes all messages and puts a document together, which checks itself: order and range of segments, normal text. */
    public static ExtractedDocument document(byte[] sent) throws IOException {
        var reading = new Reading(ReadLimits.DEFAULT);
        var in = new MessageReader(new ByteArrayInputStream(sent));
        try {
            while (true) {
                reading.accept(in.read());
            }
        } catch (EOFException e) {
            var text = reading.finish();
            return new ExtractedDocument(text.text(), text.segments(), reading.properties(), reading.metadata(),
                    new Extraction("fuzz", "1", List.of(), reading.warnings(), reading.isTruncated(), 0));
        }
    }
}
