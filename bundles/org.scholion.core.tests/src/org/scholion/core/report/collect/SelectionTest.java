package org.scholion.core.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Statistics.Count;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;
import org.scholion.testing.CasebookFixture;

/** What of a casebook is in a report, and what the report says of the rest. */
class SelectionTest {

    private static final String BODY = " The harbour master wrote to all captains on Monday that the cranes at the outer "
            + "quay will be tested before the winter, and that nobody has to wait for longer than a day and a night.";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("my.casebook"));
        casebook.with(anArticle().titled("Cranes").withText("Cranes." + BODY).from("Ledger").published("2026-03-01"))
                .with(anArticle().titled("Cranes tested").withText("Tested." + BODY).from("Courier")
                        .published("2026-03-04T23:30:00+01:00"))
                .with(anArticle().titled("Ferries").withText("Ferries stop at midnight.").from("Ledger")
                        .published("2026-03"))
                .with(anArticle().titled("Whales").withText("Whales off the lighthouse."));
        try (var ana = new Markings(casebook, 0, "Ana Ruiz")) {
            ana.mark("claim", "rumour", "the cranes at the outer quay will be tested");
            ana.mark("mention", "organisation/company", "The harbour master");
        }
        try (var ben = new Markings(casebook, 1, "Ben")) {
            ben.mark("claim", "fact", "the cranes at the outer quay will be tested");
        }
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void withoutASelectionAllIsInTheReport() throws CoreException {
        var report = report(ReportSelection.ALL);
        assertThat(report.articles()).hasSize(4);
        assertThat(report.notes().all()).hasSize(3);
        assertThat(report.method().leftOut()).isEmpty();
        assertThat(report.method().selection()).isEmpty();
        assertThat(report.method().casebookArticles()).isEqualTo(4);
    }

    @Test
    void aStoryIsChosenByAnyOfItsArticles() throws CoreException {
        var report = report(selection(Set.of(), Optional.of(casebook.article(1)), "", List.of(), Set.of(), null, null));
        assertThat(titles(report)).containsExactly("Cranes", "Cranes tested");
        assertThat(report.method().leftOut()).containsExactly(new Count("another story", 2));
        assertThat(report.method().selection()).containsExactly("Articles of one story, that of “Cranes tested”.");
    }

    @Test
    void aStoryOfAnArticleThatStandsAloneIsThatArticle() throws CoreException {
        assertThat(titles(report(
                selection(Set.of(), Optional.of(casebook.article(3)), "", List.of(), Set.of(), null, null))))
                .containsExactly("Whales");
    }

    @Test
    void aStoryOfNoArticleIsAnError() {
        assertThatThrownBy(() -> report(
                selection(Set.of(), Optional.of("0000"), "", List.of(), Set.of(), null, null)))
                .isInstanceOf(CoreException.class).hasMessageContaining("0000");
    }

    @Test
    void daysAreBothIncludedAndWhatHasNoDayIsLeftOutAndSaid() throws CoreException {
        var day = LocalDate.of(2026, 3, 4);
        var report = report(selection(Set.of(), Optional.empty(), "", List.of(), Set.of(), day, day));
        assertThat(titles(report)).containsExactly("Cranes tested");
        assertThat(report.method().leftOut()).containsExactlyInAnyOrder(new Count("without a date", 2),
                new Count("published at another time", 1));
        assertThat(report.method().selection()).containsExactly("Articles published on 2026-03-04 or later.",
                "Articles published on 2026-03-04 or earlier.");
    }

    @Test
    void allWordsOfTheFilterMustBeInTitleOrSource() throws CoreException {
        assertThat(titles(report(filter("LEDGER cranes")))).containsExactly("Cranes");
        assertThat(titles(report(filter("ledger")))).containsExactlyInAnyOrder("Cranes", "Ferries");
        assertThat(report(filter("ledger")).method().leftOut())
                .containsExactly(new Count("title and source do not have the words of the filter", 2));
    }

    @Test
    void whatWasChosenIsSaidInTheLanguageOfTheReport() throws CoreException {
        var at = ReportOptions.at(Instant.EPOCH);
        var options = new ReportOptions("", "", List.of(), at.marking(), at.generated(), "de", filter("ledger"),
                at.parts(), Optional.empty(), Optional.empty());

        var method = new ReportCollector(casebook.store(), options).collect(new NullProgressMonitor()).method();

        assertThat(method.selection())
                .containsExactly("Artikel, in deren Titel oder Quelle die Wörter „ledger“ stehen.");
        assertThat(method.leftOut())
                .containsExactly(new Count("die Wörter des Filters stehen weder in Titel noch Quelle", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "fr", "es" })
    void eachLanguageHasAllWordsOfTheCollection(String language) throws IOException {
        var english = new Properties();
        var translated = new Properties();
        try (var in = ReportCollector.class.getResourceAsStream("collected.properties");
                var other = ReportCollector.class
                        .getResourceAsStream(
                                "collected" + (language.equals("en") ? "" : "_" + language) + ".properties")) {
            english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            translated.load(new InputStreamReader(other, StandardCharsets.UTF_8));
        }

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        var words = new CollectedWords(language);
        assertThat(words.of("articles", 1)).doesNotContain("{", "1");
        assertThat(words.of("articles", 1200)).contains("200").doesNotContain("{");
        assertThat(words.of("missing", "Ana Ruiz", "x.xmi")).contains("Ana Ruiz", "x.xmi");
    }

    @Test
    void chosenArticlesAreTheOnlyOnes() throws CoreException {
        assertThat(titles(report(selection(Set.of(casebook.article(2)), Optional.empty(), "", List.of(), Set.of(), null,
                null)))).containsExactly("Ferries");
    }

    @Test
    void aLayerATagAndATagWithThoseBelowItCanBeChosen() throws CoreException {
        assertThat(layers("claim")).containsExactly("claim", "claim");
        assertThat(layers("claim/rumour")).containsExactly("claim");
        assertThat(layers("mention/organisation")).containsExactly("mention");
        assertThat(layers("mention/org")).isEmpty();
        assertThat(layers("mention", "claim/fact")).containsExactlyInAnyOrder("mention", "claim");
    }

    @Test
    void anArticleWithoutChosenAnnotationsStays() throws CoreException {
        assertThat(titles(report(layerSelection("mention")))).hasSize(4);
    }

    @Test
    void analystsAreChosenByTheirIdentifiers() throws CoreException {
        var report = report(selection(Set.of(), Optional.empty(), "", List.of(), Set.of("ben"), null, null));
        assertThat(report.analysts()).containsExactly("Ben");
        assertThat(report.notes().all()).extracting(note -> note.entry().analyst()).containsExactly("Ben");
        assertThat(report.method().selection()).containsExactly("Annotations by Ben.");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> selection(Set.of(), Optional.empty(), "", List.of(), Set.of(),
                LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextIsOnlyInAReportWithAnAppendix() throws CoreException {
        assertThat(report(ReportSelection.ALL).articles()).extracting(ReportArticle::text)
                .anyMatch(text -> text.startsWith("Cranes."));
        var parts = EnumSet.complementOf(EnumSet.of(ReportPart.APPENDIX));
        assertThat(report(ReportSelection.ALL, parts).articles()).allSatisfy(article -> {
            assertThat(article.text()).isEmpty();
            assertThat(article.segments()).isEmpty();
        });
    }

    @Test
    void statisticsCountWhatIsInTheReport() throws CoreException {
        var statistics = report(layerSelection("claim")).statistics();
        assertThat(statistics.annotations()).isEqualTo(2);
        assertThat(statistics.articles()).isEqualTo(4);
        assertThat(statistics.sources()).isEqualTo(2);
        assertThat(statistics.bySource()).containsExactlyInAnyOrder(new Count("Courier", 1), new Count("Ledger", 1));
        assertThat(statistics.byDay()).containsExactly(new Count("2026-03-01", 1), new Count("2026-03-04", 1));
        assertThat(statistics.byAnalyst()).containsExactly(new Count("Ana Ruiz", 1), new Count("Ben", 1));
        assertThat(statistics.byTag()).filteredOn(tag -> tag.count() > 0)
                .extracting(tag -> tag.layer() + "/" + tag.tag()).containsExactly("claim/Fact", "claim/Rumour");
    }

    private List<String> layers(String... chosen) throws CoreException {
        return report(layerSelection(chosen)).articles().stream().flatMap(article -> article.entries().stream())
                .map(ReportEntry::layer).toList();
    }

    private static List<String> titles(CasebookReport report) {
        return report.articles().stream().map(ReportArticle::title).toList();
    }

    private static ReportSelection filter(String words) {
        return selection(Set.of(), Optional.empty(), words, List.of(), Set.of(), null, null);
    }

    private static ReportSelection layerSelection(String... layers) {
        return selection(Set.of(), Optional.empty(), "", List.of(layers), Set.of(), null, null);
    }

    private static ReportSelection selection(Set<String> articles, Optional<String> story, String filter,
            List<String> layers, Set<String> analysts, LocalDate from, LocalDate to) {
        return new ReportSelection(articles, story, filter, layers, analysts, Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private CasebookReport report(ReportSelection selection) throws CoreException {
        return report(selection, EnumSet.allOf(ReportPart.class));
    }

    private CasebookReport report(ReportSelection selection, Set<ReportPart> parts) throws CoreException {
        var options = new ReportOptions("", "", List.of(), Marking.NONE, Instant.parse("2026-03-05T12:00:00Z"), "en",
                selection, parts, Optional.empty(), Optional.empty());
        return new ReportCollector(casebook.store(), options).collect(new NullProgressMonitor());
    }
}
