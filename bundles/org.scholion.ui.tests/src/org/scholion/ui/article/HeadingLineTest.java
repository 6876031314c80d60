package org.scholion.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.Test;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.testing.OpenArticleTest;

/** The line above the text, by keys and the pointer. */
class HeadingLineTest extends OpenArticleTest {

    private static final String BODY = "The cranes of the harbour stood still for a night.\n\n".repeat(90);

    @Override
    protected String words() {
        return "The cranes\n\n" + BODY + "The night\n\n" + BODY + "The harbour\n\n" + BODY + "The berths & quays\n\n"
                + BODY.strip();
    }

    @Override
    protected CasebookFixture casebook(Path where) throws Exception {
        return aCasebook(where).with(anArticle().withText(words()).withHeading("The night", 1)
                .withHeading("The harbour", 1).withHeading("The berths & quays", 2));
    }

    @Test
    void lineTellsUnderWhichHeadingsTheReaderIsAndAClickGoesThere() throws Exception {
        var line = driver.ui(() -> control(CLabel.class, "article.heading"));
        int room = driver.ui(() -> line.getSize().y);
        assertThat(room).as("room from the beginning").isPositive();
        assertThat(driver.ui(() -> line.getText())).isEmpty();

        key(SWT.CTRL, SWT.END);
        driver.waitFor("both headings", () -> line.getText().equals("The harbour  ›  The berths && quays"));
        driver.click(line, () -> new Point(text.getLeftMargin() + 4, line.getSize().y / 2));
        driver.waitFor("the lower heading", () -> editor().text().caret() == words().indexOf("The berths"));
        driver.waitFor("the one above it alone", () -> line.getText().equals("The harbour"));

        key(SWT.CTRL, SWT.HOME);
        driver.waitFor("none", () -> line.getText().isEmpty());
        assertThat(driver.ui(() -> line.getSize().y)).isEqualTo(room);
    }
}
