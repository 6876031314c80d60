package org.scholion.core.check;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.ECollections;
import org.scholion.core.casebook.CasebookLayout;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.files.Sha256;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.Anchor;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.SpanAnnotation;

/**
 * Checks that every file of a casebook can be read, that originals and texts are those that were imported, and that
 * every anchor holds in its text. With repair, anchors whose words stand elsewhere in the text, in one place only, are
 * moved. What the report texts refer to has to be there.
 */
public final class CheckOperation {

    private final CasebookStore store;
    private final boolean repair;
    private final List<CheckFinding> findings = new ArrayList<>();
    private final List<CheckFinding> information = new ArrayList<>();
    private final TextCheck texts;

    public CheckOperation(CasebookStore store, boolean repair) {
        this.store = store;
        texts = new TextCheck(store);
        this.repair = repair;
    }

    /** Everything that is wrong, in order of files; empty when nothing is. */
    public List<CheckFinding> execute(IProgressMonitor monitor) throws CoreException {
        if (repair) {
            store.requireWritable();
        }
        if (store.readOnlyReason().isEmpty()) {
            store.saveAnnotationFiles();
        }
        var articles = store.articles();
        var progress = SubMonitor.convert(monitor, "Checking", Math.max(1, articles.size()));
        for (var summary : articles) {
            progress.split(1);
            checkArticle(summary.id());
        }
        findings.addAll(texts.findings());
        var found = findings.stream().map(CheckFinding::file).collect(Collectors.toSet());
        store.problems().stream().filter(problem -> !found.contains(problem.file()))
                .forEach(problem -> findings.add(new CheckFinding(problem.file(), problem.message(), false)));
        return findings.stream().sorted(Comparator.comparing(CheckFinding::file)).toList();
    }

    /** What is not wrong but waits for somebody, in order of files: annotations without a place in this version. */
    public List<CheckFinding> information() {
        return information.stream().sorted(Comparator.comparing(CheckFinding::file)).toList();
    }

    private void checkArticle(String id) {
        try {
            var article = store.read(id);
            checkFiles(article);
            checkSegments(article);
            for (var analyst : store.annotators(id)) {
                checkSet(article, analyst);
            }
        } catch (CoreException e) {
            boolean text = e.getMessage().contains(CasebookLayout.TEXT_FILE);
            report(id, text ? CasebookLayout.TEXT_FILE : CasebookLayout.ARTICLE_FILE, e.getMessage());
        }
    }

    private void checkFiles(StoredArticle article) {
        var extraction = article.article().getExtraction();
        var id = article.article().getId();
        if (extraction == null) {
            report(id, CasebookLayout.ARTICLE_FILE, "There is no record of the extraction.");
            return;
        }
        if (!Sha256.of(article.text()).equals(extraction.getTextSha256())) {
            report(id, CasebookLayout.TEXT_FILE, "The text is not the one that was imported.");
        }
        if (article.article().getOriginal() == null) {
            report(id, CasebookLayout.ARTICLE_FILE, "There is no original.");
            return;
        }
        try {
            if (!Sha256.of(article.original()).equals(extraction.getOriginalSha256())) {
                report(id, article.article().getOriginal(), "The original is not the one that was imported.");
            }
        } catch (IOException e) {
            report(id, article.article().getOriginal(), "The original is missing or cannot be read.");
        }
    }

    private void checkSegments(StoredArticle article) {
        int end = 0;
        for (var segment : article.article().getSegments()) {
            if (segment.getBegin() < end || segment.getEnd() < segment.getBegin()
                    || segment.getEnd() > article.text().length()) {
                report(article.article().getId(), CasebookLayout.ARTICLE_FILE,
                        "The segment at " + segment.getBegin() + " is out of order or outside the text.");
                return;
            }
            end = segment.getEnd();
        }
    }

    private void checkSet(StoredArticle article, String analyst) {
        var id = article.article().getId();
        var name = CasebookLayout.ANNOTATIONS_FOLDER + "/" + analyst + ".xmi";
        try {
            var set = store.readSet(id, analyst);
            if (!id.equals(set.getArticle()) || !analyst.equals(set.getAnalyst())) {
                report(id, name, "The annotations belong to another article or analyst.");
                return;
            }
            texts.see(set);
            boolean moved = false;
            for (var annotation : set.getAnnotations()) {
                moved |= checkAnchors(article, name, annotation);
            }
            checkReferences(set, name);
            checkOrphans(article, set, name);
            if (moved) {
                store.saveSet(set);
            }
        } catch (CoreException e) {
            report(id, name, e.getMessage());
        }
    }

