package org.scholion.core.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Link;
import org.scholion.core.report.content.Passage;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.content.Value;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationStatus;
import org.scholion.model.Attribute;
import org.scholion.model.ModelFactory;
import org.scholion.testing.CasebookFixture;

class ReportCollectorTest {

    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final String TEXT = "Title\n\nAna Ruiz reportedly left. Nobody else knows more.\n\nEnd";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("my.casebook"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void articlesComeByDateAndUndatedOnesLast() throws CoreException {
        casebook.with(anArticle().titled("undated").withText("1"))
                .with(anArticle().titled("late").withText("2").published("2026-03-04"))
                .with(anArticle().titled("early").withText("3").published("2025-12-31T10:00:00Z"))
                .with(anArticle().named("untitled.txt").withText("4").published("2026-01"));

        assertThat(report().title()).isEqualTo("my");
        assertThat(report().cover().generated()).isEqualTo(NOW);
        assertThat(report().articles()).extracting(ReportArticle::title).containsExactly("early", "untitled.txt",
                "late", "undated");
    }

    @Test
    void reportHasAsManyEntriesAsTheListOfArticlesCounts() throws CoreException {
        casebook.with(anArticle().withText(TEXT).withClaim(16, 26).withMention(7, 15));
        try (var session = casebook.session(0, "Ana Ruiz")) {
            var annotations = session.own().getAnnotations();
            session.relate(casebook.layer("about"), annotations.get(0), annotations.get(1));
            session.assess(casebook.layer("assessment"), "");
        }

        assertThat(entries()).hasSize(3);
        assertThat(casebook.store().articles().get(0).annotations()).isEqualTo(3);
        assertThat(casebook.reopened().store().articles().get(0).annotations()).isEqualTo(3);
    }

    @Test
    void entriesComeByTheirPlaceInTheTextWhoeverMadeThem() throws CoreException {
        casebook.with(
                anArticle().withText(TEXT).withClaim(16, 26).withMention(7, 15).annotatedBy("Ben").withClaim(7, 31)
                        .withAnnotation("event", "deal", new Span(27, 31), new Span(58, 61)));
        try (var session = casebook.session(0, "Ana Ruiz")) {
            session.assess(casebook.layer("assessment"), "");
        }
        assertThat(entries()).extracting(entry -> entry.layer() + " " + entry.quote() + " " + entry.analyst())
                .containsExactly(
                        "claim Ana Ruiz reportedly left Ben", "mention Ana Ruiz Ana Ruiz", "claim reportedly Ana Ruiz",
                        "event left … End Ben", "assessment  Ana Ruiz");
        assertThat(report().analysts()).containsExactlyInAnyOrder("Ana Ruiz", "Ben");
        assertThat(report().layers()).extracting(ReportLayer::name, ReportLayer::count).containsExactly(
                tuple("mention", 1), tuple("claim", 2),
                tuple("event", 1), tuple("assessment", 1));
    }

    @Test
    void valuesHaveTheLabelsOfTheCodebookAndTheNamesOfTheCasebook() throws CoreException {
        casebook.with(anArticle().withText(TEXT));
        var entity = casebook.store().entity("Ana Ruiz, engineer");
        try (var session = casebook.session(0, "Ana Ruiz")) {
            var claim = session.annotate(casebook.layer("claim"), "rumour", List.of(new Span(7, 31)));
            session.setValues(claim, attribute("secondhand"), List.of("true"));
            session.setValues(claim, attribute("chain"), List.of("origin", "paper"));
            session.setValues(claim, attribute("credibility"), List.of("3"));
            session.setValues(claim, attribute("speaker"), List.of(entity.getId()));
            session.setNote(claim, "a note");
            session.comment(claim, "a comment");
        }
        var entry = entries().get(0);
        assertThat(entry.tag()).isEqualTo("Rumour");
        assertThat(entry.note()).isEqualTo("a note");
        assertThat(entry.comments()).singleElement()
                .satisfies(remark -> assertThat(remark.text()).isEqualTo("a comment"));
        assertThat(entry.values()).as("in the order of the codebook").containsExactly(
                new Value("speaker", "Speaker", entity.getId(), "Ana Ruiz, engineer"),
                new Value("credibility", "Credibility", "3", "3 possibly true"),
                new Value("chain", "Source chain", "origin", "origin"),
                new Value("chain", "Source chain", "paper", "paper"),
                new Value("secondhand", "Second-hand", "true", "yes"));
        assertThat(entry.grade()).isEqualTo(new Grade("F", "3"));
        assertThat(entry.value("Source chain")).isEqualTo("origin, paper");
        assertThat(report().layers().get(0).attributes()).containsExactly("Speaker", "Credibility", "Source chain",
                "Second-hand");
    }

    @Test
    void relationsAreWithTheAnnotationAtWhichTheyBegin() throws CoreException {
        casebook.with(anArticle().withText(TEXT));
        try (var session = casebook.session(0, "Ana Ruiz")) {
            var speaker = session.annotate(casebook.layer("mention"), "", List.of(new Span(7, 15)));
            var claim = session.annotate(casebook.layer("claim"), "", List.of(new Span(27, 31)));
            session.relate(casebook.layer("says"), speaker, claim);

            assertThat(entries().get(0).relations())
                    .containsExactly(new Link("says", "Says", claim.getId(), "left"));
            assertThat(entries().get(1).relations()).isEmpty();
        }
    }

    @Test
    void onlyAcceptedAnnotationsAreReported() throws CoreException {
        casebook.with(anArticle().withText(TEXT).withClaim(7, 15).withClaim(16, 26).withClaim(27, 31));
        var set = casebook.store().readSet(casebook.article(0), "ana-ruiz");
        set.getAnnotations().get(0).setStatus(AnnotationStatus.PROPOSED);
        set.getAnnotations().get(1).setStatus(AnnotationStatus.REJECTED);
        casebook.store().saveSet(set);

        assertThat(entries()).extracting(ReportEntry::quote).containsExactly("left");
    }

    @Test
    void contextIsTheRestOfTheLineWhereItIsShort() throws CoreException {
        casebook.with(anArticle().withText(TEXT).withClaim(16, 26));

        assertThat(passage())
                .isEqualTo(new Passage(new Span(16, 26), "Ana Ruiz ", "reportedly", " left. Nobody else knows more."));
    }

    @Test
    void longContextIsCutAtBlanksAndTheCutIsMarked() throws CoreException {
        casebook.with(
                anArticle().withText("abcdefghi ".repeat(20) + "HERE" + " jklmnopqr".repeat(20)).withClaim(200, 204));

        assertThat(passage().before()).startsWith("… ").hasSizeBetween(60, 81).endsWith("abcdefghi ");
        assertThat(passage().after()).endsWith("…").hasSizeBetween(60, 82).startsWith(" jklmnopqr ");
        assertThat((passage().before() + passage().after()).replaceAll("[… ]+", " ").strip().split(" "))
                .containsOnly("abcdefghi", "jklmnopqr");
    }

    @Test
    void contextWithoutBlanksIsCutBetweenClusters() throws CoreException {
        var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        casebook.with(anArticle().withText(family.repeat(40) + "HERE" + family.repeat(40)).withClaim(320, 324));

        assertThat(passage().before().substring(1)).matches("(" + family + ")+");
        assertThat(passage().after().substring(0, passage().after().length() - 1)).matches("(" + family + ")+");
    }

    @Test
    void quotedWordsAreThoseOfTheTextInEveryScript() throws CoreException {
        casebook.with(anArticle().withText("x\r\ncafe\u0301 \u05e9\u05dc\u05d5\u05dd\r\n👩‍👩‍👧!").withClaim(2, 12)
                .withMention(13, 21));
        var text = casebook.reopened().store().read(casebook.article(0)).text();

        assertThat(entries()).extracting(ReportEntry::quote).containsExactly("cafe\u0301 \u05e9\u05dc\u05d5\u05dd",
                "👩‍👩‍👧");
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.passages())
                .allSatisfy(passage -> assertThat(passage.span().of(text)).isEqualTo(passage.quote())));
    }

    @Test
    void layerThatTheCodebookLostIsStillReported() throws CoreException {
        casebook.with(anArticle().withText(TEXT).withAnnotation("claim", "rumour", new Span(7, 15)));
        var set = casebook.store().readSet(casebook.article(0), "ana-ruiz");
        set.getAnnotations().get(0).setLayer("rumination");
        var value = ModelFactory.eINSTANCE.createAttributeValue();
        value.setAttribute("depth");
        value.setValue("3");
        set.getAnnotations().get(0).getValues().add(value);
        casebook.store().saveSet(set);

        assertThat(report().layers())
                .containsExactly(new ReportLayer("rumination", "rumination", "#8A8A8A", List.of("depth"), 1));
        assertThat(entries().get(0).tag()).isEqualTo("rumour");
        assertThat(entries().get(0).values()).containsExactly(new Value("depth", "3"));
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsReported() throws Exception {
        casebook.with(anArticle().titled("One").withText("one").withWarning("cut").withMention(0, 3).annotatedBy("Ben")
                .withMention(0, 3))
                .with(anArticle().titled("Two").withText("two").withMention(0, 3));
        Files.writeString(casebook.store().layout().annotations(casebook.article(0), "ben"), "broken");
        Files.delete(casebook.store().layout().article(casebook.article(1)).resolve("text.txt"));

        var report = report();
        assertThat(report.articles()).extracting(ReportArticle::title).containsExactly("One", "Two");
        assertThat(report.articles().get(0).entries()).hasSize(1);
        assertThat(report.articles().get(0).warnings()).satisfiesExactly(
                warning -> assertThat(warning).isEqualTo("cut"),
                warning -> assertThat(warning).startsWith("The annotations of Ben are missing: articles/"));
        assertThat(report.articles().get(1).warnings()).singleElement().asString().startsWith("articles/")
                .contains("text.txt");
    }

    private CasebookReport report() throws CoreException {
        return new ReportCollector(casebook.store(), ReportOptions.at(NOW)).collect(new NullProgressMonitor());
    }

    private List<ReportEntry> entries() throws CoreException {
        return report().articles().get(0).entries();
    }

    private Passage passage() throws CoreException {
        return entries().get(0).passages().get(0);
    }

    private Attribute attribute(String name) {
        return Codebooks.attribute(casebook.layer("claim"), name).orElseThrow();
    }
}
