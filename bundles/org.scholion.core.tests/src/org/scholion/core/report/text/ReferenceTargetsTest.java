package org.scholion.core.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationStatus;
import org.scholion.testing.CasebookFixture;

class ReferenceTargetsTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ReferenceTargets targets;

    @BeforeEach
    void make() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().titled("First").from("Courier").withText("Ana Ruiz left. Nobody knows."));
        casebook.store().entity("Ana Ruiz").setKind("person");
        try (var session = casebook.session(0, "Ben Okonjo")) {
            var claim = session.annotate(casebook.layer("claim"), "rumour", List.of(new Span(0, 8), new Span(15, 21)));
            session.setValues(claim, Codebooks.attribute(casebook.layer("claim"), "credibility").orElseThrow(),
                    List.of("3"));
            session.assess(casebook.layer("assessment"), "");
        }
        targets = new ReferenceTargets(casebook.store());
        targets.updateRegisters();
        targets.update(new NullProgressMonitor());
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void annotationsEntitiesAndArticlesCanBeReferredTo() {
        assertThat(targets.all()).extracting(ReferenceTarget::words).containsExactlyInAnyOrder("Ana Ruiz", "First",
                "Ana Ruiz … Nobody", "Assessment: First");
        var claim = targets.all().filter(target -> target.words().contains("…")).findFirst().orElseThrow();
        assertThat(claim).isEqualTo(new ReferenceTarget(Kind.ANNOTATION, claim.id(), "Ana Ruiz … Nobody",
                "Claim · Rumour", "Ben Okonjo", "3", casebook.article(0), 0, 8));
        assertThat(targets.words(Kind.ANNOTATION, claim.id())).contains("Ana Ruiz … Nobody");
        assertThat(targets.words(Kind.ENTITY, claim.id())).isEmpty();
    }

    @Test
    void whatIsDeletedOrRejectedOrRenamedIsSoAfterTheUpdateOfItsArticle() throws CoreException {
        var summary = casebook.store().article(casebook.article(0)).orElseThrow();
        try (var session = casebook.session(0, "Ben Okonjo")) {
            var claim = session.own().getAnnotations().getFirst();
            targets.update(summary);
            assertThat(targets.target(Kind.ANNOTATION, claim.getId())).isPresent();
            session.delete(List.of(claim));
            targets.update(summary);
            assertThat(targets.target(Kind.ANNOTATION, claim.getId())).isEmpty();
            var another = session.annotate(casebook.layer("mention"), "", List.of(new Span(0, 3)));
            targets.update(summary);
            assertThat(targets.words(Kind.ANNOTATION, another.getId())).contains("Ana");
        }
        var set = casebook.store().readSet(summary.id(), "ben-okonjo");
        var id = set.getAnnotations().getFirst().getId();
        set.getAnnotations().getFirst().setStatus(AnnotationStatus.REJECTED);
        casebook.store().saveSet(set);
        casebook.store().casebook().getEntities().getFirst().setName("Ana Lopez");
        targets.update(summary);
        targets.updateRegisters();
        assertThat(targets.target(Kind.ANNOTATION, id)).isEmpty();
        assertThat(targets.words(Kind.ENTITY, "ana-ruiz")).contains("Ana Lopez");
    }
}
