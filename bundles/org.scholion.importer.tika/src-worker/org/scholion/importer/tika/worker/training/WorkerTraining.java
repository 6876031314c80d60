package org.scholion.importer.tika.worker.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.MessageWriter;
import org.scholion.importer.tika.worker.ReadingDesk;
import org.scholion.importer.tika.worker.ReadingTools;
import org.scholion.importer.tika.worker.WorkerMain;
import org.scholion.importer.tika.worker.language.LanguageProfiles;
import org.scholion.importer.tika.worker.language.LanguageTable;

/**
 * Reads documents of the usual formats as a worker does and ends, so that the virtual machine learns which classes a
 * worker needs and writes them into an archive.
 */
public final class WorkerTraining {

    /** The file that gets the table of languages. */
    private static final String LANGUAGES = "languages";

    private static final int ROUNDS = 3;
    private static final int CHARACTERS = 1_000_000;

    private WorkerTraining() {
    }

    /** Ends the process when standard input does: the workbench is gone, and nobody will put the archive in its place. */
    private static void endWithWorkbench() {
        var thread = new Thread(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                return; // as good as the end
            } finally {
                Runtime.getRuntime().halt(1);
            }
        }, "scholion-workbench");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param arguments a folder for the documents, which are left there, and for the table of languages */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setOut(System.err);
        endWithWorkbench();
        WorkerMain.silenceLoggers();
        var folder = Path.of(arguments[0]);
        TrainingDocuments.write(folder);
        LanguageProfiles.table().write(folder.resolve(LANGUAGES));
        System.setProperty(LanguageTable.FILE, folder.resolve(LANGUAGES).toString());
        TrainingClasses.load();
        var desk = new ReadingDesk(new ReadingTools());
        var nobody = new MessageWriter(OutputStream.nullOutputStream());
        for (int round = 0; round < ROUNDS; round++) {
            try (var files = Files.newDirectoryStream(folder, "sample*")) {
                for (var file : files) {
                    desk.read(Message.of(MessageType.READ, file, CHARACTERS, 100, 10), nobody);
                }
            }
        }
    }
}
