package org.scholion.importer.tika;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ExtractedDocument;

/** A test with one session and one folder for all its documents. */
abstract class SessionTest {

    @TempDir
    static Path folder;

    static WorkerSession session;

    @BeforeAll
    static void openSession() throws Exception {
        session = Workers.open(folder, Workers.LIMITS, 1);
    }

    @AfterAll
    static void closeSession() {
        session.close();
    }

    static ExtractedDocument read(Path file) throws CoreException {
        return Workers.read(session, file);
    }

    static ExtractedDocument read(Pdf pdf) throws Exception {
        return read(pdf.save(folder.resolve("drawn.pdf")));
    }
}
