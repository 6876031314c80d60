package org.scholion.core.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.TextDrafts.Draft;
import org.scholion.testing.CasebookFixture;

class ReportTextsTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private ReportTexts texts;
    private Path reports;

    @BeforeEach
    void make() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
        texts = new ReportTexts(casebook.store());
        reports = casebook.folder().resolve("reports");
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void textsAreFilesThatTheTeamShares() throws CoreException {
        texts.create("Über uns", "# Wir\n");
        var brief = texts.create("brief", "");
        var saved = texts.save(brief, "Zeile\r\n");
        assertThat(texts.names()).containsExactly("brief", "Über uns");
        assertThat(reports.resolve("brief.md")).hasContent("Zeile\r\n");
        assertThat(texts.read("brief")).isEqualTo(saved);
        assertThat(texts.read("Über uns").text()).isEqualTo("# Wir\n");
    }

    @Test
    void unknownNameIsAnsweredWithTheNamesThatThereAre() throws CoreException {
        assertThatThrownBy(() -> texts.read("brief")).isInstanceOf(CoreException.class)
                .hasMessageContaining("no report text \"brief\"").hasMessageContaining("none yet");
        texts.create("weekly", "");
        assertThatThrownBy(() -> texts.read("brief")).hasMessageContaining("There are: weekly.");
    }

    @Test
    void whatAnotherProgramWroteIsNotOverwritten() throws CoreException, IOException {
        var known = texts.create("brief", "mine");
        Files.writeString(reports.resolve("brief.md"), "theirs");
        assertThatThrownBy(() -> texts.save(known, "mine again")).isInstanceOf(TextChangedException.class)
                .hasMessageContaining("brief.md was changed by another program");
        assertThatThrownBy(() -> texts.delete(known)).isInstanceOf(TextChangedException.class);
        assertThatThrownBy(() -> texts.rename(known, "other")).isInstanceOf(TextChangedException.class);
        assertThat(reports.resolve("brief.md")).hasContent("theirs");
        assertThat(texts.isCurrent(known)).isFalse();

        assertThat(texts.save(texts.read("brief"), "both")).isEqualTo(texts.read("brief"));
    }

    @Test
    void textThatIsGoneIsWrittenAnew() throws CoreException, IOException {
        var known = texts.create("brief", "mine");
        Files.delete(reports.resolve("brief.md"));
        texts.save(known, "again");
        assertThat(texts.read("brief").text()).isEqualTo("again");
    }

    @Test
    void textsAreRenamedAndDeleted() throws CoreException {
        texts.create("other", "");
        var known = texts.create("brief", "words");
        assertThatThrownBy(() -> texts.rename(known, "OTHER")).hasMessageContaining("\"other\" already");
        assertThatThrownBy(() -> texts.create("Brief", "")).hasMessageContaining("\"brief\" already");
        var renamed = texts.rename(known, "Brief");
        assertThat(texts.names()).containsExactly("Brief", "other");
        texts.delete(texts.rename(renamed, "last"));
        assertThat(texts.names()).containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "../out", "a/b", "a\\b", ".hidden", "a:b", "con", "Aux.md", "dot.", "a\nb", "-x",
            "a*", "\u202Ex" })
    void namesThatAreNoFileNamesEverywhereAreRefused(String name) {
        assertThat(TextName.problem(name)).isPresent();
        assertThatThrownBy(() -> texts.create(name, "")).isInstanceOf(CoreException.class);
        assertThatThrownBy(() -> texts.read(name)).isInstanceOf(CoreException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "brief", "Week 12, no", "Lage-2026_03.b", "週報", "Отчёт" })
    void otherNamesOfAnyScriptAreGood(String name) {
        assertThat(TextName.problem(name.replace(",", ""))).isEmpty();
    }

    @Test
    void casebookThatOnlyReadsChangesNothing() throws CoreException {
        var known = texts.create("brief", "words");
        try (var second = CasebookStore.open(casebook.folder())) {
            var reading = new ReportTexts(second);
            assertThat(reading.read("brief").text()).isEqualTo("words");
            assertThatThrownBy(() -> reading.save(known, "x")).hasMessageContaining("but not changed");
            assertThatThrownBy(() -> reading.create("new", "x")).isInstanceOf(CoreException.class);
            assertThatThrownBy(() -> reading.delete(known)).isInstanceOf(CoreException.class);
            assertThatThrownBy(() -> reading.rename(known, "new")).isInstanceOf(CoreException.class);
        }
        assertThat(texts.names()).containsExactly("brief");
    }

    @Test
    void linkOutOfTheCasebookIsNoText() throws CoreException, IOException {
        texts.create("brief", "");
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.createSymbolicLink(reports.resolve("evil.md"), secret);
        assertThat(texts.names()).containsExactly("brief");
        assertThatThrownBy(() -> texts.read("evil")).hasMessageContaining("no report text");
        assertThatThrownBy(() -> texts.create("evil", "x")).hasMessageContaining("is there already");
        assertThat(secret).hasContent("secret");
    }

    @Test
    void fileInAnotherEncodingIsNamedAndNotDamaged() throws CoreException, IOException {
        texts.create("brief", "");
        Files.write(reports.resolve("brief.md"), new byte[] { 'a', (byte) 0xE4, 'b' });
        assertThatThrownBy(() -> texts.read("brief")).hasMessageContaining("is not text in UTF-8");
        Files.write(reports.resolve("brief.md"), "\uFEFFa".getBytes("UTF-8"));
        assertThat(texts.read("brief").text()).isEqualTo("a");
    }

    @Test
    void whatWasTypedAndNotSavedIsKeptUntilItIsDiscarded() throws CoreException {
        var drafts = new TextDrafts(casebook.store());
        var saved = texts.create("brief", "words");
        assertThat(drafts.draft("brief")).isEmpty();
        drafts.keep(saved, "more\nwords");
        assertThat(new TextDrafts(casebook.reopened().store()).draft("brief"))
                .contains(new Draft("more\nwords", saved.sha256()));
        new TextDrafts(casebook.store()).discard("brief");
        assertThat(drafts.draft("brief")).isEmpty();
        assertThat(casebook.folder().resolve("reports/brief.md")).hasContent("words");
    }
}
