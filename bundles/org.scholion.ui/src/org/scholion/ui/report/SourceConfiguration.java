package org.scholion.ui.report;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlinkPresenter;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.graphics.Point;
import org.scholion.ui.report.SourceReferences.Found;

/** What the Markdown side of the editor can do: complete, undo, and open what a reference means. */
final class SourceConfiguration extends SourceViewerConfiguration {

    private static final int UNDO_STEPS = 1_000;
    private static final int POPUP_WIDTH = 620;
    private static final int POPUP_HEIGHT = 240;

    private final IContentAssistProcessor completion;
    private final Consumer<Found> open;
    private Consumer<IRegion> link = region -> {
    };

    /** @param open goes to what a reference means */
    SourceConfiguration(IContentAssistProcessor completion, Consumer<Found> open) {
        this.completion = completion;
        this.open = open;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return new TextViewerUndoManager(UNDO_STEPS);
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        var assistant = new ContentAssistant() {
            @Override
            protected Point restoreCompletionProposalPopupSize() {
                return new Point(POPUP_WIDTH, POPUP_HEIGHT);
            }
        };
        assistant.setContentAssistProcessor(completion, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(0);
        assistant.enableAutoInsert(false);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_STACKED);
        assistant.setContextInformationPopupOrientation(IContentAssistant.CONTEXT_INFO_ABOVE);
        return assistant;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) { // plain text, never markup
        return shell -> new DefaultInformationControl(shell, (String) null, null);
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] { (text, region, several) -> found(text, region.getOffset())
                .map(found -> new IHyperlink[] { new Link(found) }).orElse(null) };
    }

    @Override
    public IHyperlinkPresenter getHyperlinkPresenter(ISourceViewer viewer) {
        return new LinkPresenter(link);
    }

    /** Is told which link is under the pointer while Ctrl is held; null for none. */
    void setLink(Consumer<IRegion> shown) {
        link = shown;
    }

    private static Optional<Found> found(ITextViewer viewer, int offset) {
        return SourceReferences.at(viewer.getDocument().get(), offset);
    }

    /** Goes to what a reference means with Ctrl and a click. */
    private final class Link implements IHyperlink {

        private final Found found;

        Link(Found found) {
            this.found = found;
        }

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(found.begin(), found.end() - found.begin());
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return found.address();
        }

        @Override
        public void open() {
            open.accept(found);
        }
    }
}
