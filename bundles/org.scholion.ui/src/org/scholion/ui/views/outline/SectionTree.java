package org.scholion.ui.views.outline;

import java.util.Optional;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.scholion.core.outline.ArticleOutline;
import org.scholion.core.outline.Section;

/** Shows an {@link ArticleOutline} in a tree. */
final class SectionTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((ArticleOutline) input).sections().toArray();
    }

    @Override
    public Object[] getChildren(Object section) {
        return ((Section) section).sections().toArray();
    }

    @Override
    public boolean hasChildren(Object section) {
        return !((Section) section).sections().isEmpty();
    }

    @Override
    public Object getParent(Object section) {
        return null; // nobody needs it: selections come as paths
    }

    /** Selects a section and brings it into view, opening those it is in. */
    static void select(TreeViewer tree, ArticleOutline outline, Section wanted) {
        var path = path(outline, wanted);
        tree.setSelection(path.isEmpty() ? StructuredSelection.EMPTY : new TreeSelection(path.get()), true);
    }

    /** The way to a section from the top. */
    private static Optional<TreePath> path(ArticleOutline outline, Section wanted) {
        var path = TreePath.EMPTY;
        var sections = outline.sections();
        while (true) {
            var next = sections.stream().filter(section -> section.span().begin() <= wanted.heading().begin()
                    && wanted.heading().begin() < section.span().end()).findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            path = path.createChildPath(next.get());
            if (next.get().heading().equals(wanted.heading())) {
                return Optional.of(path);
            }
            sections = next.get().sections();
        }
    }
}
