package org.scholion.ui.article.marks;

import java.util.List;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Layer;

/**
 * The marks of an article that were put in order while the article was read, beside its session until an editor takes
 * them. Any change of the codebook meanwhile makes them worthless, and they are put in order anew.
 */
public final class PreparedMarks extends AdapterImpl {

    private final MarkIndex marks;
    private final List<Layer> layers;

    private PreparedMarks(MarkIndex marks, List<Layer> layers) {
        this.marks = marks;
        this.layers = layers;
    }

    /**
     * Puts the marks of a session in order that nobody else knows yet; for any thread.
     *
     * @param layers of the codebook, as they were in the UI thread
     */
    public static void prepare(ArticleSession session, List<Layer> layers) {
        session.own().eAdapters().add(new PreparedMarks(MarkIndex.of(session, layers), layers));
    }

    /** The marks of a session, which is asked for them once. */
    public static MarkIndex take(ArticleSession session) {
        if (EcoreUtil.getExistingAdapter(session.own(), PreparedMarks.class) instanceof PreparedMarks prepared) {
            session.own().eAdapters().remove(prepared);
            if (prepared.layers.equals(session.codebook().getLayers())) {
                return prepared.marks;
            }
        }
        return MarkIndex.of(session);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == PreparedMarks.class;
    }
}
