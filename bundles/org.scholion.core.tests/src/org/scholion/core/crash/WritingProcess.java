package org.scholion.core.crash;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.TextDrafts;

/** Types into a report text and saves it now and then until it is killed. It says what it has kept and saved. */
final class WritingProcess {

    private static final String LINE = "What the sources say of the night, once more. ".repeat(2000);

    private WritingProcess() {
    }

    /** The text after so many edits: long, so that a write takes its time. */
    static String text(int edits) {
        return edits + "\n" + LINE + edits;
    }

    public static void main(String[] arguments) throws CoreException {
        try (var store = CasebookStore.open(Path.of(arguments[0]))) {
            var texts = new ReportTexts(store);
            var drafts = new TextDrafts(store);
            var saved = texts.read("brief");
            System.out.println("ready");
            for (int edits = 1; true; edits++) {
                drafts.keep(saved, text(edits));
                System.out.println("kept " + edits);
                if (edits % 3 == 0) {
                    saved = texts.save(saved, text(edits));
                    drafts.discard("brief");
                    System.out.println("saved " + edits);
                }
            }
        }
    }
}
