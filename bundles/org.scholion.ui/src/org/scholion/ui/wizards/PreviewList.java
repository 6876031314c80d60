package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.importing.ImportSelection;
import org.scholion.core.importing.PreviewEntry;

/**
 * What is known of the documents that are to be imported, and which of them the analyst leaves out: at first those that
 * would bring no article. What nobody has looked at yet is not left out. For one thread.
 */
final class PreviewList {

    /** More are not looked at one by one, neither by a machine in reasonable time nor by anybody. */
    static final int MOST = 500;

    /** How far the looking has come. */
    enum State {
        NONE, COUNTING, LOOKING, DONE, STOPPED, TOO_MANY
    }

    private final List<PreviewEntry> entries = new ArrayList<>();
    private final Set<Path> leftOut = new LinkedHashSet<>();
    private ImportSelection selection;
    private int total;
    private State state = State.NONE;
    private String fetched = "";

    /** Forgets everything: something else is to be looked at. */
    void begin(ImportSelection newSelection) {
        entries.clear();
        leftOut.clear();
        selection = newSelection;
        total = 0;
        fetched = "";
        state = State.COUNTING;
    }

    /** What is being fetched, as long as the documents are not counted. */
    void fetching(String what) {
        fetched = what;
    }

    /** How many documents there are. */
    void counted(int documents) {
        total = documents;
        state = documents > MOST ? State.TOO_MANY : State.LOOKING;
    }

    void found(PreviewEntry entry) {
        entries.add(entry);
        choose(entry, entry.isNew());
    }

    /** Nothing more will be found. */
    void end() {
        if (state != State.TOO_MANY) {
            state = state == State.LOOKING && entries.size() == total ? State.DONE : State.STOPPED;
        }
    }

    void choose(PreviewEntry entry, boolean chosen) {
        if (chosen) {
            leftOut.remove(entry.file());
        } else {
            leftOut.add(entry.file());
        }
    }

    boolean isChosen(PreviewEntry entry) {
        return !leftOut.contains(entry.file());
    }

    boolean isAbout(ImportSelection other) {
        return selection == other;
    }

    boolean isRunning() {
        return state == State.COUNTING || state == State.LOOKING;
    }

    List<PreviewEntry> entries() {
        return List.copyOf(entries);
    }

    int total() {
        return total;
    }

    /** What is to be imported of a selection. */
    ImportSelection chosen(ImportSelection wanted) {
        return isAbout(wanted) ? wanted.without(leftOut) : wanted;
    }

    /** Whether everything was looked at and is left out. */
    boolean isNothingChosen() {
        return state == State.DONE && entries.stream().noneMatch(this::isChosen);
    }

    /** Whether there are so many that none is looked at. */
    boolean isTooLong() {
        return state == State.TOO_MANY;
    }

    /** One sentence for the analyst. */
    String sentence() {
        return switch (state) {
            case NONE -> "";
            case COUNTING -> fetched.isBlank() ? Messages.PreviewList_counting : fetched;
            case LOOKING -> NLS.bind(Messages.PreviewList_looking, entries.size(), total);
            case DONE -> done();
            case STOPPED -> NLS.bind(Messages.PreviewList_stopped, entries.size(), total);
            case TOO_MANY -> NLS.bind(Messages.PreviewList_tooMany, total, MOST);
        };
    }

    private String done() {
        var parts = new ArrayList<String>();
        long fresh = count(Status.IMPORTED);
        long versions = count(Status.VERSION);
        if (fresh > 0 || versions == 0) {
            parts.add(MessageFormat.format(Messages.PreviewList_new, fresh));
        }
        add(parts, Messages.PreviewList_versions, versions);
        add(parts, Messages.PreviewList_duplicates, count(Status.DUPLICATE));
        add(parts, Messages.PreviewList_failed, count(Status.FAILED));
        var sentence = String.join(", ", parts) + ".";
        long twins = entries.stream().filter(entry -> !entry.twin().isEmpty()).count();
        return twins == 0 ? sentence : sentence + " " + MessageFormat.format(Messages.PreviewList_twice, twins);
    }

    private static void add(List<String> parts, String pattern, long count) {
        if (count > 0) {
            parts.add(MessageFormat.format(pattern, count));
        }
    }

    /** Without what comes in anyway, as another input. */
    private long count(Status status) {
        return entries.stream().filter(entry -> entry.status() == status && entry.twin().isEmpty()).count();
    }
}
