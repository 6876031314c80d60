package org.scholion.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;

import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.occurrences.MarkAllJob;
import org.scholion.ui.testing.OpenArticleTest;

/** All identical occurrences: shown before, marked in the article or in the casebook. */
class MarkAllTest extends OpenArticleTest {

    private static final String TITLE = "All identical occurrences";

    @Override
    protected String words() {
        return "The harbour stops. Nobody knows when the harbour will open, or what harbours are for.";
    }

    @Override
    protected CasebookFixture casebook(Path where) throws Exception {
        return super.casebook(where).with(anArticle().titled("Other").withText("Every harbour has a crane."));
    }

    @Test
    void placesInTheArticleAreMarkedAsOneStepButThoseThatWereTakenOut() throws Exception {
        mark("harbour", 'm');
        caretIn("harbour stops");
        key(0, 'g');
        driver.waitFor("the places", () -> shell(TITLE).isPresent() && counts("1 of 2 places ticked"));
        driver.ui(() -> {
            var whole = control(Button.class, "occurrences.wholeWords");
            whole.setSelection(false);
            whole.notifyListeners(SWT.Selection, null);
            return null;
        });
        driver.waitFor("parts of words, too", () -> counts("2 of 3 places ticked · articles: 1 · marked already: 1"));
        driver.ui(() -> {
            press(shell(TITLE).orElseThrow(), "Mark");
            return null;
        });
        driver.waitFor("the marks", () -> quotes().size() == 3);
        assertThat(driver.ui(() -> editor().session().undoLabel())).contains("Mark 2 places as mention");
        key(SWT.CTRL, 'z');
        driver.waitFor("undo", () -> quotes().size() == 1);
    }

    @Test
    void placesInTheCasebookAreListedAndMarkedInAllArticles() throws Exception {
        select("harbour");
        key(0, 'g');
        driver.waitFor("the places", () -> shell(TITLE).isPresent() && counts("2 of 2 places ticked"));
        driver.ui(() -> {
            control(Button.class, "occurrences.article").setSelection(false);
            var everywhere = control(Button.class, "occurrences.casebook");
            everywhere.setSelection(true);
            everywhere.notifyListeners(SWT.Selection, null);
            return null;
        });
        driver.waitFor("the places of the other article", () -> counts("3 of 3 places ticked · articles: 2"));
        assertThat(driver.ui(() -> control(Table.class, "occurrences.table").getItemCount())).isEqualTo(3);
        driver.ui(() -> {
            press(shell(TITLE).orElseThrow(), "Mark");
            return null;
        });
        driver.waitFor("the job", () -> Job.getJobManager().find(MarkAllJob.class).length == 0);
        driver.waitFor("the marks in the open article", () -> quotes().size() == 2);
        assertThat(driver.ui(() -> {
            var store = casebook().requireStore();
            int marks = 0;
            for (var article : store.articles()) {
                for (var analyst : store.annotators(article.id())) {
                    marks += store.readSet(article.id(), analyst).getAnnotations().size();
                }
            }
            return marks;
        })).isEqualTo(3);
    }

    private static boolean counts(String text) {
        return control(Label.class, "occurrences.count").getText().contains(text)
                && !control(Label.class, "occurrences.count").getText().contains("searching");
    }
}
