package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageReader;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;

class ProtocolTest {

    private static final Message LONG = Message.of(MessageType.TEXT,
            "\ud83d lone, \ud83d\ude00 pair, \u05e9 ".repeat(2000));
    private static final Message SHORT = Message.of(MessageType.METADATUM, "", "value");

    @Test
    void messagesArriveAsTheyWereSentEvenIfNotWellFormedUnicode() throws Exception {
        var reader = reader(frames(LONG, SHORT, Message.of(MessageType.DONE)));
        assertThat(reader.read()).isEqualTo(LONG);
        assertThat(reader.read()).isEqualTo(SHORT);
        assertThat(reader.read()).isEqualTo(Message.of(MessageType.DONE));
        assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
    }

    @Test
    void messagesOfSeveralSeatsArriveWithTheirSeats() throws Exception {
        var bytes = new ByteArrayOutputStream();
        var first = new MessageWriter(bytes);
        var other = first.forSeat(7);
        first.write(LONG);
        other.write(SHORT);
        first.write(SHORT);
        other.flush();
        var reader = reader(bytes.toByteArray());
        assertThat(reader.read()).isEqualTo(LONG);
        assertThat(reader.seat()).isZero();
        assertThat(reader.read()).isEqualTo(SHORT);
        assertThat(reader.seat()).isEqualTo(7);
        assertThat(reader.hasMore()).isTrue();
        assertThat(reader.read()).isEqualTo(SHORT);
        assertThat(reader.seat()).isZero();
        assertThat(reader.hasMore()).isFalse();
    }

    @Test
    void noiseBetweenMessagesIsSkipped() throws Exception {
        var noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        var bytes = new ByteArrayOutputStream();
        bytes.write(noise);
        bytes.write(frames(LONG));
        bytes.write("printed by a parser\n".getBytes());
        bytes.write(frames(SHORT));
        var reader = reader(bytes.toByteArray());
        assertThat(reader.read()).isEqualTo(LONG);
        assertThat(reader.read()).isEqualTo(SHORT);
        assertThat(reader.skipped()).isGreaterThan(noise.length);
    }

    @Test
    void noiseInsideAMessageCostsNoOther() throws Exception {
        var frame = frames(LONG);
        var bytes = new ByteArrayOutputStream();
        bytes.write(frame, 0, 15);
        bytes.write(new byte[33]);
        bytes.write(frame, 15, frame.length - 15);
        bytes.write(frames(SHORT));
        Message last = null;
        var reader = reader(bytes.toByteArray());
        try {
            while (true) {
                last = reader.read();
            }
        } catch (EOFException e) {
            assertThat(last).isEqualTo(SHORT);
        }
    }

    @Test
    void everyTruncationEndsAsEndOfStream() throws Exception {
        var frame = frames(SHORT);
        for (int length = 0; length < frame.length; length++) {
            var reader = reader(Arrays.copyOf(frame, length));
            assertThatThrownBy(reader::read).isInstanceOf(EOFException.class);
        }
    }

    private static MessageReader reader(byte[] bytes) {
        return new MessageReader(new ByteArrayInputStream(bytes));
    }

    private static byte[] frames(Message... messages) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = new MessageWriter(bytes);
        for (var message : messages) {
            writer.write(message);
        }
        writer.flush();
        return bytes.toByteArray();
    }
}
