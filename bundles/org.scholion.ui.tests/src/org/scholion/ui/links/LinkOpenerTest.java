package org.scholion.ui.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.shell;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.link.LinkInbox;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.span.Span;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.testing.UiDriver;
import org.scholion.ui.testing.WorkbenchTest;

/** A link that another process hands over is opened by the workbench that runs. */
class LinkOpenerTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    private TraceAddress first;
    private TraceAddress second;

    @BeforeEach
    void makeCasebooks() throws Exception {
        first = casebook("first");
        second = casebook("second");
        driver.ui(() -> {
            casebook().open(folder.resolve("second"));
            casebook().open(folder.resolve("first"));
            return null;
        });
    }

    private TraceAddress casebook(String name) throws Exception {
        var me = ScholionPreferences.analystName();
        try (var made = aCasebook(folder.resolve(name)).with(anArticle().titled(name)
                .withText("Words of the " + name + " one.").annotatedBy(me).withClaim(0, 5))) {
            var claim = made.store().readSet(made.article(0), made.store().analyst(me).getId()).getAnnotations()
                    .getFirst().getId();
            return new TraceAddress(made.article(0), claim, new Span(0, 5));
        }
    }

    private static void send(String link) throws Exception {
        new LinkInbox(LinkStartup.settings().orElseThrow()).send(link);
    }

    private static boolean isCurrent(String annotation) {
        return window().getActivePage().getActiveEditor() instanceof ArticleEditor editor
                && editor.currentAnnotation().filter(current -> current.getId().equals(annotation)).isPresent();
    }

    @Test
    void linkIntoTheOpenCasebookShowsTheWords() throws Exception {
        send(first.text());
        driver.waitFor("the annotation", () -> isCurrent(first.annotation()));
    }

    @Test
    void linkIntoACasebookThatWasOpenLatelyOpensItWhenTheAnalystSaysSo() throws Exception {
        send(second.text());
        driver.waitFor("the question", () -> shell("Links of reports").isPresent());
        driver.ui(() -> {
            press(shell("Links of reports").orElseThrow(), "Yes");
            return null;
        });
        driver.waitFor("the annotation", () -> isCurrent(second.annotation()));
        assertThat(driver.ui(() -> casebook().requireStore().layout().root().getFileName().toString()))
                .isEqualTo("second");
    }

    @Test
    void linkIntoNoCasebookThatIsKnownSaysWhatToDo() throws Exception {
        send(new TraceAddress("0123456789abcdef", "x", new Span(0, 1)).text());
        driver.waitFor("the message", () -> shell("Links of reports")
                .filter(dialog -> UiDriver.shows(dialog, "Open the casebook of the report")).isPresent());
        driver.ui(() -> {
            press(shell("Links of reports").orElseThrow(), "OK");
            return null;
        });
    }

    @Test
    void whatIsNoLinkIsLeftAlone() throws Exception {
        send("https://example.com/");
        send(first.text());
        driver.waitFor("the annotation", () -> isCurrent(first.annotation()));
    }
}
