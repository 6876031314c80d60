package org.scholion.importer.tika.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.scholion.importer.tika.Replies;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** What a worker sends whose memory a document has corrupted. */
class MessagesFuzz {

    @FuzzTest
    void messages(FuzzedDataProvider data) throws IOException {
        var sent = new ByteArrayOutputStream();
        var out = new MessageWriter(sent);
        while (data.remainingBytes() > 0) {
            if (data.consumeBoolean()) {
                var fields = List.of(data.consumeString(12), data.consumeString(12), data.consumeString(12));
                out.write(new Message(data.pickValue(MessageType.values()), fields));
                out.flush();
            } else {
                sent.write(data.consumeBytes(40));
            }
        }
        Replies.document(sent.toByteArray());
    }
}
