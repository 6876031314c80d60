package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalystsTest {

    @ParameterizedTest
    @CsvSource({ "Ana Ruiz, ana-ruiz", "'  Ana \t Ruiz ', ana-ruiz", "José Müller, jose-muller", "a.b_c, a.b_c",
            "ana-ruiz, ana-ruiz" })
    void identifierCanBeReadWhereTheNameIsLatin(String name, String id) {
        assertThat(Analysts.named(name).getId()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = { "../x", "..", ".", "/etc/passwd", "..\\..\\x", "con", "NUL", "com1", "Aux.xmi", "lpt9.a.b",
            "🦊", "Анна", "-rf",
            ".hidden", "a\u0000b", "a:b*c?", "   x   ", "٣٤", "\u202eana", "ﬁle", "CON ", "prn." })
    void identifierCanBeAFileNameOnEverySystem(String name) {
        var id = Analysts.named(name).getId();

        assertThat(id).matches("[a-z0-9_][a-z0-9._-]*").doesNotMatch("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")
                .doesNotContain("..");
        assertThat(CasebookLayout.isName(id)).isTrue();
    }

    @Test
    void longNamesGetShortIdentifiersThatDiffer() {
        var first = Analysts.named("a".repeat(300) + "1").getId();
        var second = Analysts.named("a".repeat(300) + "2").getId();

        assertThat(first).hasSizeLessThanOrEqualTo(60).isNotEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({ "Анна 2, Иван 2", "🦊, 🐺", "Łukasz, Šukasz", "李, 王" })
    void differentNamesInOtherScriptsHaveDifferentIdentifiers(String one, String other) {
        assertThat(Analysts.named(one).getId()).isNotEqualTo(Analysts.named(other).getId());
    }

    @Test
    void twoNamesThatComeDownToOneIdentifierAreTwoAnalysts(@TempDir Path folder) throws CoreException {
        try (var casebook = aCasebook(folder)) {
            var jose = casebook.store().analyst("José Silva");
            var other = casebook.store().analyst("Jose Silva");

            assertThat(other.getId()).isEqualTo("jose-silva-2").isNotEqualTo(jose.getId());
            assertThat(casebook.store().analyst("JOSÉ  SILVA ")).as("the same name").isSameAs(jose);
            assertThat(casebook.store().analyst("jose-silva")).as("the identifier").isSameAs(jose);
            assertThat(casebook.reopened().store().casebook().getAnalysts()).extracting("id").containsExactly(
                    "jose-silva",
                    "jose-silva-2");
        }
    }

    @Test
    void analystOrEntityWithoutANameIsRefused(@TempDir Path folder) throws CoreException {
        try (var casebook = aCasebook(folder)) {
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().analyst(" \u0007 "));
            assertThatExceptionOfType(CoreException.class).isThrownBy(() -> casebook.store().entity(""));
            assertThat(casebook.store().casebook().getAnalysts()).isEmpty();
            assertThat(casebook.store().casebook().getEntities()).isEmpty();
        }
    }

    @Test
    void entityIsFoundByNameAndAliasWhateverTheCase(@TempDir Path folder) throws CoreException {
        try (var casebook = aCasebook(folder)) {
            var entity = casebook.store().entity("Qwen2-72B-Instruct\u0001");
            entity.getAliases().add("Qwen");

            assertThat(entity.getName()).isEqualTo("Qwen2-72B-Instruct");
            assertThat(casebook.store().entity(" qwen ")).isSameAs(entity);
            assertThat(casebook.store().entity("QWEN2-72B-instruct")).isSameAs(entity);
            assertThat(casebook.store().entity("Qwen2 72B Instruct").getId()).isEqualTo("qwen2-72b-instruct-2");
        }
    }

    @Test
    void analystWithoutANameInTheFileDoesNotGetInTheWay(@TempDir Path folder) throws CoreException {
        try (var casebook = aCasebook(folder)) {
            casebook.store().analyst("Ana Ruiz").setName(null);
            casebook.store().saveCasebook();

            assertThat(casebook.reopened().store().analyst("ana-ruiz").getId()).isEqualTo("ana-ruiz");
            assertThat(casebook.store().analyst("Ben").getId()).isEqualTo("ben");
        }
    }
}
