package org.scholion.ui.article;

import java.util.List;

import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.ui.article.fold.Fold;
import org.scholion.ui.article.fold.Folding;
import org.scholion.ui.article.fold.Projection;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarksShown;
import org.scholion.ui.article.shown.FoldGestures;
import org.scholion.ui.article.shown.ShownText;
import org.scholion.ui.preferences.ScholionPreferences;

/** The boilerplate of an article that is folded in its text. Each fold tells how much is marked in what it stands for. */
final class FoldedText implements FoldGestures.Target {

    private final String text;
    private final ShownText shown;
    private final MarksShown marks;
    private final Folding folding;
    private List<Span> open;
    private boolean hasFolds;
    private Runnable folded = () -> {
    };

    FoldedText(ArticleSession session, ShownText shown, MarksShown marks) {
        this.text = session.text();
        this.shown = shown;
        this.marks = marks;
        folding = new Folding(session.article().getSegments(), text, ScholionPreferences.foldsBoilerplate());
    }

    /** The text as it is to be shown now. */
    Projection projection() {
        open = folding.open();
        var folds = folding.folds(this::annotations);
        hasFolds = !folds.isEmpty();
        return Projection.of(text, folds);
    }

    private int annotations(Span part) {
        return (int) marks.index().in(part.begin(), part.end()).stream().map(Mark::annotation).distinct().count();
    }

    /** The boilerplate that could be folded. */
    List<Span> open() {
        return open;
    }

    @Override
    public void unfold(Span part) {
        if (folding.unfold(part)) {
            show();
        }
    }

    @Override
    public void fold(Span part) {
        if (folding.fold(part)) {
            show();
        }
    }

    /** Whether any boilerplate is folded. */
    boolean hasFolds() {
        return hasFolds;
    }

    /** Whether there is boilerplate to fold or to unfold. */
    boolean canFold() {
        return hasFolds || !open.isEmpty();
    }

    /** Folds all boilerplate, or unfolds it. */
    void setFolded(boolean all) {
        folding.setFolded(all);
        show();
    }

    /** Has something done each time when something was folded or unfolded: other annotations may be at the caret. */
    void whenFolded(Runnable action) {
        folded = action;
    }

    private void show() {
        shown.show(projection());
        folded.run();
    }

    /** Whether any of some spans is in what is folded: to find out all that is folded takes a look at the whole article. */
    boolean hides(List<Span> spans) {
        return shown.folds().stream().map(Fold::hidden).anyMatch(hidden -> spans.stream().anyMatch(hidden::overlaps));
    }

    /** Takes up that segments, or annotations in them, are others now. */
    void refresh() {
        var restyled = folding.refresh();
        var next = projection();
        if (!restyled.isEmpty() || !next.folds().equals(shown.folds())) {
            shown.show(next);
        }
    }
}
