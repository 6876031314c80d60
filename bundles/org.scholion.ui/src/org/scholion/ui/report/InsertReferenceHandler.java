package org.scholion.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.model.Anchor;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;

/** Puts a reference to the annotation at the caret into the report text that was worked on last, at its caret. */
public final class InsertReferenceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor) {
            var annotation = editor.currentAnnotation();
            if (annotation.isEmpty()) {
                editor.complain(Messages.InsertReference_nothing);
                return null;
            }
            try {
                insert(editor, annotation.get());
            } catch (CoreException e) {
                editor.complain(e.getMessage());
            }
        }
        return null;
    }

    private static void insert(ArticleEditor editor, SpanAnnotation annotation) throws CoreException {
        var page = editor.getSite().getPage();
        var text = text(page, editor.session().store());
        if (text.isEmpty()) {
            editor.complain(Messages.InsertReference_noText);
            return;
        }
        text.get().insert(target(editor, annotation));
        editor.say(NLS.bind(Messages.InsertReference_done, text.get().textName()));
    }

    private static ReferenceTarget target(ArticleEditor editor, SpanAnnotation annotation) {
        var words = annotation.getAnchors().stream().map(Anchor::getQuote).collect(Collectors.joining(" … "));
        return new ReferenceTarget(Kind.ANNOTATION, annotation.getId(), words, annotation.getLayer(), "", "",
                editor.session().article().getId(), -1, -1);
    }

    /** The editor of the text that was worked on last, or of the only one; opened behind the article. */
    private static Optional<ReportTextEditor> text(IWorkbenchPage page, CasebookStore store) throws CoreException {
        var names = new ReportTexts(store).names();
        var name = LastReportText.name().filter(names::contains).or(() -> only(names));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var input = new ReportTextInput(store.layout().root(), name.get());
        if (page.findEditor(input) instanceof ReportTextEditor open) {
            return Optional.of(open);
        }
        var article = page.getActiveEditor();
        var opened = LastReportText.open(page, store, name.get(), true);
        page.activate(article);
        return Optional.ofNullable(opened);
    }

    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }
}
