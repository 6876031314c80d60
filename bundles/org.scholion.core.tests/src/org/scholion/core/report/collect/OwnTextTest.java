package org.scholion.core.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.testing.CasebookFixture;

class OwnTextTest {

    private static final ReportOptions OPTIONS = ReportOptions.at(Instant.parse("2026-03-05T12:00:00Z"))
            .withText("brief");

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private String claim;
    private String mention;

    @BeforeEach
    void make() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().titled("First").withText("Ana Ruiz left.").published("2026-03-01").withMention(0, 8))
                .with(anArticle().titled("Second").withText("Nobody knows more.").published("2026-03-02").withClaim(0,
                        12));
        mention = annotation(0);
        claim = annotation(1);
        casebook.store().entity("Ana Ruiz");
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private String annotation(int article) throws CoreException {
        return casebook.store().readSet(casebook.article(article), "ana-ruiz").getAnnotations().getFirst().getId();
    }

    private void write(String text) throws CoreException {
        new ReportTexts(casebook.store()).create("brief", text);
    }

    private CasebookReport report(ReportOptions options) throws CoreException {
        return new ReportCollector(casebook.store(), options).collect(new NullProgressMonitor());
    }

    private static List<Reference> references(CasebookReport report) {
        return report.text().orElseThrow().blocks().stream().map(Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.words().stream()).filter(Reference.class::isInstance)
                .map(Reference.class::cast).toList();
    }

    @Test
    void referencesHaveTheCurrentNamesAndTheTextHasTheFirstNotes() throws CoreException {
        write("[@x](scholion:annotation/" + claim + ") [@x](scholion:entity/ana-ruiz) [@x](scholion:article/"
                + casebook.article(1) + ") [they](scholion:annotation/" + mention + ")");
        casebook.store().casebook().getEntities().getFirst().setName("Ana Ruiz-Lopez");
        var report = report(OPTIONS);
        assertThat(references(report)).containsExactly(new Reference(Kind.ANNOTATION, claim, "Nobody knows", true),
                new Reference(Kind.ENTITY, "ana-ruiz", "Ana Ruiz-Lopez", true),
                new Reference(Kind.ARTICLE, casebook.article(1), "Second", true),
                new Reference(Kind.ANNOTATION, mention, "they", true));
        assertThat(report.notes().of(claim).orElseThrow().number()).isEqualTo(1);
        assertThat(report.notes().of(mention).orElseThrow().number()).isEqualTo(2);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void whatWasDeletedIsReportedWithItsLineAndCheckFindsItToo() throws CoreException {
        write("one\n\ntwo [@Nobody](scholion:annotation/" + claim + ")");
        try (var session = casebook.session(1, "Ana Ruiz")) {
            session.delete(session.own().getAnnotations());
        }
        var report = report(OPTIONS);
        assertThat(report.warnings()).singleElement().asString()
                .startsWith("reports/brief.md, line 3: the annotation of “Nobody” is not there");
        assertThat(references(report)).containsExactly(new Reference(Kind.ANNOTATION, claim, "Nobody", false));
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("reports/brief.md");
                    assertThat(finding.message()).startsWith("Line 3: the annotation of “Nobody”");
                });
    }

    @Test
    void whatTheSelectionLeavesOutIsReported() throws CoreException {
        write("[@x](scholion:annotation/" + claim + ") [@y](scholion:article/" + casebook.article(1)
                + ") [@z](scholion:annotation/" + mention + ")");
        var selection = new ReportSelection(Set.of(casebook.article(0)), Optional.empty(), "", List.of(), Set.of(),
                Optional.empty(), Optional.empty());
        var report = report(new ReportOptions("", "", List.of(), Marking.NONE, OPTIONS.generated(), "en", selection,
                OPTIONS.parts(), OPTIONS.text(), Optional.empty()));
        assertThat(references(report)).extracting(Reference::found).containsExactly(false, false, true);
        assertThat(report.warnings()).hasSize(2)
                .allSatisfy(warning -> assertThat(warning).contains("line 1", "the selection leaves it out"));
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
    }

    @Test
    void textThatIsNotThereEndsTheReportBeforeItBegins() throws CoreException {
        write("");
        assertThatThrownBy(() -> report(OPTIONS.withText("weekly"))).isInstanceOf(CoreException.class)
                .hasMessageContaining("\"weekly\"").hasMessageContaining("There are: brief.");
    }

    @Test
    void reportWithoutThePartHasNoText() throws CoreException {
        write("words");
        var parts = EnumSet.complementOf(EnumSet.of(ReportPart.TEXT));
        assertThat(report(new ReportOptions("", "", List.of(), Marking.NONE, OPTIONS.generated(), "en",
                ReportSelection.ALL, parts, OPTIONS.text(), Optional.empty())).text()).isEmpty();
    }
}
