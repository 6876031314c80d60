package org.scholion.core.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.scholion.core.comments.Verdicts;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Comment;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Remark;

/**
 * What an analyst says about annotations, the own ones and those of others. All of it is in the analyst's own reading: on
 * another's annotation, in a {@link Remark}. Each method is one step of the {@link ArticleSession}.
 */
public final class Discussion {

    private final AnnotationSet own;
    private final List<AnnotationSet> others;
    private final EditCommands commands;
    private final Performer performer;

    /** Makes an edit that can be undone. */
    interface Performer {

        void perform(Edit edit) throws CoreException;
    }

    Discussion(AnnotationSet own, List<AnnotationSet> others, EditCommands commands, Performer performer) {
        this.own = own;
        this.others = List.copyOf(others);
        this.commands = commands;
        this.performer = performer;
    }

    /** Comments on an annotation. */
    public Comment comment(AnnotationElement about, String text) throws CoreException {
        var comment = commands.newComment(Requirements.words(text));
        add(about, comment);
        return comment;
    }

    /**
     * Answers a comment.
     *
     * @param about the annotation that the comment is on
     */
    public Comment reply(AnnotationElement about, Comment to, String text) throws CoreException {
        var reply = commands.newComment(Requirements.words(text));
        var holder = holder(to);
        if (holder != null && holder.eContainer() == own) {
            performer.perform(commands.addReply(holder, to, reply));
        } else {
            reply.setReplyTo(to.getId());
            add(about, reply);
        }
        return reply;
    }

    /** Comments on the article as a whole, in the analyst's annotation of it, which is made where there is none. */
    public Comment commentOnArticle(Layer layer, String text) throws CoreException {
        Requirements.kind(layer, LayerKind.ARTICLE);
        var comment = commands.newComment(Requirements.words(text));
        var known = own.getArticleAnnotations().stream().filter(one -> one.getLayer().equals(layer.getName()))
                .findFirst();
        performer.perform(known.isPresent() ? commands.addComment(known.get(), comment)
                : commands.addCommented(commands.newArticleAnnotation(layer, null), comment));
        return comment;
    }

    /**
     * Says whether what a thread asks for is done, whoever began it; that is in this analyst's reading, and holds until
     * somebody says otherwise.
     *
     * @param first the comment with which the thread begins
     */
    public void setResolved(Comment first, boolean resolved) throws CoreException {
        var holder = holder(first);
        if (holder == null) {
            throw Requirements.failure("This comment was deleted.");
        }
        var all = new ArrayList<>(others);
        all.add(own);
        var moment = Verdicts.of(all).next(first, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        var known = Verdicts.own(own, first);
        if (known.isPresent()) {
            performer.perform(commands.setVerdict(holder(known.get()), known.get(), resolved, moment));
            return;
        }
        var verdict = commands.newVerdict(resolved, moment);
        if (holder.eContainer() == own) {
            performer.perform(commands.addReply(holder, first, verdict));
        } else {
            verdict.setReplyTo(first.getId());
            addBeside(holder, verdict);
        }
    }

    /** Puts a comment into this analyst's reading that is about the same annotation as comments of another. */
    private void addBeside(AnnotationElement holder, Comment comment) throws CoreException {
        var about = holder instanceof Remark remark ? remark.getAnnotation() : holder.getId();
        var here = own.eContents().stream().map(AnnotationElement.class::cast)
                .filter(element -> element instanceof Remark remark ? remark.getAnnotation().equals(about)
                        : element.getId().equals(about))
                .findFirst();
        performer.perform(here.isPresent() ? commands.addComment(here.get(), comment)
                : commands.addCommented(commands.newRemark(holder.getLayer(), about), comment));
    }

    /** Puts a comment of this analyst in other words. */
    public void change(Comment comment, String text) throws CoreException {
        performer.perform(commands.setCommentText(requireOwn(comment), comment, Requirements.words(text)));
    }

    /** Deletes a comment of this analyst with the replies in it. */
    public void delete(Comment comment) throws CoreException {
        performer.perform(commands.deleteComment(requireOwn(comment), comment));
    }

    /** Whether this analyst wrote a comment and can change it. */
    public boolean isOwn(Comment comment) {
        return isHere(comment) && own.getAnalyst().equals(comment.getAnalyst());
    }

    /** Whether a comment is in this analyst's reading. */
    public boolean isHere(Comment comment) {
        var holder = holder(comment);
        return holder != null && holder.eContainer() == own;
    }

    private void add(AnnotationElement about, Comment comment) throws CoreException {
        if (about.eContainer() == own) {
            performer.perform(commands.addComment(about, comment));
            return;
        }
        if (about.eContainer() == null || !others.contains(about.eContainer())) {
            throw Requirements.failure("This annotation was deleted, so nothing can be said about it.");
        }
        addBeside(about, comment);
    }

    private AnnotationElement requireOwn(Comment comment) throws CoreException {
        if (!isOwn(comment)) {
            throw Requirements.failure("This comment is another analyst's, who alone can change it. Reply to it.");
        }
        return holder(comment);
    }

    /** The annotation that a comment or reply is in; null for one that was deleted. */
    static AnnotationElement holder(Comment comment) {
        EObject holder = comment.eContainer();
        while (holder instanceof Comment) {
            holder = holder.eContainer();
        }
        return (AnnotationElement) holder;
    }
}
