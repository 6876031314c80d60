package org.scholion.ui.report;

import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.scholion.ui.style.WidgetId;

/** The Markdown of a report text, to be typed. */
final class TextSource {

    /** Broken lines cost time for each that is above the one that is looked at; a longer text is not broken. */
    private static final int LONGEST_BROKEN = 300_000;
    private static final int MARGIN = 12;

    private final SourceViewer viewer;
    private final Document document;
    private final SourceStyler styler;
    /** The viewer forgets it when it is disposed of. */
    private final StyledText widget;

    TextSource(Composite parent, String text, SourceViewerConfiguration configuration) {
        document = new Document(text);
        viewer = new SourceViewer(parent, null, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        widget = viewer.getTextWidget();
        WidgetId.set(widget, "report.source");
        widget.setWordWrap(text.length() < LONGEST_BROKEN);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setLineSpacing(2);
        viewer.configure(configuration);
        viewer.setDocument(document);
        var resources = new LocalResourceManager(JFaceResources.getResources(), widget);
        styler = new SourceStyler(widget, resources);
        widget.addLineStyleListener(styler);
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
        ((org.eclipse.jface.text.ITextViewerExtension6) viewer).getUndoManager().reset();
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
