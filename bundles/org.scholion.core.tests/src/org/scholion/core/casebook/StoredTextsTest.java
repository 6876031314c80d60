package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ArticleProperties.Rejected;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.span.Span;

/** Whatever characters articles and analysts bring: every file can be read again, and offsets stay right. */
class StoredTextsTest {

    private static final String HOSTILE = "a\u0000\u0001\u0008\u000b\u001f\ufffe\uffff\ud800b"
            + " <&]]>\"' \u202e\ud83d\ude00";

    @TempDir
    private Path folder;

    @Test
    void charactersThatXmlCannotHoldMakeNoFileUnreadable() throws CoreException {
        var article = anArticle().titled(HOSTILE).from(HOSTILE).published(HOSTILE).inLanguage(HOSTILE)
                .writtenBy(HOSTILE)
                .withMetadata(HOSTILE, HOSTILE).withWarning(HOSTILE).withText("one " + HOSTILE + " two")
                .annotatedBy(HOSTILE);
        try (var casebook = aCasebook(folder.resolve("c")).with(article)) {
            casebook.store().casebook().setTitle(HOSTILE);
            casebook.store().entity(HOSTILE).getAliases().add(HOSTILE);
            casebook.store().saveCasebook();
            try (var session = casebook.session(0, HOSTILE)) {
                var text = session.text();
                var mark = session.annotate(casebook.layer("mention"), null,
                        List.of(new Span(4, text.indexOf(" two"))));
                session.setNote(mark, HOSTILE);
                session.comment(mark, HOSTILE);
                session.setValues(mark, Codebooks.attribute(casebook.layer("mention"), "description").orElseThrow(),
                        List.of(HOSTILE));
                mark.setOriginDetail(HOSTILE);
                session.setTag(mark, null);
            }
            var read = casebook.reopened().store().read(casebook.article(0)).article();

            assertThat(casebook.store().problems()).isEmpty();
            assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
            assertThat(List.of(read.getTitle(), read.getSource(), read.getByline().get(0),
                    read.getMetadata().get(0).getName(),
                    read.getExtraction().getWarnings().get(0), casebook.store().title()))
                    .allSatisfy(text -> assertThat(text).contains("b <&]]>\"' \u202e\ud83d\ude00")
                            .doesNotContain("\u0001", "\ud800b"));
            try (var session = casebook.session(0, HOSTILE)) {
                var mark = session.own().getAnnotations().get(0);
                assertThat(mark.getNote()).contains("b <&]]>");
                assertThat(mark.getAnchors().get(0).getQuote()).contains("b <&]]>");
            }
        }
    }

    @Test
    void choiceBetweenContradictingPropertiesIsStoredWithWhatWasRejected() throws CoreException {
        var choice = new Choice("source", "og:site_name", List.of(new Rejected("JSON-LD\tpublisher", HOSTILE)));
        var article = anArticle().with(known -> known.section("Local").tags(List.of("harbour", "ferries"))
                .licence("CC BY 4.0").choices(List.of(choice)));
        try (var casebook = aCasebook(folder.resolve("c")).with(article)) {
            var read = casebook.reopened().store().read(casebook.article(0)).article();

            assertThat(read.getSection()).isEqualTo("Local");
            assertThat(read.getTags()).containsExactly("harbour", "ferries");
            assertThat(read.getLicence()).isEqualTo("CC BY 4.0");
            var stored = read.getChoices().get(0);
            assertThat(stored.getProperty()).isEqualTo("source");
            assertThat(stored.getOrigin()).isEqualTo("og:site_name");
            assertThat(stored.getRejected().get(0)).startsWith("JSON-LD publisher\t").contains("b <&]]>");
        }
    }