    private boolean checkAnchors(StoredArticle article, String name, SpanAnnotation annotation) {
        var id = article.article().getId();
        if (annotation.getAnchors().isEmpty()) {
            report(id, name, "Annotation " + annotation.getId() + " has no span.");
        }
        boolean moved = false;
        for (var anchor : List.copyOf(annotation.getAnchors())) {
            if (Anchors.holds(article.text(), anchor)) {
                continue;
            }
            var place = repair ? Anchors.find(article.text(), anchor) : Optional.<Span>empty();
            place.ifPresent(span -> annotation.getAnchors().set(annotation.getAnchors().indexOf(anchor),
                    Anchors.of(article.text(), span)));
            moved |= place.isPresent();
            findings.add(new CheckFinding(file(id, name), "Annotation " + annotation.getId() + ": its words \""
                    + shortened(anchor.getQuote()) + "\" are not at " + anchor.getBegin() + "–" + anchor.getEnd() + ".",
                    place.isPresent()));
        }
        if (moved) { // in order of begin, wherever they moved
            ECollections.sort(annotation.getAnchors(), Comparator.comparingInt(Anchor::getBegin));
        }
        return moved;
    }

    private void checkOrphans(StoredArticle article, AnnotationSet set, String name) {
        for (var orphan : set.getOrphans()) {
            if (store.article(orphan.getVersion()).isEmpty()) {
                report(set.getArticle(), name,
                        "Orphan " + orphan.getId() + " is of a version that is not there: " + orphan.getVersion()
                                + ".");
            }
            orphan.getGuesses().stream().flatMap(guess -> guess.getAnchors().stream())
                    .filter(anchor -> !Anchors.holds(article.text(), anchor)).findFirst()
                    .ifPresent(anchor -> report(set.getArticle(), name, "Orphan " + orphan.getId() + ": the words \""
                            + shortened(anchor.getQuote()) + "\" that may be meant are not at " + anchor.getBegin()
                            + "–" + anchor.getEnd() + "."));
        }
        if (!set.getOrphans().isEmpty()) {
            int number = set.getOrphans().size();
            information.add(new CheckFinding(file(set.getArticle(), name),
                    (number == 1 ? "1 annotation has" : number + " annotations have")
                            + " no sure place in this version; the Orphans view lists them.",
                    false));
        }
    }

    private void checkReferences(AnnotationSet set, String name) {
        var ids = new HashSet<String>();
        set.getAnnotations().forEach(annotation -> checkElement(set, annotation, ids, name));
        set.getArticleAnnotations().forEach(annotation -> checkElement(set, annotation, ids, name));
        set.getOrphans().forEach(orphan -> checkElement(set, orphan, ids, name));
        set.getRemarks().forEach(remark -> checkElement(set, remark, ids, name));
        for (var relation : set.getRelations()) {
            checkElement(set, relation, ids, name);
            if (relation.getFrom() == null || relation.getTo() == null || relation.getFrom().eContainer() != set
                    || relation.getTo().eContainer() != set) {
                report(set.getArticle(), name,
                        "Relation " + relation.getId() + " ends at an annotation that is not there.");
            }
        }
    }

    private void checkElement(AnnotationSet set, AnnotationElement element, Set<String> ids, String name) {
        if (element.getId() == null || !ids.add(element.getId())) {
            report(set.getArticle(), name, "Two annotations have the identifier " + element.getId() + ".");
        }
        if (Codebooks.layer(store.casebook().getCodebook(), element.getLayer()).isEmpty()) {
            report(set.getArticle(), name,
                    "Annotation " + element.getId() + " is of a layer that the codebook does not have: "
                            + element.getLayer() + ".");
        }
    }

    private void report(String articleId, String name, String message) {
        var relative = message.replace(store.layout().root() + File.separator, "");
        findings.add(new CheckFinding(file(articleId, name), relative, false));
    }

    private String file(String articleId, String name) {
        return store.layout().relative(store.layout().article(articleId).resolve(name));
    }

    private static String shortened(String quote) {
        var words = quote == null ? "" : quote.replace('\n', ' ');
        return words.length() <= 60 ? words : words.substring(0, 59) + "…";
    }
}
