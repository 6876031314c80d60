package org.scholion.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Relation;

/**
 * The relations that wait for an orphan: a relation comes over to the next version of an article with both its ends, and
 * where one of them has no sure place there, it is still in the version before. What an analyst deleted waits for nothing:
 * then both ends are there without it, or one is gone.
 */
public final class LostRelations {

    private final CasebookStore store;
    private final String article;
    private final String analyst;
    private final Set<String> orphans;
    private final Set<String> all;

    private LostRelations(CasebookStore store, String article, AnnotationSet set) {
        this.store = store;
        this.article = article;
        this.analyst = set.getAnalyst();
        this.orphans = ids(set.getOrphans());
        this.all = new HashSet<>(orphans);
        all.addAll(ids(set.getAnnotations()));
    }

    /** Those of the analyst who edits an article, as it is now. For the thread that edits. */
    public static LostRelations of(ArticleSession session) {
        return new LostRelations(session.store(), session.article().getId(), session.own());
    }

    /** Those of a reading that nobody edits. */
    public static LostRelations of(CasebookStore store, AnnotationSet reading) {
        return new LostRelations(store, reading.getArticle(), reading);
    }

    private static Set<String> ids(Collection<? extends AnnotationElement> elements) {
        return elements.stream().map(AnnotationElement::getId).collect(Collectors.toSet());
    }

    /**
     * Reads them from the versions before. Runs in any thread.
     *
     * @return the relations as they are there: not to be changed, and with their ends there
     */
    public List<Relation> read() throws CoreException {
        var before = store.article(article).map(ArticleSummary::previousVersion).orElse("");
        if (orphans.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        var reading = store.readSet(before, analyst);
        var candidates = new ArrayList<>(reading.getRelations());
        candidates.addAll(of(store, reading).read());
        return candidates.stream().filter(this::waits).toList();
    }

    private boolean waits(Relation relation) {
        var from = relation.getFrom().getId();
        var to = relation.getTo().getId();
        return (orphans.contains(from) || orphans.contains(to)) && all.contains(from) && all.contains(to);
    }
}
