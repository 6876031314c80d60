package org.scholion.ui.find;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ReadingText;
import org.scholion.ui.article.ReadingText.Emphasis;

/** Finds in an article. */
record ArticleFindHost(ArticleEditor editor) implements FindHost {

    @Override
    public SearchedText text() {
        return new ArticleText(editor.text());
    }

    @Override
    public String hint() {
        return Messages.FindBar_hint;
    }

    @Override
    public Composite below() {
        return editor.frame().below();
    }

    @Override
    public void showBelow(boolean visible) {
        editor.frame().showBelow(visible);
    }

    @Override
    public void lendKeys(Control field) {
        editor.lendKeys(field);
    }

    @Override
    public void setFocus() {
        editor.setFocus();
    }

    @Override
    public FindBar bar() {
        return editor.frame().part(FindBar.class, () -> new FindBar(this));
    }

    /** The text of an article, which nobody changes. */
    private record ArticleText(ReadingText reading) implements SearchedText {

        @Override
        public String text() {
            return reading.text();
        }

        @Override
        public int caret() {
            return reading.caret();
        }

        @Override
        public Optional<Span> selection() {
            return reading.selection();
        }

        @Override
        public void select(Span span) {
            reading.select(span.begin(), span.end());
        }

        @Override
        public void reveal(Span span) {
            reading.reveal(span);
        }

        @Override
        public Optional<Span> view() {
            return reading.view();
        }

        @Override
        public void emphasize(List<Span> hits, Optional<Span> current) {
            reading.emphasize(Emphasis.HIT, hits);
            reading.emphasize(Emphasis.CURRENT_HIT, current.map(List::of).orElse(List.of()));
        }

        @Override
        public Control control() {
            return reading.control();
        }

        @Override
        public void follow(Runnable moved, Runnable changed) {
            reading.addListener(new ReadingText.Listener() {
                @Override
                public void viewMoved() {
                    moved.run();
                }

                @Override
                public void caretMoved() {
                    moved.run(); // the keyboard may have scrolled
                }
            });
        }
    }
}
