package org.scholion.ui.versions;

import java.text.MessageFormat;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.scholion.core.compare.VersionComparison;

/** Two versions, or two articles, to be compared; not kept for the next start, since it holds the texts. */
record VersionsInput(VersionComparison comparison) implements IEditorInput {

    /** Two inputs are the same when they compare the same versions: texts never change. */
    @Override
    public boolean equals(Object other) {
        return other instanceof VersionsInput input
                && comparison.later().id().equals(input.comparison.later().id())
                && comparison.earlier().id().equals(input.comparison.earlier().id());
    }

    @Override
    public int hashCode() {
        return comparison.later().id().hashCode();
    }

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        if (!comparison.isOfVersions()) {
            return MessageFormat.format(Messages.VersionsInput_articles, comparison.earlier().label(),
                    comparison.later().label());
        }
        return MessageFormat.format(Messages.VersionsInput_name, comparison.later().label(),
                comparison.earlier().version(), comparison.later().version());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
