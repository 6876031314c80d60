package org.scholion.ui.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.scholion.core.span.Span;
import org.scholion.ui.find.FindBar;
import org.scholion.ui.find.FindHost;
import org.scholion.ui.find.SearchedText;

/** Finds in the Markdown of a report text. */
final class ReportFind implements FindHost {

    private final ReportTextEditor editor;
    private final ReportPane pane;
    private FindBar bar;

    ReportFind(ReportTextEditor editor, ReportPane pane) {
        this.editor = editor;
        this.pane = pane;
    }

    @Override
    public SearchedText text() {
        return new Markdown(pane.source());
    }

    @Override
    public String hint() {
        return Messages.ReportFind_hint;
    }

    @Override
    public Composite below() {
        return pane.below();
    }

    @Override
    public void showBelow(boolean visible) {
        pane.showBelow(visible);
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
        if (bar == null) {
            bar = new FindBar(this);
        }
        return bar;
    }

    /** The Markdown, which changes while somebody types. */
    private record Markdown(TextSource source) implements SearchedText {

        @Override
        public String text() {
            return source.text();
        }

        @Override
        public int caret() {
            return source.widget().getCaretOffset();
        }

        @Override
        public Optional<Span> selection() {
            var range = source.widget().getSelectionRange();
            return range.y == 0 ? Optional.empty() : Optional.of(new Span(range.x, range.x + range.y));
        }

        @Override
        public void select(Span span) {
            source.select(span.begin(), span.length());
        }

        @Override
        public void reveal(Span span) {
            source.select(span.begin(), 0);
        }

        @Override
        public Optional<Span> view() {
            return source.view();
        }

        @Override
        public void emphasize(List<Span> hits, Optional<Span> current) {
            source.emphasize(hits, current);
        }

        @Override
        public Control control() {
            return source.widget();
        }

        @Override
        public void follow(Runnable moved, Runnable changed) {
            source.widget().addCaretListener(event -> moved.run());
            source.widget().getVerticalBar().addListener(SWT.Selection, event -> moved.run());
            source.widget().addListener(SWT.Resize, event -> moved.run());
            source.document().addDocumentListener(new IDocumentListener() {
                @Override
                public void documentAboutToBeChanged(DocumentEvent event) {
                    // what was found is of no use any more, but is shown until then
                }

                @Override
                public void documentChanged(DocumentEvent event) {
                    changed.run();
                }
            });
        }
    }
}
