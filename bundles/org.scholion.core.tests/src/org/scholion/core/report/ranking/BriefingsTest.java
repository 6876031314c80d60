package org.scholion.core.report.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.registers.SourceRatings;
import org.scholion.core.report.briefing.Briefing.Agreement;
import org.scholion.core.report.briefing.Briefing.Confidence;
import org.scholion.core.report.briefing.Briefing.Item;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.core.report.collect.ReportCollector;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Reliability;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

/** Worked cases: articles as analysts marked them, and what a reader is told of them. */
class BriefingsTest {

    private static final String SALE = "Tessaline will sell its port terminals before summer";
    private static final String DENIAL = "Tessaline has no plan to sell anything";

    private static final String[] CLAIMS = { "A tug sank off Oldhaven", "Pilots of the bay went on strike",
            "The mayor bought a brewery", "Bread became dearer by a third", "Trains to the north stand still",
            "A library burnt down at night", "The bridge will be closed in May", "Nobody wants the new stamps" };

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private int articles;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    /** An article of which each sentence is marked as a claim. */
    private List<String> article(String title, String source, String published, String... claims) throws CoreException {
        var text = new StringBuilder(title + ".\n\n");
        var spans = new ArrayList<Span>();
        for (var claim : claims) {
            spans.add(new Span(text.length(), text.length() + claim.length()));
            text.append(claim).append(".\n\n");
        }
        for (int i = 0; i < 60; i++) { // else short articles would be near-duplicates
            text.append(Integer.toString(Math.abs((articles * 7919 + i) * 104_729 + title.hashCode()), 36)).append(' ');
        }
        casebook.with(anArticle().titled(title).withText(text.toString()).from(source).published(published)
                .inLanguage("en"));
        var ids = new ArrayList<String>();
        try (var session = casebook.session(articles++, "Ana Ruiz")) {
            for (var span : spans) {
                ids.add(session.annotate(casebook.layer("claim"), "", List.of(span)).getId());
            }
        }
        casebook.store().saveAnnotationFiles();
        return ids;
    }

    private void credibility(int article, String value) throws CoreException {
        try (var session = casebook.session(article, "Ana Ruiz")) {
            var attribute = casebook.layer("claim").getAttributes().stream()
                    .filter(each -> each.getName().equals("credibility")).findFirst().orElseThrow();
            for (var annotation : List.copyOf(session.own().getAnnotations())) {
                session.setValues((AnnotationElement) annotation, attribute, List.of(value));
            }
        }
        casebook.store().saveAnnotationFiles();
    }

    private void contradiction(int article) throws CoreException {
        try (var session = casebook.session(article, "Ana Ruiz")) {
            List<SpanAnnotation> claims = session.own().getAnnotations();
            session.relate(casebook.layer("contradicts"), claims.get(0), claims.get(1));
        }
        casebook.store().saveAnnotationFiles();
    }

    private void profile(int items, String language, String industry, List<String> topics, List<String> entities)
            throws CoreException {
        new ReaderProfiles(casebook.store())
                .write(new ReaderProfile("board", "", industry, topics, entities, items, language));
    }

    private CasebookReport report() throws CoreException {
        return new ReportCollector(casebook.store(), new ReportOptions("", "", List.of(), Marking.NONE, Instant.EPOCH,
                "", ReportSelection.ALL, EnumSet.allOf(ReportPart.class), Optional.empty(), Optional.of("Board")))
                .collect(new NullProgressMonitor());
    }

    private List<Item> items() throws CoreException {
        return report().briefing().orElseThrow().items();
    }

