package org.scholion.core.report.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.Findings.Moment;
import org.scholion.core.report.content.Findings.Topic;
import org.scholion.core.report.content.Grade;
import org.scholion.core.report.content.Statement;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.model.ModelFactory;
import org.scholion.model.Reliability;
import org.scholion.testing.CasebookFixture;

/** What a report finds when it takes the annotations of several articles together. */
class AnalysisTest {

    private static final String LEASE = "Tessaline will lease the northern terminal of Vell for twenty years";
    private static final String NEAR = "Tessaline will lease the northern terminal of Vell for ten years";
    private static final String OTHER = "The ferries stop at midnight until the ice on the inner basin has gone";

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
    void claimsInTheSameWordsAreOneStatementWhateverTheirCaseAndMarks() throws CoreException {
        claim("Ledger", LEASE);
        claim("Courier", LEASE.toUpperCase() + "!");
        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(statement.entries()).hasSize(2);
            assertThat(statement.independentSources()).isEqualTo(2);
        });
    }

    @Test
    void claimsInNearlyTheSameWordsAreOneStatementAndOthersAreNot() throws CoreException {
        claim("Ledger", LEASE);
        claim("Courier", NEAR);
        claim("Herald", OTHER);
        assertThat(statements()).extracting(statement -> statement.entries().size()).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void claimsThatSupportEachOtherAreOneStatement() throws CoreException {
        casebook.with(anArticle().withText(LEASE + ". " + OTHER + ".").from("Ledger"));
        try (var markings = markings(0)) {
            markings.relate("supports", markings.claim(OTHER), markings.claim(LEASE));
        }
        assertThat(statements()).singleElement().extracting(statement -> statement.entries().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({ "Ledger, Mira, Courier, Jonas, 2", "Ledger, Mira, Ledger, Jonas, 1", "Ledger, Mira, ledger, '', 1",
            "Ledger, Mira, Courier, Mira, 1", "Ledger, '', Courier, '', 2", "'', '', '', '', 2",
            "'', Mira, '', mira, 1" })
    void oneOutletAndOneSpeakerAreOneSource(String outlet, String speaker, String other, String otherSpeaker,
            int expected) throws CoreException {
        claim(outlet, LEASE, speaker);
        claim(other, NEAR, otherSpeaker);
        assertThat(statements()).singleElement().extracting(Statement::independentSources).isEqualTo(expected);
    }

    @Test
    void sourcesThatAreLinkedByAThirdAreOne() throws CoreException {
        claim("Ledger", LEASE, "Mira");
        claim("Courier", NEAR, "Jonas");
        claim("Courier", LEASE + " at least", "Mira");
        assertThat(statements()).singleElement().extracting(Statement::independentSources).isEqualTo(1);
    }

    @Test
    void articlesOfOneStoryAreOneSource() throws CoreException {
        var body = " " + OTHER + ". "
                + "The harbour master wrote to all captains on Monday that the cranes at the outer "
                + "quay will be tested before the winter, and that nobody has to wait for longer than a day. ";
        casebook.with(anArticle().withText(LEASE + "." + body + "One.").from("Ledger").published("2026-03-01"))
                .with(anArticle().withText(LEASE + "." + body + "Two.").from("Courier").published("2026-03-02"));
        for (int article = 0; article < 2; article++) {
            try (var markings = markings(article)) {
                markings.claim(LEASE);
            }
        }
        assertThat(statements()).singleElement().extracting(Statement::independentSources).isEqualTo(1);
        assertThat(findings().stories()).singleElement().satisfies(story -> {
            assertThat(story.articles()).containsExactly(casebook.article(0), casebook.article(1));
            assertThat(story.first()).isEqualTo("2026-03-01");
            assertThat(story.last()).isEqualTo("2026-03-02");
            assertThat(story.similarity()).isBetween(.8, 1.0);
        });
    }

    @Test
    void twoAnalystsWhoMarkTheSameWordsAreOneSource() throws CoreException {
        claim("Ledger", LEASE);
        try (var markings = new Markings(casebook, 0, "Ben")) {
            markings.claim(LEASE);
        }
        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(statement.entries()).hasSize(2);
            assertThat(statement.independentSources()).isEqualTo(1);
        });
    }

    @Test
    void aStatementHasTheBestOfItsGradesAndWhatCannotBeJudgedIsNoMiddle() throws CoreException {
        claim("Ledger", LEASE, "", "6");
        claim("Courier", NEAR, "", "4");
        rate("Ledger", Reliability.A);
        rate("Courier", Reliability.C);
        assertThat(statements()).singleElement().satisfies(statement -> {
            assertThat(statement.grade()).isEqualTo(new Grade("C", "4"));
            assertThat(statement.words()).isEqualTo(NEAR);
        });
    }

    @Test
    void contradictedClaimsAreDisputedBothAndTheirAnalystIsNamed() throws CoreException {
        casebook.with(anArticle().withText(LEASE + ". " + OTHER + ".").from("Ledger"));
        String denied;
        String denial;
        try (var markings = markings(0)) {
            var claim = markings.claim(LEASE);
            var other = markings.claim(OTHER);
            markings.relate("contradicts", other, claim);
            denied = claim.getId();
            denial = other.getId();
        }
        claim("Courier", "The crane at quay 9 is new");
        assertThat(findings().contradictions()).containsExactly(
                new Findings.Contradiction(denial, denied, "Ana Ruiz"));
        assertThat(statements()).extracting(Statement::words, Statement::disputed).containsExactlyInAnyOrder(
                tuple(LEASE, true), tuple(OTHER, true), tuple("The crane at quay 9 is new", false));
    }

    @Test
    void aClaimIsAboutWhatARelationNamesEvenIfItMentionsOthers() throws CoreException {
        entities("Tessaline", "Vell");
        casebook.with(anArticle().withText(LEASE + ". Vell."));
        try (var markings = markings(0)) {
            markings.mention("Tessaline", entity(0));
            var vell = markings.mention("Vell", entity(1));
            markings.relate("about", markings.claim(LEASE), vell);
        }
        assertThat(findings().topics()).extracting(Topic::name).containsExactly("Vell");
    }

    @Test
    void aClaimIsAboutTheMostMentionedOfThoseWithinItsWords() throws CoreException {
        entities("Tessaline", "Vell");
        casebook.with(anArticle().withText(LEASE + ". Vell again."));
        try (var markings = markings(0)) {
            markings.mention("Tessaline", entity(0));
            markings.mention("Vell", entity(1));
            markings.mention("Vell again", entity(1));
            markings.claim(LEASE);
        }
        assertThat(findings().topics()).extracting(Topic::name).containsExactly("Vell");
    }

    @Test
    void aClaimWithoutMentionIsAboutItsSpeakerElseAboutNothingInParticular() throws CoreException {
        claim("Ledger", LEASE, "Mira");
        claim("Courier", OTHER, "");
        assertThat(findings().topics()).extracting(Topic::name).containsExactly("Mira", "");
    }

    @Test
    void keyPointsAreWhatSeveralSourcesSayOrSomebodyHasJudgedCredible() throws CoreException {
        claim("Ledger", LEASE, "", "6");
        claim("Courier", NEAR, "", "6");
        claim("Ledger", OTHER, "", "2");
        claim("Ledger", "A whale was seen off the old lighthouse", "", "5");
        assertThat(findings().keyPoints()).extracting(point -> point.statement().words()).containsExactly(LEASE, OTHER);
    }

    @Test
    void theTimelineHasEventsTimesAndPublicationsInOrder() throws CoreException {
        casebook.with(anArticle().titled("Late").withText("Sold on Monday, opened in May.").from("Ledger")
                .published("2026-03-04T08:30:00Z"));
        try (var markings = markings(0)) {
            markings.mark("event", "deal", "Sold", "time", "2026-03-02");
            markings.mark("time", "date", "May", "normalised", "2026-05");
            markings.mark("time", "date", "Monday");
        }
        assertThat(findings().timeline()).extracting(Moment::date, Moment::kind, Moment::words).containsExactly(
                tuple("2026-03-02", "event", "Sold"), tuple("2026-03-04T08:30:00Z", "publication", "Late"),
                tuple("2026-05", "time", "May"));
    }

    @Test
    void anEntityHasWhatItSaysAndWhatIsSaidAboutIt() throws CoreException {
        entities("Tessaline", "Vell");
        casebook.with(anArticle().withText(LEASE + ". " + OTHER + ", says Tessaline."));
        String mention;
        String about;
        String spoken;
        try (var markings = markings(0)) {
            mention = markings.mention("Tessaline", entity(0)).getId();
            about = markings.claim(LEASE).getId();
            spoken = markings.claim(OTHER, "speaker", entity(0)).getId();
        }
        assertThat(findings().entities()).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Tessaline");
            assertThat(profile.mentions()).containsExactly(mention);
            assertThat(profile.articles()).isEqualTo(1);
            assertThat(profile.spoken()).containsExactly(spoken);
            assertThat(profile.about()).contains(about);
        });
    }

    @Test
    void aTextThatLooksLikeAnEntityIsNone() throws CoreException {
        entities("Tessaline");
        casebook.with(anArticle().withText(LEASE));
        try (var markings = markings(0)) {
            markings.mark("mention", "", "Tessaline", "description", entity(0));
        }
        assertThat(findings().entities()).isEmpty();
    }

    @Test
    void quantitiesAndQuotationsHaveWhatTheAnalystGave() throws CoreException {
        casebook.with(anArticle().withText("About 40 cranes, “too many”, said Mira."));
        try (var markings = markings(0)) {
            markings.mark("quantity", "count", "About 40 cranes", "value", "40", "unit", "cranes", "comparator", "~");
            markings.mark("quotation", "direct", "too many", "speaker", casebook.store().entity("Mira").getId(), "cue",
                    "said");
        }
        assertThat(findings().quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).isEqualTo("40");
            assertThat(quantity.unit()).isEqualTo("cranes");
            assertThat(quantity.comparator()).isEqualTo("~ about");
        });
        assertThat(findings().quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.words()).isEqualTo("too many");
            assertThat(quotation.speaker()).isEqualTo("Mira");
        });
    }

    @Test
    void theMatrixOfClaimsCountsEachPlaceUnderItsTopicAndOutlet() throws CoreException {
        claim("Ledger", LEASE, "Mira");
        claim("Courier", NEAR, "Mira");
        claim("Courier", OTHER, "Mira");
        var matrix = report().statistics().claimsBySource();
        assertThat(matrix.rows()).containsExactly("Mira");
        assertThat(matrix.columns()).containsExactly("Courier", "Ledger");
        assertThat(matrix.cells()).containsExactly(List.of(2, 1));
    }

    @Test
    void entitiesThatAreMentionedTogetherAreCountedByArticle() throws CoreException {
        entities("Tessaline", "Vell");
        casebook.with(anArticle().withText(LEASE)).with(anArticle().withText("Tessaline alone."));
        try (var markings = markings(0)) {
            markings.mention("Tessaline", entity(0));
            markings.mention("Vell", entity(1));
        }
        try (var markings = markings(1)) {
            markings.mention("Tessaline", entity(0));
        }
        var together = report().statistics().together();
        assertThat(together.rows()).containsExactly("Tessaline", "Vell");
        assertThat(together.cells()).containsExactly(List.of(2, 1), List.of(1, 1));
    }

    @Test
    void notesAreNumberedInTheOrderInWhichTheReportRefersToThem() throws CoreException {
        entities("Tessaline");
        casebook.with(anArticle().withText("Tessaline. " + LEASE + ". " + OTHER + "."));
        String mention;
        String minor;
        String major;
        try (var markings = markings(0)) {
            mention = markings.mention("Tessaline", entity(0)).getId();
            minor = markings.claim(LEASE, "credibility", "6").getId();
            major = markings.claim(OTHER, "credibility", "1").getId();
        }
        var notes = report().notes();
        assertThat(notes.all()).extracting(note -> note.entry().id()).containsExactly(major, minor, mention);
        assertThat(notes.all()).extracting(note -> note.number()).containsExactly(1, 2, 3);
        assertThat(notes.of("unknown")).isEmpty();
    }

    private void claim(String outlet, String words, String... speakerAndCredibility) throws CoreException {
        int number = casebook.store().articles().size();
        casebook.with(anArticle().withText(words + ". Number " + number + ".").from(outlet)
                .published("2026-01-" + (10 + number)));
        try (var markings = markings(number)) {
            var claim = markings.claim(words);
            if (speakerAndCredibility.length > 0 && !speakerAndCredibility[0].isEmpty()) {
                markings.set(claim, "speaker", casebook.store().entity(speakerAndCredibility[0]).getId());
            }
            if (speakerAndCredibility.length > 1) {
                markings.set(claim, "credibility", speakerAndCredibility[1]);
            }
        }
    }

    private Markings markings(int article) throws CoreException {
        return new Markings(casebook, article, "Ana Ruiz");
    }

    private void entities(String... names) throws CoreException {
        for (var name : names) {
            casebook.store().entity(name);
        }
    }

    private String entity(int number) {
        return casebook.store().casebook().getEntities().get(number).getId();
    }

    private void rate(String outlet, Reliability reliability) throws CoreException {
        var source = ModelFactory.eINSTANCE.createSource();
        source.setId(outlet);
        source.setName(outlet);
        source.setReliability(reliability);
        casebook.store().casebook().getSources().add(source);
        casebook.store().saveCasebook();
    }

    private List<Statement> statements() throws CoreException {
        return findings().topics().stream().flatMap(topic -> topic.statements().stream()).toList();
    }

    private Findings findings() throws CoreException {
        return report().findings();
    }

    private CasebookReport report() throws CoreException {
        return new ReportCollector(casebook.store(), ReportOptions.at(Instant.parse("2026-03-05T12:00:00Z")))
                .collect(new NullProgressMonitor());
    }
}
