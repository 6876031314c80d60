package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.importing.ImportOutcome.Status;
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
    private List<Path> inputs = List.of();
    private List<Path> files = List.of();
    private State state = State.NONE;

    /** Forgets everything: other inputs are to be looked at. */
    void begin(List<Path> newInputs) {
        entries.clear();
        leftOut.clear();
        inputs = List.copyOf(newInputs);
        files = List.of();
        state = State.COUNTING;
    }

    /** The files that the inputs stand for. */
    void counted(List<Path> newFiles) {
        files = List.copyOf(newFiles);
        state = files.size() > MOST ? State.TOO_MANY : State.LOOKING;
    }

    void found(PreviewEntry entry) {
        entries.add(entry);
        choose(entry, entry.isNew());
    }

    /** Nothing more will be found. */
    void end() {
        if (state != State.TOO_MANY) {
            state = state == State.LOOKING && entries.size() == files.size() ? State.DONE : State.STOPPED;
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

    boolean isAbout(List<Path> others) {
        return state != State.NONE && inputs.equals(others);
    }

    boolean isRunning() {
        return state == State.COUNTING || state == State.LOOKING;
    }

    List<PreviewEntry> entries() {
        return List.copyOf(entries);
    }

    int total() {
        return files.size();
    }

    /** What is to be imported of these inputs. */
    List<Path> chosen(List<Path> wanted) {
        return isAbout(wanted) && !files.isEmpty()
                ? files.stream().filter(file -> !leftOut.contains(file)).toList()
                : wanted;
    }

    /** One sentence for the analyst. */
    String sentence() {
        return switch (state) {
            case NONE -> "";
            case COUNTING -> Messages.PreviewList_counting;
            case LOOKING -> NLS.bind(Messages.PreviewList_looking, entries.size(), files.size());
            case DONE -> NLS.bind(Messages.PreviewList_done,
                    new Object[] { count(Status.IMPORTED), count(Status.DUPLICATE), count(Status.FAILED) });
            case STOPPED -> NLS.bind(Messages.PreviewList_stopped, entries.size(), files.size());
            case TOO_MANY -> NLS.bind(Messages.PreviewList_tooMany, files.size(), MOST);
        };
    }

    private long count(Status status) {
        return entries.stream().filter(entry -> entry.status() == status).count();
    }
}
