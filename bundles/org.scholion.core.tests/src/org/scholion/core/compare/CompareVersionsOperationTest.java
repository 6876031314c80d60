package org.scholion.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.ReadLimits;
import org.scholion.testing.CasebookFixture;
import org.scholion.testing.TextReader;

class CompareVersionsOperationTest {

    @TempDir
    private Path folder;
    private CasebookFixture casebook;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    private String add(String text) throws Exception {
        var document = Files.writeString(folder.resolve("page.txt"), text);
        var reader = new TextReader().at(raw -> "https://ledger.example/cranes");
        return new ImportOperation(casebook.store(), reader, ReadLimits.DEFAULT, 1)
                .execute(List.of(document), outcome -> {
                }, new NullProgressMonitor()).get(0).article();
    }

    private VersionComparison compare(String id) throws CoreException {
        return new CompareVersionsOperation(casebook.store()).execute(id, new NullProgressMonitor());
    }

    @Test
    void articleIsComparedWithTheVersionBefore() throws Exception {
        var first = add("Cranes stop");
        var second = add("Cranes work");
        var comparison = compare(second);

        assertThat(comparison.earlier().id()).isEqualTo(first);
        assertThat(comparison.later().version()).isEqualTo(2);
        assertThat(comparison.diff()).isEqualTo(new WordDiff(List.of(new Change(7, 11, 7, 11)), true));
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> compare(first))
                .withMessage("There is no earlier version of Cranes stop.");
    }

    @Test
    void versionsThatAreTooLongAreRefusedWithTheirLength() throws Exception {
        add("Cranes\n" + "stop ".repeat(400_000));
        var second = add("Cranes\n" + "work ".repeat(400_001));

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> compare(second))
                .withMessageContaining("too long to be compared: 4000019 characters, and 4000000 is the most");
    }
}
