package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.PasswordProvider;
import org.scholion.importer.tika.worker.archive.SevenZipPassword;
import org.scholion.importer.tika.worker.document.Reply;
import org.xml.sax.SAXException;

/** The passwords that may be tried on a document and on those inside it; tells parsers the one whose turn it is. */
final class PasswordTries implements PasswordProvider {

    /** One reading of a document from its beginning. */
    interface Try {

        void run() throws IOException, SAXException, TikaException;
    }

    private final List<String> passwords;
    private final Reply reply;
    private String current = "";

    /** @param lines a password each */
    PasswordTries(String lines, Reply reply) {
        passwords = lines.lines().filter(line -> !line.isEmpty()).distinct().toList();
        this.reply = reply;
    }

    List<String> passwords() {
        return passwords;
    }

    boolean isEmpty() {
        return passwords.isEmpty();
    }

    @Override
    public String getPassword(Metadata metadata) {
        return current.isEmpty() ? null : current;
    }

    /**
     * Reads without a password, and with each in turn as long as one is asked for and no text has come.
     *
     * @param file the document
     * @throws TikaException as the others: what the first reading threw when none is right
     */
    void run(Path file, Try reading) throws IOException, SAXException, TikaException {
        var outer = current;
        try {
            new Turns(reply.written()).run(candidates(file), reading);
        } finally {
            turn(outer);
        }
    }

    /** None, then each. A wrong password makes of a 7z archive nonsense, or an empty one: the right one is found before. */
    private List<String> candidates(Path file) throws IOException {
        if (!passwords.isEmpty() && SevenZipPassword.isSevenZip(file)) {
            return List.of(new SevenZipPassword(file, UnpackTask.MEMORY_KIB).among(passwords));
        }
        var candidates = new ArrayList<>(List.of(""));
        candidates.addAll(passwords);
        return candidates;
    }

    private void turn(String password) {
        current = password;
        // The parsers of the binary Office formats do not ask for a password; POI looks for it here.
        Biff8EncryptionKey.setCurrentUserPassword(password.isEmpty() ? null : password);
    }

    /** The readings of one document. */
    private final class Turns {

        private final int writtenBefore;
        private Exception first;

        Turns(int writtenBefore) {
            this.writtenBefore = writtenBefore;
        }

        void run(List<String> candidates, Try reading) throws IOException, SAXException, TikaException {
            for (var password : candidates) {
                turn(password);
                try {
                    reading.run();
                    noteOpened();
                    return;
                } catch (IOException | SAXException | TikaException | RuntimeException e) {
                    refuse(e);
                }
            }
            rethrow(first);
        }

        private void noteOpened() {
            if (!current.isEmpty()) {
                reply.unlocked();
            }
        }

        /** Not every format can tell a wrong password from damage, so that any failure but of the first is one. */
        private void refuse(Exception e) throws IOException, SAXException, TikaException {
            if (reply.written() > writtenBefore) {
                noteOpened();
                rethrow(e);
            }
            if (first == null && !Failure.isLocked(e)) {
                rethrow(e);
            }
            first = first == null ? e : first;
        }
    }

    private static void rethrow(Exception e) throws IOException, SAXException, TikaException {
        switch (e) {
            case IOException io -> throw io;
            case SAXException sax -> throw sax;
            case TikaException tika -> throw tika;
            default -> throw (RuntimeException) e;
        }
    }
}
