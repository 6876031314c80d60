package org.scholion.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.casebook.UndoHistory;
import org.scholion.core.span.Span;
import org.scholion.ui.report.SourceReferences.Found;
import org.scholion.ui.style.WidgetId;

/** The Markdown of a report text, to be typed. */
final class TextSource {

    /** A line of this length takes seconds to be broken; a text that has one is not broken. */
    private static final int LONGEST_BROKEN = 100_000;
    private static final int MARGIN = 12;

    private final SourceViewer viewer;
    private final Document document;
    private final SourceStyler styler;
    private final TextHistory history;
    private Runnable undoChanged = () -> {
    };
    /** The viewer forgets it when it is disposed of. */
    private final StyledText widget;

    TextSource(Composite parent, String text, SourceConfiguration configuration) {
        document = new Document(text);
        viewer = new SourceViewer(parent, null, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        widget = viewer.getTextWidget();
        WidgetId.set(widget, "report.source");
        widget.setWordWrap(text.lines().noneMatch(line -> line.length() > LONGEST_BROKEN));
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(2);
        styler = new SourceStyler(widget, new LocalResourceManager(JFaceResources.getResources(), widget));
        configuration.setLink(styler::setLink);
        viewer.configure(configuration);
        viewer.setDocument(document);
        widget.addLineStyleListener(styler);
        history = new TextHistory(viewer.getUndoManager(), () -> undoChanged.run());
        widget.addListener(SWT.Dispose, event -> history.dispose());
    }

    StyledText widget() {
        return widget;
    }

    IDocument document() {
        return document;
    }

    String text() {
        return document.get();
    }

    void setEditable(boolean editable) {
        viewer.setEditable(editable);
    }

    /** Marks the addresses that lead nowhere. */
    void setLost(Set<String> addresses) {
        styler.setLost(addresses);
    }

    /** The reference at an offset. */
    Optional<Found> at(int offset) {
        return SourceReferences.at(text(), offset);
    }

    /** The part that can be seen; empty while the widget has no size. */
    Optional<Span> view() {
        int height = widget.getClientArea().height;
        int first = widget.getOffsetAtLine(widget.getLineIndex(0));
        int last = widget.getLineIndex(height);
        int end = widget.getOffsetAtLine(last) + widget.getLine(last).length();
        return first < end ? Optional.of(new Span(first, end)) : Optional.empty();
    }

    /** What is to be emphasized, none overlapping another, and which of it most. */
    void emphasize(List<Span> spans, Optional<Span> current) {
        styler.emphasize(spans, current);
    }

    /** What can be undone. */
    UndoHistory history() {
        return history;
    }

    /** Runs something when something else can be undone. */
    void whenUndoChanges(Runnable changed) {
        undoChanged = changed;
    }

    /** Does one of the operations of {@link ITextOperationTarget}, where that is possible. */
    void run(int operation) {
        if (viewer.canDoOperation(operation)) {
            viewer.doOperation(operation);
        }
    }

    boolean can(int operation) {
        return viewer.canDoOperation(operation);
    }

    int caret() {
        return viewer.getSelectedRange().x;
    }

    /** The line of the caret, from 1. */
    int line() {
        try {
            return document.getLineOfOffset(Math.min(caret(), document.getLength())) + 1;
        } catch (BadLocationException e) {
            return 1;
        }
    }

    void select(int begin, int length) {
        viewer.setSelectedRange(begin, length);
        viewer.revealRange(begin, length);
    }

    /** Takes over another text as something typed, which can be undone. */
    void replaceAll(String text) {
        try {
            document.replace(0, document.getLength(), text);
        } catch (BadLocationException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }

    /** Shows another text; nothing before can be undone. */
    void reset(String text) {
        document.set(text);
        viewer.getUndoManager().reset();
    }

    /** Puts words at the caret, apart from the words around them. */
    void insert(String words) {
        try {
            int at = caret();
            boolean before = at > 0 && !isOpen(document.getChar(at - 1));
            boolean after = at < document.getLength() && Character.isLetterOrDigit(document.getChar(at));
            var spaced = (before ? " " : "") + words + (after ? " " : "");
            document.replace(at, viewer.getSelectedRange().y, spaced);
            select(at + spaced.length(), 0);
        } catch (BadLocationException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }

    /** Whether words can follow at once. */
    private static boolean isOpen(char before) {
        return Character.isWhitespace(before) || "(“„«‹\"'‘‚[|>–—".indexOf(before) >= 0;
    }
}
