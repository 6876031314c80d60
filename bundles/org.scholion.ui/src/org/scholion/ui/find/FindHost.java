package org.scholion.ui.find;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.scholion.ui.article.ArticleEditor;

/** An editor with room for a find bar. An editor other than that of articles is adapted to it. */
public interface FindHost {

    /** The host of an editor; empty where nothing can be found in it. */
    static Optional<FindHost> of(IEditorPart editor) {
        return editor instanceof ArticleEditor article ? Optional.of(new ArticleFindHost(article))
                : Optional.ofNullable(Adapters.adapt(editor, FindHost.class));
    }

    SearchedText text();

    /** What the field says while it is empty. */
    String hint();

    /** Holds the bar, in a grid. */
    Composite below();

    /** Shows the bar, or takes it away. */
    void showBelow(boolean visible);

    /** Lets letters typed in a field be letters, whatever they mean in the text. */
    void lendKeys(Control field);

    void setFocus();

    /** The bar of the editor, made when it is asked for first. */
    FindBar bar();
}
