package org.scholion.ui.stories;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.stories.Twin;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.casebook.StatusLine;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
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
            } else if (twins.size() == 1) {
                compare(window, editor, twins.getFirst());
            } else {
                choose(window, editor, twins);
            }
        }
        return null;
    }

    /** The most similar first. What tells them apart is rarely the title. */
    private static void choose(IWorkbenchWindow window, ArticleEditor editor, List<Twin> twins) {
        var rows = twins.stream().sorted(TwinRow.order(0))
                .map(twin -> new PickRow<>(twin, twin.other().label(), detail(twin), "", null)).toList();
        var text = editor.text().control();
        var top = text.toDisplay(text.getSize().x / 4, 0);
        new PickPopup<>(window.getShell(), Messages.CompareNearDuplicateHandler_choose,
                Messages.CompareNearDuplicateHandler_keys, rows, 0, new Rectangle(top.x, top.y, 1, 1),
                (twin, otherwise) -> compare(window, editor, twin)).open();
    }

    /** Similarity, source, day and file, as far as they are known. */
    static String detail(Twin twin) {
        var texts = TwinRow.texts(twin);
        return Stream.of(texts[0], texts[2], texts[3], twin.other().fileName()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static void compare(IWorkbenchWindow window, ArticleEditor editor, Twin twin) {
        Comparisons.show(window, editor.session().store(), twin.own().id(), twin.other().id());
    }
}
