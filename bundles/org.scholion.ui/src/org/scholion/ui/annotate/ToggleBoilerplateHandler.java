package org.scholion.ui.annotate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.edit.SegmentKinds;
import org.scholion.ui.article.ArticleEditor;

/** Makes the segments of the selection, or the one at the caret, boilerplate; or a part of the article where all are. */
public final class ToggleBoilerplateHandler extends ArticleHandler {

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var segments = editor.selectedSegments();
        if (segments.isEmpty()) {
            editor.complain(Messages.Boilerplate_nothing);
            return;
        }
        boolean boilerplate = !segments.stream().allMatch(SegmentKinds::isBoilerplate);
        var changed = segments.stream().filter(segment -> SegmentKinds.isBoilerplate(segment) != boilerplate).toList();
        editor.session().setBoilerplate(changed, boilerplate);
        editor.say(NLS.bind(message(boilerplate, changed.size() == 1), changed.size()));
    }

    private static String message(boolean boilerplate, boolean one) {
        if (boilerplate) {
            return one ? Messages.Boilerplate_one : Messages.Boilerplate_several;
        }
        return one ? Messages.Boilerplate_textOne : Messages.Boilerplate_textSeveral;
    }
}
