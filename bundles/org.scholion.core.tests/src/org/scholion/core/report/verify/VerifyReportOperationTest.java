package org.scholion.core.report.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.WrongPassage.Fault;
import org.scholion.core.span.Span;
import org.scholion.testing.CasebookFixture;

class VerifyReportOperationTest {

    private static final String TEXT = "The group has no\nplans to bid. \u2068The port\u2069 waits; the port waits. ";

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private final List<CitedPassage> quoted = new ArrayList<>();

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"))
                .with(anArticle().titled("Harbour").withText(TEXT + "long ".repeat(1000)).withClaim(10, 29));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void wordsAtTheirPlaceAreRightHoweverTheirLinesBreak() throws Exception {
        quote("has no\nplans to bid", 10, 29);
        quote(" has  no\u00A0plans\tto bid\r\n", 10, 29);

        var found = verify();
        assertThat(found.isRight()).isTrue();
        assertThat(found.passages()).isEqualTo(2);
        assertThat(found.cut()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "has plans to bid", "has no plans to bid!", "has no plans to Bid", "has no plans…", "…",
            "has no plansto bid", "" })
    void otherWordsAreFound(String words) throws Exception {
        quote(words, 10, 29);

        var wrong = verify().wrong();
        assertThat(wrong).extracting(WrongPassage::fault).containsExactly(Fault.OTHER_WORDS);
        assertThat(wrong.getFirst().inArticle()).isEqualTo("has no\nplans to bid");
        assertThat(wrong.getFirst().title()).isEqualTo("Harbour");
        assertThat(wrong.getFirst().elsewhere()).isEmpty();
    }

    @Test
    void wordsThatStandElsewhereAreFoundWhereTheyAreNearest() throws Exception {
        quote("port waits", 10, 29);
        quote("port waits", 52, 62);

        var wrong = verify().wrong();
        assertThat(wrong).hasSize(2);
        assertThat(wrong.get(0).elsewhere()).contains(span("port\u2069 waits"));
        assertThat(wrong.get(1).elsewhere()).contains(span("port waits"));
    }

    @Test
    void missingArticlesPlacesAndAnnotationsAreToldApart() throws Exception {
        var annotation = annotation();
        quoted.add(new CitedPassage(new TraceAddress("gone", annotation, new Span(0, 3)), "The", "note 1"));
        quote("The", 90_000, 90_003);
        quoted.add(new CitedPassage(new TraceAddress(casebook.article(0), "deleted", new Span(10, 29)),
                "has no plans to bid", "note 3"));
        quote("The", 0, 3);

        assertThat(verify().wrong()).extracting(WrongPassage::fault).containsExactly(Fault.NO_ARTICLE,
                Fault.NO_SUCH_PLACE, Fault.NO_ANNOTATION, Fault.OTHER_PLACE);
    }

    @Test
    void whatWasTooLongForACellIsRightAsFarAsItGoes() throws Exception {
        int begin = TEXT.length();
        mark(new Span(begin, begin + 4999));
        quote("long ".repeat(500).strip() + "…", begin, begin + 4999);
        quote("long ".repeat(499) + "short…", begin, begin + 4999);

        var found = verify();
        assertThat(found.cut()).isEqualTo(1);
        assertThat(found.wrong()).extracting(WrongPassage::fault).containsExactly(Fault.OTHER_WORDS);
    }

    @Test
    void aFileThatQuotesNothingIsNoReport() {
        assertThatExceptionOfType(CoreException.class).isThrownBy(this::verify)
                .withMessageContaining("report.txt quotes nothing that has the address of an article");
    }

    private void quote(String words, int begin, int end) throws CoreException {
        quoted.add(
                new CitedPassage(new TraceAddress(casebook.article(0), annotation(begin), new Span(begin, end)), words,
                        "note " + (quoted.size() + 1)));
    }

    private String annotation() throws CoreException {
        return annotation(10);
    }

    /** The annotation that begins at an offset, else the first. */
    private String annotation(int begin) throws CoreException {
        try (var session = casebook.session(0, "Ana Ruiz")) {
            var annotations = session.own().getAnnotations();
            return annotations.stream().filter(one -> one.getAnchors().get(0).getBegin() == begin).findFirst()
                    .orElse(annotations.get(0)).getId();
        }
    }

    private void mark(Span span) throws CoreException {
        try (var session = casebook.session(0, "Ana Ruiz")) {
            session.annotate(casebook.layer("claim"), "fact", List.of(span));
        }
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private Verification verify() throws CoreException, IOException {
        var file = Files.writeString(folder.resolve("report.txt"), "");
        return new VerifyReportOperation(casebook.store(), new ListReader(quoted)).execute(file,
                new NullProgressMonitor());
    }

    private record ListReader(List<CitedPassage> passages) implements ReportReader {

        @Override
        public String format() {
            return "txt";
        }

        @Override
        public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor) {
            passages.forEach(found);
        }
    }
}
