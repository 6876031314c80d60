package org.scholion.core.crash;

import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.check.CheckFinding;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Article;
import org.scholion.model.Casebook;

/**
 * Kills a process that edits a casebook, again and again at moments that depend on the seed alone and on how fast the
 * machine is, and looks at what it left each time: all that was shown is there, all files can be read, nothing is wrong
 * with an anchor, and what was done can be undone.
 */
public final class KillRun {

    private static final int ARTICLES = 3;
    private static final int MOST_EDITS = 40;
    private static final int MOST_MILLIS = 40;
    private static final int UNDONE = 4;

    private final Path folder;
    private final Random random;
    private final List<Shown> shown = new ArrayList<>();
    private int edits;
    private int within;

    private KillRun(Path folder, long seed) throws CoreException, IOException {
        this.folder = folder;
        this.random = new Random(seed);
        try (var casebook = aCasebook(folder)) {
            for (int i = 0; i < ARTICLES; i++) {
                casebook.with(anArticle().named(i + ".txt").withText(text(i)));
            }
            for (var article : casebook.store().articles()) {
                try (var session = ArticleSession.open(casebook.store(), article.id(),
                        casebook.store().analyst("Ana"))) {
                    shown.add(Shown.by(session));
                }
            }
        }
    }

    /**
     * What came of it.
     *
     * @param edits that had been shown
     * @param within kills that hit while an edit was being made
     */
    public record Result(int kills, int edits, int within) {

        @Override
        public String toString() {
            return kills + " kills, " + edits + " edits shown before, none of them lost; " + within
                    + " kills within an edit. Every file could be read, the check found nothing, undo went on.";
        }
    }

    /** What an edit that was begun may have left: nothing, or some of its steps. */
    private record Begun(int article, int steps) {
    }

    /** @param arguments a folder that does not exist yet, the number of kills, and a seed */
    public static void main(String[] arguments) throws Exception {
        System.out.println(run(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2])));
    }

    /** Kills so many times; fails with what was lost. */
    public static Result run(Path folder, int kills, long seed) throws Exception {
        var run = new KillRun(folder, seed);
        for (int kill = 0; kill < kills; kill++) {
            try {
                run.killAndLook();
            } catch (CoreException | IOException | RuntimeException e) {
                throw new IllegalStateException("Kill " + kill + " of seed " + seed + ": " + e.getMessage(), e);
            }
        }
        return new Result(kills, run.edits, run.within);
    }

    private static String text(int article) {
        return IntStream.range(0, 12).mapToObj(i -> "Paragraph " + i + " of article " + article
                + " says that Ana Ruiz 👩‍🚀 leads the team in Zürich, ليلى writes, and nobody denies it. ".repeat(3))
                .collect(Collectors.joining("\n\n"));
    }

    private void killAndLook() throws Exception {
        Begun begun = null;
        for (var line : linesUntilKilled()) {
            var words = line.split(" ");
            if (words[0].equals("does") && words.length == 3) {
                begun = new Begun(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            } else if (words[0].equals("shows") && words.length == 4) {
                shown.set(Integer.parseInt(words[1]), Shown.of(words[2], words[3]));
                begun = null;
                edits++;
            }
        }
        within += begun == null ? 0 : 1;
        readAllFiles();
        try (var store = CasebookStore.open(folder)) {
            require(store.readOnlyReason().isEmpty(), "the dead still has the lock");
            require(store.problems().isEmpty(), "problems: " + store.problems());
            var findings = new CheckOperation(store, false).execute(new NullProgressMonitor());
            require(findings.isEmpty(), "found by the check: " + findings.stream().map(CheckFinding::message).toList());
            for (int i = 0; i < ARTICLES; i++) {
                look(store, i, begun != null && begun.article == i ? begun.steps : 0);
            }
        }
    }

    private List<String> linesUntilKilled() throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        try (var child = ChildProcess.start(EditingProcess.class, folder, random.nextLong())) {
            require("ready".equals(child.line()), "the process does not begin");
            for (int left = 2 * random.nextInt(MOST_EDITS); left > 0; left--) {
                lines.add(child.line());
            }
            lines.addAll(child.killAfter(random.nextInt(MOST_MILLIS)));
        }
        require(!lines.contains(null), "the process ended by itself");
        return lines;
    }

    /** As another program would, before anything is mended. */
    private void readAllFiles() throws IOException, CoreException {
        XmiFiles.read(folder.resolve("casebook.scholion"), Casebook.class);
        try (var files = Files.walk(folder.resolve("articles"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".xmi")).toList()) {
                if (file.endsWith("article.xmi")) {
                    XmiFiles.read(file, Article.class);
                } else {
                    XmiFiles.read(file, AnnotationSet.class);
                }
            }
        }
    }

    private void look(CasebookStore store, int article, int mayBeAhead) throws CoreException, IOException {
        var id = store.articles().get(article).id();
        try (var session = ArticleSession.open(store, id, store.analyst("Ana"))) {
            var there = Shown.by(session);
            var wanted = shown.get(article);
            require(there.annotations().equals(wanted.annotations()) || isAhead(session, wanted, mayBeAhead),
                    "annotations of article " + article + " are not those that were shown");
            require(there.segments().equals(wanted.segments()) || mayBeAhead > 0,
                    "paragraphs of article " + article + " are not those that were shown");
            undoAndRedo(session, there, mayBeAhead > 0);
            shown.set(article, Shown.by(session));
        }
    }

    /** Whether a step that was under way, and which nobody has seen, is all that there is beside what was shown. */
    private static boolean isAhead(ArticleSession session, Shown wanted, int steps) throws CoreException, IOException {
        boolean ahead = false;
        int undone = 0;
        while (!ahead && undone < steps && session.undoLabel().isPresent()) {
            session.undo();
            undone++;
            ahead = isShown(session, wanted);
        }
        for (; undone > 0; undone--) {
            session.redo();
        }
        if (!ahead && steps > 0 && session.redoLabel().isPresent()) { // it was about to undo
            session.redo();
            ahead = isShown(session, wanted);
            session.undo();
        }
        return ahead;
    }

    private static boolean isShown(ArticleSession session, Shown wanted) throws IOException {
        return Shown.by(session).annotations().equals(wanted.annotations());
    }

    /**
     * The paragraphs are in a file of their own, written before the journal: a change that was under way, and which nobody
     * has seen, may be in the one and not in the other, and steps before it then lead back to what they had made.
     */
    private void undoAndRedo(ArticleSession session, Shown there, boolean paragraphsMayDiffer)
            throws CoreException, IOException {
        int steps = 0;
        for (; steps < UNDONE && session.undoLabel().isPresent(); steps++) {
            session.undo();
        }
        for (; steps > 0; steps--) {
            session.redo();
        }
        var again = Shown.by(session);
        require(again.annotations().equals(there.annotations()), "to undo and to make again gives other annotations");
        require(again.segments().equals(there.segments()) || paragraphsMayDiffer,
                "to undo and to make again gives other paragraphs");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
