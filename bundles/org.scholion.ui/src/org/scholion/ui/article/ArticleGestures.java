package org.scholion.ui.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.scholion.core.edit.SpanEdits;
import org.scholion.core.span.Passages;
import org.scholion.core.span.Selections;
import org.scholion.core.span.Span;
import org.scholion.core.span.Spans;
import org.scholion.core.span.TextUnits;
import org.scholion.model.AnnotationElement;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ReadingText.Emphasis;
import org.scholion.ui.marking.CurrentLayer;
import org.scholion.ui.style.QuotationMarks;

/**
 * What a reader has begun in an article and not finished: parts chosen for the next mark, an annotation that is to be
 * related to another. Escape lets go of it. Also says which annotation a gesture is about.
 */
public final class ArticleGestures {

    static final String MARK_CURRENT = "org.scholion.ui.markCurrent";
    static final String RELATE_TO = "org.scholion.ui.relateTo";
    private static final int QUOTE = 40;

    private final ArticleEditor editor;
    private final ReadingText text;
    private final TextUnits units;
    private List<Span> parts = List.of();
    private SpanAnnotation linkFrom;
    private SpanAnnotation last;

    ArticleGestures(ArticleEditor editor, ReadingText text) {
        this.editor = editor;
        this.text = text;
        this.units = new TextUnits(text.text(), editor.session().article().getLanguage());
        var drag = new RelationDrag(editor, text, this);
        text.control().addListener(SWT.KeyDown, event -> escape(event, drag));
        new PartClicks(text, this);
        new UnitClicks((StyledText) text.control(), text, units);
        new StickyMarking(text, this);
        new LayerKeys(editor, text, this);
    }

    /** The parts of the text that a mark means now: the parts chosen and the selection, else the word at the caret. */
    public List<Span> spans() {
        var spans = parts;
        var selection = selection();
        if (selection.isPresent()) {
            spans = Spans.with(spans, selection.get());
        } else if (spans.isEmpty() && text.selection().isEmpty()) {
            return wordAtCaret().map(List::of).orElse(List.of());
        }
        return spans;
    }

    /** What is selected, as the analyst means it: without blanks and punctuation that belong to what is around. */
    public Optional<Span> selection() {
        return text.selection().flatMap(selected -> Passages.span(text.text(), selected.begin(), selected.end()));
    }

    private Optional<Span> wordAtCaret() {
        return editor.isFoldAtCaret() ? Optional.empty() : units.wordAt(text.caret());
    }

    /** Whether nothing but blanks is selected. */
    public boolean isBlankSelected() {
        return text.selection().isPresent() && selection().isEmpty();
    }

    /** The analyst's annotation that a gesture is about: the current one, else the one that was current last. */
    public Optional<SpanAnnotation> target() {
        var own = editor.currentAnnotation().filter(editor.session()::isOwn);
        return own.or(() -> Optional.ofNullable(last).filter(editor.session()::isOwn));
    }

    /** The same for a gesture with a selection: an annotation of the analyst that it touches goes before. */
    public Optional<SpanAnnotation> target(Span selection) {
        return target().filter(annotation -> touches(annotation, selection))
                .or(() -> editor.ownAnnotationsIn(selection).stream().findFirst()).or(this::target);
    }

    private static boolean touches(SpanAnnotation annotation, Span selection) {
        return SpanEdits.of(annotation).stream()
                .anyMatch(span -> span.begin() <= selection.end() && selection.begin() <= span.end());
    }

    void currentIs(AnnotationElement current) {
        if (current instanceof SpanAnnotation annotation) {
            last = annotation;
        }
    }

    /** The parts chosen besides the selection. */
    public List<Span> parts() {
        return parts;
    }

    /** Keeps what is selected as a part of the next mark; false when nothing is. */
    public boolean keepSelection() {
        var selection = selection();
        selection.ifPresent(part -> setParts(Spans.with(parts, part)));
        return selection.isPresent();
    }

    /** Lets go of the part at an offset; false when there is none. */
    boolean dropPart(int offset) {
        var rest = parts.stream().filter(part -> !part.contains(offset)).toList();
        boolean found = rest.size() < parts.size();
        if (found) {
            setParts(rest);
        }
        return found;
    }

    /** Lets go of all parts. */
    public void dropParts() {
        if (!parts.isEmpty()) {
            setParts(List.of());
        }
    }

    private void setParts(List<Span> chosen) {
        parts = chosen;
        text.emphasize(Emphasis.PART, chosen);
        editor.say(hint());
    }

    /** Remembers an annotation that is to be related to the next one chosen. */
    public void beginLink(SpanAnnotation from) {
        linkFrom = from;
        text.emphasize(Emphasis.PART, SpanEdits.of(from));
        editor.say(hint());
    }

    /** The annotation that is to be related to another. */
    public Optional<SpanAnnotation> linkFrom() {
        return Optional.ofNullable(linkFrom).filter(editor.session()::isOwn);
    }

    /** Forgets which annotation was to be related. */
    public void endLink() {
        linkFrom = null;
        text.emphasize(Emphasis.PART, parts);
        editor.say(hint());
    }

    /** What has been begun, for the status line; null when nothing has. */
    String hint() {
        if (linkFrom().isPresent()) {
            return NLS.bind(Messages.Gestures_linking, quote(linkFrom));
        }
        return switch (parts.size()) {
            case 0 -> null;
            case 1 -> Messages.Gestures_onePart;
            default -> NLS.bind(Messages.Gestures_parts, parts.size());
        };
    }

    /** The beginning of what an annotation rests on. */
    public static String quote(SpanAnnotation annotation) {
        return annotation.getAnchors().isEmpty() ? "" : shortened(annotation.getAnchors().get(0).getQuote());
    }

    /** The beginning of some words in one line, for a message that puts its own quotation marks around them. */
    public static String shortened(String words) {
        var line = QuotationMarks.without(words.strip().replaceAll("\\s+", " "));
        return line.length() <= QUOTE ? line : line.substring(0, Selections.clusterStart(line, QUOTE)).strip() + "…";
    }

    private void escape(Event event, RelationDrag drag) {
        if (event.keyCode != SWT.ESC) {
            return;
        }
        if (drag.cancel()) {
            event.doit = false;
        } else if (linkFrom != null) {
            endLink();
            event.doit = false;
        } else if (!parts.isEmpty()) {
            dropParts();
            event.doit = false;
        } else if (CurrentLayer.service().isSticky()) {
            CurrentLayer.service().setSticky(false);
            editor.say(Messages.Gestures_stickyOff);
            event.doit = false;
        }
    }

    /** Runs a command as its key would. */
    void run(String command) {
        run(command, Map.of());
    }

    /** The same with parameters. */
    void run(String command, Map<String, String> parameters) {
        var site = editor.getSite();
        var definition = site.getService(ICommandService.class).getCommand(command);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(definition, parameters), null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }
}
