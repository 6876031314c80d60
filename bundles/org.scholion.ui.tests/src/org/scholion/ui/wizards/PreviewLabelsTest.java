package org.scholion.ui.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.scholion.core.importing.ImportOutcome.Status;
import org.scholion.core.importing.PreviewEntry;

class PreviewLabelsTest {

    @Test
    void dayIsWrittenAsTheReaderWritesIt() {
        var entry = new PreviewEntry(Path.of("a.html"), Status.IMPORTED, "Ferry", "Courier", "2026-03-04T09:30:00Z", "",
                List.of(), "");
        assertThat(PreviewLabels.date(entry, Locale.GERMANY)).isEqualTo("04.03.2026");
        assertThat(PreviewLabels.date(entry, Locale.US)).isEqualTo("Mar 4, 2026");
    }

    @Test
    void reasonOfTheReaderBecomesASentenceAndTheFileIsNamed() {
        var file = Path.of("reports", "a.pdf");
        var entry = new PreviewEntry(file, Status.FAILED, "", "", "", "", List.of(), "password-protected");
        assertThat(PreviewLabels.remark(entry)).isEqualTo("Password-protected");
        assertThat(PreviewLabels.toolTip(entry)).isEqualTo("a.pdf\n" + file);
    }
}
