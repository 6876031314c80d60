package org.scholion.ui.annotate;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Span;
import org.scholion.core.span.SpanEnds;
import org.scholion.core.span.Spans;
import org.scholion.core.span.TextUnits.Unit;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;

/** Moves an end of the current annotation; several moves shortly after one another are undone as one. */
public final class MoveEndHandler extends ArticleHandler {

    static final String MOVE = "org.scholion.ui.moveEnd.move";
    private static final Duration MOMENT = Duration.ofMillis(1_500);

    private SpanAnnotation moved;
    private long movedAt;

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) throws CoreException {
        var annotation = editor.gestures().target();
        if (annotation.isEmpty()) {
            editor.complain(Messages.MoveEnd_nothing);
        } else {
            move(editor, annotation.get(), move(event.getParameter(MOVE)));
        }
    }

    /** Such as "end.forward.word". */
    private static SpanEnds.Move move(String name) {
        var parts = name.split("\\.");
        return new SpanEnds.Move(parts[0].equals("begin"), parts[1].equals("forward"),
                Unit.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }

    private void move(ArticleEditor editor, SpanAnnotation annotation, SpanEnds.Move move) throws CoreException {
        var session = editor.session();
        var spans = SpanEdits.of(annotation);
        int caret = editor.text().caret();
        var here = new Span(caret, caret + 1);
        boolean inside = spans.stream().anyMatch(span -> span.begin() <= caret && caret <= span.end());
        int part = inside ? Spans.nearest(spans, here) : move.begin() ? 0 : spans.size() - 1;
        var result = new SpanEnds(session.text(), session.article().getLanguage()).moved(spans, part, move);
        if (result.isEmpty()) {
            editor.complain(Messages.MoveEnd_noFurther);
            return;
        }
        boolean goesOn = annotation == moved && System.nanoTime() - movedAt < MOMENT.toNanos();
        session.spans().moveEnds(annotation, result.get(), goesOn);
        moved = annotation;
        movedAt = System.nanoTime();
        var span = result.get().get(part);
        editor.changed(annotation, move.begin() ? span.begin() : span.end());
        editor.say(NLS.bind(Messages.MoveEnd_done, ArticleGestures.shortened(span.of(session.text()))));
    }
}
