package org.scholion.ui.stories;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.stories.Twin;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.casebook.StatusLine;
import org.scholion.ui.versions.Comparisons;

/** Shows how the article in front differs from a near-duplicate; where there are several, the analyst chooses one. */
public final class CompareNearDuplicateHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var id = editor.session().article().getId();
            var found = window.getService(OpenStories.class).stories();
            var twins = found.map(stories -> stories.twins(id)).orElse(List.of());
            if (twins.isEmpty()) {
                StatusLine.show(window, found.isEmpty() ? Messages.CompareNearDuplicateHandler_looking
                        : Messages.CompareNearDuplicateHandler_none);
            }
            choose(window, twins).ifPresent(twin -> Comparisons.show(window, editor.session().store(),
                    twin.own().id(), twin.other().id()));
        }
        return null;
    }

    private static Optional<Twin> choose(IWorkbenchWindow window, List<Twin> twins) {
        if (twins.size() < 2) {
            return twins.stream().findFirst();
        }
        var dialog = new ElementListSelectionDialog(window.getShell(), LabelProvider.createTextProvider(
                twin -> label((Twin) twin)));
        dialog.setTitle(Messages.CompareNearDuplicateHandler_title);
        dialog.setMessage(Messages.CompareNearDuplicateHandler_choose);
        dialog.setElements(twins.toArray());
        dialog.setInitialSelections(twins.getFirst());
        dialog.open();
        return Optional.ofNullable((Twin) dialog.getFirstResult());
    }

    private static String label(Twin twin) {
        return MessageFormat.format(Messages.CompareNearDuplicateHandler_label, twin.percent(), twin.other().label(),
                twin.other().source(), twin.other().published());
    }
}
