package org.scholion.ui.article;

import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.scholion.ui.article.ReadingPositions.Position;

/** Where the reader is in an article: kept when its editor is closed, and gone to when it is opened again. */
final class ReadingPlace implements ReadingText.Listener {

    private static final String CARET = "caret";
    private static final String TOP = "topOffset";

    private final ReadingPane pane;
    private final String article;
    private final ReadingPositions positions;
    private Position last = new Position(0, 0);
    private boolean noting;

    ReadingPlace(ReadingPane pane, String article) {
        this.pane = pane;
        this.article = article;
        var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(getClass())).getDialogSettings();
        positions = new ReadingPositions(
                DialogSettings.getOrCreateSection(settings, ReadingPositions.class.getSimpleName()));
        pane.addListener(this);
        pane.widget().addListener(SWT.Dispose, event -> positions.keep(article, last));
    }

    /** Goes where the reader was: as the window remembers it, or else the article. */
    void restore(Optional<IMemento> window) {
        window.flatMap(ReadingPlace::position).or(() -> positions.of(article))
                .map(position -> position.within(pane.text().length())).ifPresent(this::go);
    }

    private static Optional<Position> position(IMemento memento) {
        return memento.getInteger(CARET) == null || memento.getInteger(TOP) == null ? Optional.empty()
                : Optional.of(new Position(memento.getInteger(CARET), memento.getInteger(TOP)));
    }

    private void go(Position position) {
        pane.shown().setCaret(position.caret());
        pane.shown().setTop(position.top());
    }

    void save(IMemento memento) {
        memento.putInteger(CARET, pane.shown().caret());
        memento.putInteger(TOP, pane.shown().top());
    }

    @Override
    public void caretMoved() {
        note();
    }

    @Override
    public void viewMoved() {
        note();
    }

    /** The widget is gone when the editor is closed: so where the reader is is noted before. */
    private void note() {
        if (!noting) {
            noting = true;
            pane.widget().getDisplay().asyncExec(() -> { // the text scrolls after its caret has moved
                noting = false;
                if (!pane.widget().isDisposed()) {
                    last = new Position(pane.shown().caret(), pane.shown().top());
                }
            });
        }
    }
}
