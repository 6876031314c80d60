package org.scholion.ui.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Where the reader was in the articles read last, from one start to the next, in offsets: any window fits them. */
final class ReadingPositions {

    private static final String POSITIONS = "positions";
    private static final int MOST = 500;
    private static final Pattern POSITION = Pattern.compile("(\\S+) (\\d{1,9}) (\\d{1,9})");

    private final IDialogSettings settings;

    ReadingPositions(IDialogSettings settings) {
        this.settings = settings;
    }

    /**
     * A place in an article.
     *
     * @param caret offset of the caret
     * @param top offset at the upper edge
     */
    record Position(int caret, int top) {

        /** The same in a text of a length. */
        Position within(int length) {
            return new Position(Math.min(caret, length), Math.min(top, length));
        }
    }

    Optional<Position> of(String article) {
        for (var line : lines()) {
            var position = POSITION.matcher(line);
            if (position.matches() && position.group(1).equals(article)) {
                return Optional.of(new Position(Integer.parseInt(position.group(2)),
                        Integer.parseInt(position.group(3))));
            }
        }
        return Optional.empty();
    }

    /** Remembers where the reader was; the article read the longest time ago is forgotten for it. */
    void keep(String article, Position position) {
        var kept = new ArrayList<String>();
        kept.add(article + " " + position.caret() + " " + position.top());
        lines().stream().filter(line -> !line.startsWith(article + " ")).limit(MOST - 1).forEach(kept::add);
        settings.put(POSITIONS, kept.toArray(String[]::new));
    }

    private List<String> lines() {
        var kept = settings.getArray(POSITIONS);
        return kept == null ? List.of() : Arrays.asList(kept);
    }
}
