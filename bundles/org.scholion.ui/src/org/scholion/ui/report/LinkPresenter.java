package org.scholion.ui.report;

import java.util.function.Consumer;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkPresenter;

/** Underlines the link under the pointer; the usual presenter paints over what a line styler would style again. */
final class LinkPresenter implements IHyperlinkPresenter {

    private final Consumer<IRegion> shown;

    /** @param shown is told the link, null for none */
    LinkPresenter(Consumer<IRegion> shown) {
        this.shown = shown;
    }

    @Override
    public boolean canShowMultipleHyperlinks() {
        return false;
    }

    @Override
    public void showHyperlinks(IHyperlink[] links) {
        shown.accept(links[0].getHyperlinkRegion());
    }

    @Override
    public void hideHyperlinks() {
        shown.accept(null);
    }

    @Override
    public void install(ITextViewer viewer) {
        // what is shown is somebody else's
    }

    @Override
    public void uninstall() {
        shown.accept(null);
    }
}
