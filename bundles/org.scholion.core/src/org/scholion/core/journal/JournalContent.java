package org.scholion.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.scholion.core.journal.Entry.Continued;
import org.scholion.core.journal.Entry.Made;
import org.scholion.core.journal.Entry.Redone;
import org.scholion.core.journal.Entry.Saved;
import org.scholion.core.journal.Entry.Saving;
import org.scholion.core.journal.Entry.Undone;
import org.scholion.model.AnnotationSet;

/** What a journal said when it was read. */
public final class JournalContent {

    static final JournalContent NOTHING = new JournalContent();

    private final List<Step> steps = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int done;
    private long end;

    /** A change of the set: a step that was made (again), or undone. */
    private record Move(long begin, Step step, boolean forward) {
    }

    /** Up to where an annotation file holds the journal. */
    private record Mark(String sha256, long upTo, boolean saved) {
    }

    private JournalContent() {
    }

    /** Reads a journal; one that is not there says nothing. */
    static JournalContent read(Path file) throws IOException {
        var content = new JournalContent();
        var frames = Frames.read(file);
        for (var frame : frames) {
            content.take(frame.begin(), Entry.of(frame.content()));
        }
        content.end = Frames.end(frames);
        return content;
    }

    private void take(long begin, Entry entry) throws IOException {
        switch (entry) {
            case Made made -> {
                steps.subList(done, steps.size()).clear();
                steps.add(made.step());
                move(begin, done++, true);
            }
            case Continued continued -> {
                if (done == 0 || done != steps.size()) {
                    throw new IOException("a step that goes on though it was not the last one");
                }
                steps.set(done - 1, continued.step());
                move(begin, done - 1, true);
            }
            case Undone undone -> move(begin, --done, false);
            case Redone redone -> move(begin, done++, true);
            case Saving saving -> marks.add(new Mark(saving.sha256(), saving.upTo(), false));
            case Saved saved -> marks.add(new Mark(saved.sha256(), saved.upTo(), true));
        }
    }

    private void move(long begin, int step, boolean forward) throws IOException {
        if (step < 0 || step >= steps.size()) {
            throw new IOException("a step that was never made");
        }
        moves.add(new Move(begin, steps.get(step), forward));
    }

    /** Whether nobody ever noted anything. */
    public boolean isEmpty() {
        return end == 0;
    }

    /** What can be undone and redone. */
    History history() {
        return new History(steps, done);
    }

    /** Whether it says so much more than can be undone that it is worth writing anew. */
    boolean isLong() {
        return steps.size() > 2 * History.MOST_STEPS || end > 2 * Math.max(History.MOST_BYTES, lastSize());
    }

    private long lastSize() {
        return steps.isEmpty() ? 0 : steps.getLast().size();
    }

    /** Offset behind the last whole entry, in bytes. */
    long end() {
        return end;
    }

    /**
     * Whether an annotation file was written by who keeps this journal.
     *
     * @param sha256 of the file, empty when there is none
     */
    public boolean knows(String sha256) {
        return sha256.isEmpty() && marks.isEmpty() || marks.stream().anyMatch(mark -> mark.sha256().equals(sha256));
    }

    /** Whether an annotation file does not hold all that the journal says. */
    public boolean isAheadOf(String sha256) {
        return !pending(sha256).isEmpty();
    }

    /** Brings a set that was read from an annotation file up to what the journal says. */
    public void bringUp(AnnotationSet set, String sha256) throws IOException {
        if (isAheadOf(sha256)) {
            bringUp(new SetElements(set), sha256);
        }
    }

    /** The same for whatever else a journal is of. */
    public void bringUp(StepTarget target, String sha256) throws IOException {
        for (var move : pending(sha256)) {
            if (move.forward()) {
                target.redo(move.step());
            } else {
                target.undo(move.step());
            }
        }
    }

    /** Where a bulk step stands among the steps. */
    public Position position(String bulk) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).bulk().equals(bulk)) {
                return i == done - 1 ? Position.LAST_DONE : i == done ? Position.NEXT_TO_REDO
                        : i < done ? Position.BURIED : Position.UNDONE_BEHIND_OTHERS;
            }
        }
        return Position.ABSENT;
    }

    /** Where a step stands among the others. */
    public enum Position {
        /** It is the one that undo is about. */
        LAST_DONE,
        /** It is the one that redo is about. */
        NEXT_TO_REDO,
        /** Newer steps came after it. */
        BURIED,
        /** It was undone, and so were steps before it. */
        UNDONE_BEHIND_OTHERS,
        /** It never was, or is forgotten. */
        ABSENT
    }

    /** What a file that somebody else wrote lacks is what came after the last saving. */
    private List<Move> pending(String sha256) {
        long from = last(mark -> mark.sha256().equals(sha256)).or(() -> last(Mark::saved)).map(Mark::upTo).orElse(0L);
        return moves.stream().filter(move -> move.begin() >= from).toList();
    }

    private Optional<Mark> last(Predicate<Mark> wanted) {
        return marks.stream().filter(wanted).reduce((first, last) -> last);
    }
}
