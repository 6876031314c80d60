package org.scholion.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.Test;

class ProblemDialogsTest {

    @Test
    void detailsAreTheChainOfCausesFromTheOutermost() {
        var disk = new IOException("disk full", new NoSuchFileException("/tmp/x"));
        var inner = new CoreException(Status.error("a.xmi cannot be written.", disk));
        var problem = Status.error("The casebook could not be saved.", inner);

        assertThat(ProblemDialogs.details(problem)).containsExactly("a.xmi cannot be written.",
                "IOException: disk full", "NoSuchFileException: /tmp/x");
    }

    @Test
    void sentenceItselfIsNotADetail() {
        var problem = Status.error("No casebook.", new CoreException(Status.error("No casebook.")));

        assertThat(ProblemDialogs.details(problem)).isEmpty();
        assertThat(ProblemDialogs.plain(problem).isMultiStatus()).isFalse();
    }

    @Test
    void nothingThatIsShownCarriesAnException() {
        var children = new IStatus[] { Status.warning("b.xmi is damaged.", new IOException("line 3")) };
        var plain = ProblemDialogs.plain(new MultiStatus("x", 0, children, "Some files cannot be used.",
                new IllegalStateException()));

        assertThat(plain.getMessage()).isEqualTo("Some files cannot be used.");
        assertThat(plain.getException()).isNull();
        assertThat(plain.getChildren()).extracting(IStatus::getMessage).containsExactly("b.xmi is damaged.",
                "IOException: line 3", "IllegalStateException");
        assertThat(plain.getChildren()).extracting(IStatus::getException).containsOnlyNulls();
    }

    @Test
    void severityStays() {
        assertThat(ProblemDialogs.plain(Status.warning("Look at this.")).getSeverity()).isEqualTo(IStatus.WARNING);
    }
}