    @Test
    void fileNamesWithControlCharactersAreStored() throws Exception {
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().named("a\u0007b\u001b[2J é 😀.txt"))) {
            assertThat(casebook.reopened().store().articles().get(0).fileName()).isEqualTo("ab[2J é 😀.txt");
        }
    }

    @Test
    void titleOfAHundredThousandCharactersIsKeptAndListedShort() throws CoreException {
        var title = "😀é\u0301".repeat(25_000);
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle().titled(title)).reopened()) {
            assertThat(casebook.store().read(casebook.article(0)).article().getTitle()).isEqualTo(title);
            var listed = casebook.store().articles().get(0).title();
            assertThat(listed).hasSizeBetween(990, 1_000);
            assertThat(title).startsWith(listed);
            assertThat(casebook.reopened().store().articles().get(0).title()).isEqualTo(listed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Zeile eins.\r\nMüller sagte es.\r\nEnde", "one\rMüller two",
            "👩‍👩‍👧 says 🇪🇸 Müller 👍🏽 so",
            "cafe\u0301 Mu\u0308ller Müller e\u0301", "שלום Müller עולם",
            "\u0627\u0644\u0633\u0644\u0627\u0645 \u202bMüller\u202c", "a\tMüller\u00a0b",
            "  Müller  ", "&lt;Müller&amp;" })
    void offsetsAndQuotedWordsAgreeAfterReopening(String raw) throws CoreException {
        var casebook = aCasebook(folder.resolve("c")).with(anArticle().withText(raw));
        try (casebook; var session = casebook.session(0, "Ana")) {
            int begin = session.text().indexOf("Müller");
            session.annotate(casebook.layer("mention"), "person", List.of(new Span(begin, begin + 6)));
            var whole = new Span(0, session.text().length());
            session.annotate(casebook.layer("claim"), "", List.of(whole));
            var text = session.text();
            casebook.reopened();

            var stored = casebook.store().read(casebook.article(0));
            assertThat(stored.text()).isEqualTo(text).doesNotContain("\r");
            var set = casebook.store().readSet(casebook.article(0), "ana");
            assertThat(set.getAnnotations()).hasSize(2).allSatisfy(mark -> {
                var anchor = mark.getAnchors().get(0);
                assertThat(anchor.getQuote()).isEqualTo(stored.text().substring(anchor.getBegin(), anchor.getEnd()));
            });
            assertThat(set.getAnnotations().get(0).getAnchors().get(0).getQuote()).isEqualTo("Müller");
            assertThat(new CheckOperation(casebook.store(), false).execute(null)).isEmpty();
        }
    }

    @Test
    void readerThatDoesNotNormalizeIsToldSo() {
        var extraction = new ExtractedDocument.Extraction("r", "1", List.of(), List.of(), false, 0);

        assertThatIllegalArgumentException().isThrownBy(
                () -> new ExtractedDocument("one\r\ntwo", List.of(), ArticleProperties.UNKNOWN, List.of(), extraction));
    }

    @Test
    void identifiersFromFilesCannotLeadOutOfTheCasebook() throws Exception {
        var outside = Files.createDirectories(folder.resolve("outside"));
        try (var casebook = aCasebook(folder.resolve("c")).with(anArticle())) {
            var id = casebook.article(0);
            for (var analyst : List.of("../../../../../outside/x", "/etc/x", "..", "", "a/b", "a\\b")) {
                assertThatExceptionOfType(CoreException.class).as(analyst)
                        .isThrownBy(() -> casebook.store().readSet(id, analyst));
                var set = casebook.store().readSet(id, "ana");
                set.setAnalyst(analyst);
                assertThatExceptionOfType(CoreException.class).as(analyst)
                        .isThrownBy(() -> casebook.store().saveSet(set));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> casebook.store().layout().annotations(id, analyst));
            }
            for (var article : List.of("../../outside", "..", "", "a", "aa/../../../outside")) {
                assertThatIllegalArgumentException().as(article)
                        .isThrownBy(() -> casebook.store().layout().article(article));
            }
        }
        assertThat(outside).isEmptyDirectory();
    }
}