    @Test
    void threeSourcesOfOneStatementAreOneItemThatSaysWhyItIsThere() throws CoreException {
        article("Harbour firm to shrink", "Ledger", "2026-03-01", SALE);
        article("Terminals for sale", "Courier", "2026-03-02", SALE);
        article("A sale in the north", "Gazette", "2026-03-03", SALE);
        profile(5, "en", "", List.of(), List.of("Tessaline"));
        for (var source : List.of("Ledger", "Courier", "Gazette")) {
            new SourceRatings(casebook.store()).rate(source, Reliability.B, "");
        }
        credibility(1, "2");

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.headline()).as("that of the best grade").isEqualTo("Terminals for sale");
            assertThat(item.why()).isEqualTo("Mentions Tessaline, which you follow; three independent sources.");
            assertThat(item.confidence()).isEqualTo(Confidence.HIGH);
            assertThat(item.agreement()).isEqualTo(Agreement.AGREE);
            assertThat(item.sources()).containsExactly("Ledger", "Courier", "Gazette");
            assertThat(item.entries()).hasSize(3);
            assertThat(item.articles()).hasSize(3);
            assertThat(item.date()).isEqualTo("2026-03-03");
        });
    }

    @Test
    void whatIsDisputedIsSaidAndTrustedLess() throws CoreException {
        article("Sale or not", "Ledger", "2026-03-01", SALE, DENIAL);
        contradiction(0);
        profile(5, "en", "", List.of("port terminals"), List.of());

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.why())
                    .isEqualTo("On your topic “port terminals”; a single source; another statement contradicts it.");
            assertThat(item.agreement()).isEqualTo(Agreement.DISPUTED);
            assertThat(item.confidence()).isEqualTo(Confidence.LOW);
        });
    }

    @Test
    void nearDuplicatesAreOneItem() throws CoreException {
        var agency = "The operator of the northern terminals said on Monday that the cranes would be renewed, that the "
                + "quays would be deepened by four metres and that the work would take until the end of next year";
        for (var source : List.of("Ledger", "Courier")) {
            casebook.with(anArticle().titled("Cranes in the " + source).withText(agency + ".\n\nMore in the " + source)
                    .from(source).inLanguage("en").withClaim(0, agency.length()));
        }
        profile(5, "en", "", List.of("cranes"), List.of());

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.articles()).hasSize(2);
            assertThat(item.agreement()).as("they repeat each other").isEqualTo(Agreement.SINGLE_SOURCE);
        });
    }

    @Test
    void articleWithTwoStatementsIsNotToldTwiceAndNoTwoItemsShareAStatement() throws CoreException {
        article("One", "Ledger", "2026-03-01", SALE, "The union of the port wants a seat on the board");
        article("Two", "Courier", "2026-03-02", SALE);
        article("Three", "Gazette", "2026-03-03", "The union of the port wants a seat on the board",
                "Cranes of the port will be painted green");
        profile(5, "en", "", List.of("port"), List.of());

        var entries = items().stream().flatMap(item -> item.entries().stream()).toList();
        assertThat(entries).doesNotHaveDuplicates();
        assertThat(items()).extracting(Item::headline).doesNotHaveDuplicates();
    }

    @Test
    void whatTheReaderFollowsComesBeforeWhatWeighsMore() throws CoreException {
        for (var source : List.of("Ledger", "Courier", "Gazette", "Observer")) {
            article("Weather " + source, source, "2026-03-05", "The storm of the century reached the coast on Monday");
        }
        article("A small matter", "Ledger", "2026-01-01", "The brewery in Oldhaven hired a second cooper");
        profile(5, "en", "Brewing industry", List.of("brewery"), List.of());

        assertThat(items()).extracting(Item::why).containsExactly("On your topic “brewery”; a single source.",
                "Beyond what you follow, among the weightiest of the material; four independent sources.");
    }

    @Test
    void whatNobodyFollowsDoesNotFillABriefingBeyondFiveItems() throws CoreException {
        for (int i = 0; i < 8; i++) {
            var claim = CLAIMS[i];
            article("First " + i, "Ledger", "2026-03-01", claim);
            article("Second " + i, "Courier", "2026-03-01", claim);
        }
        profile(8, "en", "", List.of("tug", "pilots"), List.of());

        assertThat(items()).hasSize(5);
        profile(8, "en", "", List.of(), List.of());
        assertThat(items()).as("who follows nothing wants it all").hasSize(8)
                .allSatisfy(item -> assertThat(item.why())
                        .isEqualTo("Among the weightiest of the material; two independent sources."));
        profile(3, "en", "", List.of(), List.of());
        assertThat(items()).hasSize(3);
    }

    @Test
    void newerArticlesComeFirstWhereAllElseIsEqual() throws CoreException {
        article("Old", "Ledger", "2026-01-01", "Quay 4 of the port was closed for repairs");
        article("New", "Courier", "2026-03-01", "Pilots of the port asked for more boats");
        article("Undated", "Gazette", "", "Tugs in the port burn something cleaner");
        profile(5, "en", "", List.of("port"), List.of());

        assertThat(items()).extracting(Item::headline).containsExactly("New", "Old", "Undated");
    }

    @Test
    void articleThatNobodyMarkedIsToldWhereTheReaderFollowsIt() throws CoreException {
        article("New boats", "Ledger", "2026-03-01");
        article("Nothing to see", "Courier", "2026-03-01");
        profile(5, "en", "", List.of("boat"), List.of());

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.why()).isEqualTo("On your topic “boat”; no statement is marked in it yet.");
            assertThat(item.confidence()).isEqualTo(Confidence.LOW);
            assertThat(item.entries()).isEmpty();
        });
    }

    @Test
    void entityIsFoundByItsAliasAndByWhatAnalystsLinkedToIt() throws CoreException {
        article("Thing", "Ledger", "2026-03-01", "The lady of the docks wants more tugs");
        article("Other", "Courier", "2026-03-02", "She has bought the shipyard in Oldhaven");
        var entity = casebook.store().entity("Ana Verduin");
        casebook.store().edits().edit("x", draft -> {
            draft.entity(entity.getId()).setKind("person");
            draft.entity(entity.getId()).getAliases().add("lady of the docks");
        });
        try (var session = casebook.session(1, "Ana Ruiz")) {
            var mention = session.annotate(casebook.layer("mention"), "", List.of(new Span(8, 11)));
            var attribute = casebook.layer("mention").getAttributes().stream()
                    .filter(each -> each.getName().equals("entity")).findFirst().orElseThrow();
            session.setValues(mention, attribute, List.of(entity.getId()));
        }
        casebook.store().saveAnnotationFiles();
        profile(5, "en", "", List.of(), List.of("ana verduin"));

        assertThat(items()).extracting(Item::headline).containsExactly("Other", "Thing");
        assertThat(items().getFirst().why()).isEqualTo("Mentions ana verduin, whom you follow; a single source.");
    }

    @Test
    void reasonsAndHeadingsAreInTheLanguageOfTheProfile() throws CoreException {
        article("One", "Ledger", "2026-03-01", SALE);
        article("Two", "Courier", "2026-03-01", SALE);
        profile(5, "de", "", List.of("terminal", "summer", "winter"), List.of());

        assertThat(report().cover().language()).isEqualTo("de");
        assertThat(items().getFirst().why())
                .isEqualTo("Zu Ihren Themen „terminal“ und „summer“; zwei unabhängige Quellen.");
    }

    @Test
    void notesOfTheBriefingHaveTheFirstNumbers() throws CoreException {
        article("Weather", "Ledger", "2026-03-01", "A storm reached the coast on Monday");
        var ids = article("Ports", "Ledger", "2026-03-01", SALE);
        profile(5, "en", "", List.of("terminals"), List.of());

        assertThat(report().notes().of(ids.getFirst()).orElseThrow().number()).isEqualTo(1);
        assertThat(report().articles()).as("texts are for matching alone where the report has no appendix")
                .allSatisfy(article -> assertThat(article.text()).isNotEmpty());
    }

    @Test
    void sameCasebookGivesTheSameBriefing() throws CoreException {
        for (int i = 0; i < 6; i++) {
            article("Port " + i, "Source " + i % 3, "2026-03-01", "Quay " + i + " of the port is number " + i * 13);
        }
        profile(5, "en", "Ports and terminals", List.of("port"), List.of());
        var first = items();
        casebook = casebook.reopened();

        assertThat(items()).isEqualTo(first).hasSize(5);
    }

    @Test
    void unknownProfileStopsTheReport() {
        assertThatExceptionOfType(CoreException.class).isThrownBy(this::report)
                .withMessageContaining("no reader profile \"Board\"");
    }
}
