package org.scholion.core.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ArticleAnnotation;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeValue;
import org.scholion.model.Comment;
import org.scholion.model.Layer;
import org.scholion.model.ModelFactory;
import org.scholion.model.ModelPackage;
import org.scholion.model.Orphan;
import org.scholion.model.Relation;
import org.scholion.model.Remark;
import org.scholion.model.Segment;
import org.scholion.model.SegmentKind;
import org.scholion.model.SpanAnnotation;

/** Makes the commands that change one annotation set. */
final class EditCommands {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final EditingDomain domain;
    private final AnnotationSet set;
    private final String text;

    EditCommands(BasicCommandStack stack, AnnotationSet set, String text) {
        this.domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), stack);
        this.set = set;
        this.text = text;
    }

    SpanAnnotation newSpanAnnotation(Layer layer, String tag, List<Span> spans) {
        return newSpanAnnotation(text, layer, tag, spans);
    }

    static SpanAnnotation newSpanAnnotation(String text, Layer layer, String tag, List<Span> spans) {
        var annotation = initialize(ModelFactory.eINSTANCE.createSpanAnnotation(), layer, tag);
        spans.stream().sorted().forEach(span -> annotation.getAnchors().add(Anchors.of(text, span)));
        return annotation;
    }

    Relation newRelation(Layer layer, SpanAnnotation from, SpanAnnotation to) {
        var relation = initialize(ModelFactory.eINSTANCE.createRelation(), layer, null);
        relation.setFrom(from);
        relation.setTo(to);
        return relation;
    }

    ArticleAnnotation newArticleAnnotation(Layer layer, String tag) {
        return initialize(ModelFactory.eINSTANCE.createArticleAnnotation(), layer, tag);
    }

    Comment newComment(String words) {
        var comment = newComment();
        comment.setCreated(now());
        comment.setText(ArticleText.normalize(words));
        return comment;
    }

    /** What is said of a thread without words. */
    Comment newVerdict(boolean resolved, String moment) {
        var verdict = newComment();
        verdict.setCreated(moment);
        verdict.setResolved(resolved);
        return verdict;
    }

    private Comment newComment() {
        var comment = ModelFactory.eINSTANCE.createComment();
        comment.setId(UUID.randomUUID().toString());
        comment.setAnalyst(set.getAnalyst());
        return comment;
    }

    private static <T extends AnnotationElement> T initialize(T element, Layer layer, String tag) {
        element.setId(UUID.randomUUID().toString());
        element.setLayer(layer.getName());
        element.setTag(orNull(tag));
        element.setCreated(now());
        element.setModified(element.getCreated());
        return element;
    }

    Edit add(AnnotationElement element, Layer layer) {
        return edit("Mark as " + lowerLabel(layer), List.of(add(element)), List.of(element));
    }

    Edit addAll(String label, Collection<? extends AnnotationElement> elements) {
        return edit(label, elements.stream().map(this::add).toList(), elements);
    }

    Edit delete(Collection<? extends AnnotationElement> elements) {
        var doomed = new LinkedHashSet<AnnotationElement>(elements);
        set.getRelations().stream()
                .filter(relation -> doomed.contains(relation.getFrom()) || doomed.contains(relation.getTo()))
                .forEach(doomed::add);
        var steps = doomed.stream().map(element -> new RemoveCommand(domain, set, reference(element), element))
                .toList();
        return edit(elements.size() == 1 ? "Delete annotation" : "Delete " + elements.size() + " annotations", steps,
                doomed);
    }

    Edit setSpans(String label, SpanAnnotation annotation, List<Span> spans) {
        return changing(annotation, label, replaceAnchors(annotation, spans));
    }

    private List<Command> replaceAnchors(SpanAnnotation annotation, List<Span> spans) {
        var anchors = spans.stream().sorted().map(span -> Anchors.of(text, span)).toList();
        return List.of(
                new RemoveCommand(domain, annotation, MODEL.getSpanAnnotation_Anchors(),
                        List.copyOf(annotation.getAnchors())),
                new AddCommand(domain, annotation, MODEL.getSpanAnnotation_Anchors(), anchors));
    }

    /** An annotation of the same kind and with the same values elsewhere. */
    SpanAnnotation twin(SpanAnnotation annotation, List<Span> spans) {
        var twin = EcoreUtil.copy(annotation);
        twin.setId(UUID.randomUUID().toString());
        twin.setCreated(now());
        twin.setModified(twin.getCreated());
        twin.getComments().clear(); // who commented did so on the whole
        twin.getAnchors().clear();
        spans.forEach(span -> twin.getAnchors().add(Anchors.of(text, span)));
        return twin;
    }

    Edit split(SpanAnnotation annotation, List<Span> first, List<SpanAnnotation> others) {
        var steps = new ArrayList<>(replaceAnchors(annotation, first));
        steps.add(new SetCommand(domain, annotation, MODEL.getAnnotationElement_Modified(), now()));
        others.forEach(other -> steps.add(add(other)));
        var touched = new ArrayList<SpanAnnotation>(List.of(annotation));
        touched.addAll(others);
        return edit("Split annotation", steps, touched);
    }

    /** Another layer and tag; values that have no place in it go. */
    Edit setLayer(Collection<? extends AnnotationElement> elements, Layer layer, String tag) {
        boolean stays = elements.stream().allMatch(element -> layer.getName().equals(element.getLayer()));
        var steps = new ArrayList<Command>();
        for (var element : elements) {
            if (!layer.getName().equals(element.getLayer())) {
                steps.add(new SetCommand(domain, element, MODEL.getAnnotationElement_Layer(), layer.getName()));
                var misfits = element.getValues().stream().filter(value -> !fits(value, layer)).toList();
                if (!misfits.isEmpty()) {
                    steps.add(new RemoveCommand(domain, element, MODEL.getAnnotationElement_Values(), misfits));
                }
            }
            steps.add(new SetCommand(domain, element, MODEL.getAnnotationElement_Tag(), orNull(tag)));
        }
        return changing(elements, stays ? "Change tag" : "Change to " + lowerLabel(layer), steps);
    }

    static boolean fits(AttributeValue value, Layer layer) {
        return Codebooks.attribute(layer, value.getAttribute())
                .filter(attribute -> AttributeValues.problem(attribute, value.getValue()).isEmpty()).isPresent();
    }

    Edit reverse(Relation relation) {
        return changing(relation, "Reverse relation",
                List.of(new SetCommand(domain, relation, MODEL.getRelation_From(), relation.getTo()),
                        new SetCommand(domain, relation, MODEL.getRelation_To(), relation.getFrom())));
    }

    static String lowerLabel(Layer layer) {
        return Codebooks.label(layer).toLowerCase(Locale.ROOT);
    }

    static String lowerLabel(Attribute attribute) {
        return Codebooks.label(attribute).toLowerCase(Locale.ROOT);
    }

    /** Makes an annotation of an orphan, the second of what the edit touches, and of what relates it to others. */
    Edit place(Orphan orphan, List<Span> spans, List<Relation> lost) {
        var annotation = Orphans.annotation(orphan);
        spans.stream().sorted().forEach(span -> annotation.getAnchors().add(Anchors.of(text, span)));
        annotation.setModified(now());
        var touched = new ArrayList<AnnotationElement>(List.of(orphan, annotation));
        touched.addAll(Orphans.relations(annotation, set, lost));
        var steps = new ArrayList<Command>();
        steps.add(new RemoveCommand(domain, set, MODEL.getAnnotationSet_Orphans(), orphan));
        touched.stream().skip(1).map(this::add).forEach(steps::add);
        return edit("Place annotation", steps, touched);
    }

    Edit giveUp(Collection<Orphan> orphans) {
        return edit(orphans.size() == 1 ? "Give up annotation" : "Give up " + orphans.size() + " annotations",
                orphans.stream().map(orphan -> new RemoveCommand(domain, set, reference(orphan), orphan)).toList(),
                orphans);
    }

    Edit setTag(AnnotationElement element, String tag) {
        return changing(element, "Change tag",
                List.of(new SetCommand(domain, element, MODEL.getAnnotationElement_Tag(), orNull(tag))));
    }

    Edit setNote(AnnotationElement element, String note) {
        return changing(element, "Change note",
                List.of(new SetCommand(domain, element, MODEL.getAnnotationElement_Note(),
                        orNull(note == null ? null : ArticleText.normalize(note)))));
    }

    Edit setValues(Collection<? extends AnnotationElement> elements, Attribute attribute, List<String> values) {
        var steps = new ArrayList<Command>();
        for (var element : elements) {
            var old = element.getValues().stream().filter(value -> value.getAttribute().equals(attribute.getName()))
                    .toList();
            if (!old.isEmpty()) {
                steps.add(new RemoveCommand(domain, element, MODEL.getAnnotationElement_Values(), old));
            }
            if (!values.isEmpty()) {
                steps.add(new AddCommand(domain, element, MODEL.getAnnotationElement_Values(),
                        values.stream().map(value -> value(attribute, value)).toList()));
            }
        }
        return changing(elements, "Change " + lowerLabel(attribute), steps);
    }

    Edit addComment(AnnotationElement element, Comment comment) {
        return changing(element, label(comment),
                List.of(new AddCommand(domain, element, MODEL.getAnnotationElement_Comments(), comment)));
    }

    /** Adds an element that is new and brings a comment with it. */
    Edit addCommented(AnnotationElement element, Comment comment) {
        element.getComments().add(comment);
        return edit(label(comment), List.of(add(element)), List.of(element));
    }

    /** @param element that holds the comment, at whatever depth */
    Edit addReply(AnnotationElement element, Comment comment, Comment reply) {
        return changing(element, reply.getText() == null ? verdictLabel(reply.isResolved()) : "Reply",
                List.of(new AddCommand(domain, comment, MODEL.getComment_Replies(), reply)));
    }

    private static String label(Comment comment) {
        if (comment.getReplyTo() == null) {
            return "Comment";
        }
        return comment.getText() == null ? verdictLabel(comment.isResolved()) : "Reply";
    }

    private static String verdictLabel(boolean resolved) {
        return resolved ? "Resolve comment" : "Open comment again";
    }

    Edit setVerdict(AnnotationElement element, Comment verdict, boolean resolved, String moment) {
        return changing(element, verdictLabel(resolved),
                List.of(new SetCommand(domain, verdict, MODEL.getComment_Resolved(), resolved),
                        new SetCommand(domain, verdict, MODEL.getComment_Created(), moment)));
    }

    Edit setCommentText(AnnotationElement element, Comment comment, String words) {
        return changing(element, "Change comment",
                List.of(new SetCommand(domain, comment, MODEL.getComment_Text(), ArticleText.normalize(words))));
    }

    /** A remark that holds nothing else goes with its comment. */
    Edit deleteComment(AnnotationElement element, Comment comment) {
        if (element instanceof Remark && element.getComments().equals(List.of(comment))) {
            return edit("Delete comment", List.of(new RemoveCommand(domain, set, reference(element), element)),
                    List.of(element));
        }
        return changing(element, "Delete comment", List.of(
                new RemoveCommand(domain, comment.eContainer(), comment.eContainingFeature(), comment)));
    }

    Remark newRemark(String layer, String annotation) {
        var remark = ModelFactory.eINSTANCE.createRemark();
        remark.setId(UUID.randomUUID().toString());
        remark.setLayer(layer);
        remark.setAnnotation(annotation);
        remark.setCreated(now());
        remark.setModified(remark.getCreated());
        return remark;
    }

    /** Sets kinds of segments; what the reader said is kept where the analyst says otherwise. */
    Edit setKinds(String label, Map<Segment, SegmentKind> kinds) {
        var step = new CompoundCommand(label);
        kinds.forEach((segment, kind) -> {
            var extracted = SegmentKinds.extracted(segment);
            step.append(new SetCommand(domain, segment, MODEL.getSegment_ExtractedKind(),
                    kind == extracted ? SetCommand.UNSET_VALUE : extracted));
            step.append(new SetCommand(domain, segment, MODEL.getSegment_Kind(), kind));
        });
        return Edit.ofSegments(step, kinds.keySet());
    }

    private Command add(AnnotationElement element) {
        return new AddCommand(domain, set, reference(element), element);
    }

    private Edit changing(AnnotationElement element, String label, List<Command> steps) {
        return changing(List.of(element), label, steps);
    }

    /** @param label as for one; of several it says how many */
    private Edit changing(Collection<? extends AnnotationElement> elements, String label, List<Command> steps) {
        var all = new ArrayList<>(steps);
        var now = now();
        elements.forEach(
                element -> all.add(new SetCommand(domain, element, MODEL.getAnnotationElement_Modified(), now)));
        return edit(elements.size() == 1 ? label : label + " of " + elements.size() + " annotations", all, elements);
    }

    private static Edit edit(String label, List<? extends Command> steps,
            Collection<? extends AnnotationElement> touched) {
        var command = new CompoundCommand(label);
        steps.forEach(command::append);
        return Edit.ofAnnotations(command, touched);
    }

    private static EReference reference(AnnotationElement element) {
        return switch (element) {
            case SpanAnnotation span -> MODEL.getAnnotationSet_Annotations();
            case Relation relation -> MODEL.getAnnotationSet_Relations();
            case Orphan orphan -> MODEL.getAnnotationSet_Orphans();
            case Remark remark -> MODEL.getAnnotationSet_Remarks();
            default -> MODEL.getAnnotationSet_ArticleAnnotations();
        };
    }

    static AttributeValue value(Attribute attribute, String text) {
        var value = ModelFactory.eINSTANCE.createAttributeValue();
        value.setAttribute(attribute.getName());
        value.setValue(ArticleText.normalize(text));
        return value;
    }

    static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
