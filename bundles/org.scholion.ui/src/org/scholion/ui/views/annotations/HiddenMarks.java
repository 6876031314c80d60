package org.scholion.ui.views.annotations;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ReadingText;

/** The annotations that the legend of the article in front hides in its text. For the UI thread. */
final class HiddenMarks {

    private final IWorkbenchPage page;
    private final ReadingText.Listener listener;
    /** The text whose legend is followed. */
    private ReadingText followed;

    /** @param changed is run when other marks than before are hidden */
    HiddenMarks(IWorkbenchPage page, Runnable changed) {
        this.page = page;
        listener = new ReadingText.Listener() {
            @Override
            public void marksHidden() {
                changed.run();
            }
        };
    }

    /** The editor of the article in front, when its text is there. */
    Optional<ArticleEditor> editor() {
        return Optional.ofNullable(page.getActiveEditor()).filter(ArticleEditor.class::isInstance)
                .map(ArticleEditor.class::cast).filter(editor -> editor.text() != null);
    }

    boolean has(AnnotationRow row) {
        return editor().filter(editor -> editor.session().article().getId().equals(row.article())
                && editor.hides(row.layer(), row.analyst())).isPresent();
    }

    /** Follows the legend of the article that is in front now. */
    void follow() {
        follow(editor().map(ArticleEditor::text).orElse(null));
    }

    private void follow(ReadingText text) {
        if (text != followed) {
            if (followed != null) {
                followed.removeListener(listener);
            }
            if (text != null) {
                text.addListener(listener);
            }
            followed = text;
        }
    }

    void dispose() {
        follow(null);
    }
}
